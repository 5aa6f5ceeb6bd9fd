import type { Check, Found } from '../check.ts'
import { isOthersPart } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const sphereMismatch: Check = {
  code: 'L06',
  severity: 'warning',
  title: { nl: 'Verkeerde invloedssfeer', fr: 'Sphère inadaptée', en: 'Wrong sphere' },
  message: {
    nl: ({ name }) =>
      `${name} staat onder controle, maar een verandering bij anderen heb je niet in de hand.`,
    fr: ({ name }) =>
      `${name} est indiqué sous contrôle, mais on ne maîtrise pas un changement chez les autres.`,
    en: ({ name }) => `${name} is marked as under control, but nobody controls a change in others.`,
  },
  why: {
    nl: 'Wie zegt een effect te controleren, belooft wat alleen anderen kunnen waarmaken.',
    fr: 'Qui dit maîtriser un effet promet ce que seuls d’autres peuvent réaliser.',
    en: 'Whoever claims to control an outcome promises what only others can make come true.',
  },
  fix: {
    nl: 'Zet effecten en impact onder Invloed of Belang, en jullie eigen activiteiten onder Controle of Invloed.',
    fr: 'Placez effets et impact sous Influence ou Intérêt, et vos propres activités sous Contrôle ou Influence.',
    en: 'Put outcomes and impact under Influence or Interest, and your own activities under Control or Influence.',
  },
  find: ({ elements, stageOf }) => [
    ...elements
      .filter((element) => stageOf(element).isChange && element.sphere === 'control')
      .map((element): Found => ({ refs: [elementRef(element)] })),
    ...elements
      .filter(
        (element) =>
          stageOf(element).isWork && element.sphere === 'interest' && !isOthersPart(element),
      )
      .map((element): Found => ({ refs: [elementRef(element)], message: outOfHand })),
  ],
}

const outOfHand: Check['message'] = {
  nl: ({ name }) =>
    `De activiteit ${name} staat onder Belang, alsof jullie er niets aan kunnen doen.`,
  fr: ({ name }) => `L’activité ${name} est placée sous Intérêt, comme si vous n’y pouviez rien.`,
  en: ({ name }) => `The activity ${name} is under Interest, as if you had no hand in it.`,
}
