import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { templateTexts as texts } from '#shared/text/areas/templates.ts'
import { emptyBoard, type TemplateLane } from '../empty-board.ts'
import { assumptions, evidence } from './assumptions.ts'
import { costs, referenceProjects, scenarios, valuation } from './economics.ts'
import { elementsIn } from './elements.ts'
import { indicators } from './indicators.ts'
import { links } from './links.ts'
import { stakeholders } from './stakeholders.ts'
import { stories } from './stories.ts'
import { text } from './text.ts'
import type { Template } from '../template.ts'

/** A finished theory of change of a social grocery. Shop, people and figures are invented. */
export const example: Template = {
  id: 'example',
  name: texts.exampleName,
  description: texts.exampleDescription,
  build: buildGrocery,
}

const lanes: readonly TemplateLane[] = [
  { id: 'mission', type: 'mission', title: texts.missionTitle, question: texts.missionQuestion },
  {
    id: 'objectives',
    type: 'objective',
    title: texts.objectivesTitle,
    question: texts.objectivesQuestion,
  },
  { id: 'inputs', type: 'input', title: texts.inputsTitle, question: texts.inputsQuestion },
  {
    id: 'activities',
    type: 'activity',
    title: texts.activitiesTitle,
    question: texts.activitiesQuestion,
  },
  { id: 'outputs', type: 'output', title: texts.outputsTitle, question: texts.outputsQuestion },
  {
    id: 'short',
    type: 'outcome',
    horizon: 'short',
    title: texts.shortOutcomesTitle,
    question: texts.shortOutcomesQuestion,
  },
  {
    id: 'medium',
    type: 'outcome',
    horizon: 'medium',
    title: texts.mediumOutcomesTitle,
    question: texts.mediumOutcomesQuestion,
  },
  {
    id: 'long',
    type: 'outcome',
    horizon: 'long',
    title: texts.longOutcomesTitle,
    question: texts.longOutcomesQuestion,
  },
  { id: 'impact', type: 'impact', title: texts.impactTitle, question: texts.impactQuestion },
]

function buildGrocery(language: Language): ChangeModel {
  const say = (nl: string, fr: string, en: string) => text(nl, fr, en)[language] ?? en
  return {
    ...emptyBoard(language, lanes),
    title: text('De Buurtkruidenier', 'L’Épicerie du Quartier', 'The Neighbourhood Grocery'),
    organisation: { name: 'De Buurtkruidenier vzw', country: 'BE', fictional: true },
    period: { start: '2024-09-01', end: '2026-12-31' },
    currency: 'EUR',
    problem: text(
      'Wie elke euro moet omdraaien, laat verse groenten als eerste liggen, en voelt zich in een rij voor voedselhulp allesbehalve welkom.',
      'Qui doit compter chaque euro renonce d’abord aux légumes frais, et se sent tout sauf bienvenu dans une file d’aide alimentaire.',
      'People who have to count every euro give up fresh vegetables first, and feel anything but welcome in a queue for food aid.',
    ),
    mission: text(
      'Iedereen in de wijk eet gezond, en met opgeheven hoofd.',
      'Chacun dans le quartier mange sainement, la tête haute.',
      'Everyone in the neighbourhood eats well, with their head held high.',
    ),
    vision: text(
      'Een wijk waar je inkomen niet bepaalt wat er op je bord ligt of wie er aan tafel zit.',
      'Un quartier où le revenu ne décide ni de ce qu’il y a dans l’assiette, ni de qui est à table.',
      'A neighbourhood where your income does not decide what is on your plate or who sits at your table.',
    ),
    stakeholders,
    elements: elementsIn(lanes),
    links,
    assumptions,
    evidence: evidence(say),
    indicators: indicators(say),
    costs: costs(say),
    valuation: valuation(say),
    scenarios: scenarios(say),
    accountabilityLine: { beyond: ['health', 'health-gap', 'belonging'] },
    stories: stories(say),
    referenceProjects: referenceProjects(say),
    votes: [
      { elementId: 'dignity', count: 9 },
      { elementId: 'eating', count: 7 },
      { elementId: 'making-ends-meet', count: 6 },
      { elementId: 'neighbourliness', count: 4 },
    ],
  }
}
