import { templateTexts as texts } from '#shared/text/areas/templates.ts'
import { emptyBoard, type TemplateLane } from './empty-board.ts'
import type { Template } from './template.ts'

const lanes: readonly TemplateLane[] = [
  { id: 'mission', type: 'mission', title: texts.missionTitle, question: texts.missionQuestion },
  {
    id: 'activities',
    type: 'activity',
    title: texts.activitiesTitle,
    question: texts.activitiesQuestion,
  },
  { id: 'outputs', type: 'output', title: texts.outputsTitle, question: texts.outputsQuestion },
  { id: 'outcomes', type: 'outcome', title: texts.outcomesTitle, question: texts.outcomesQuestion },
  { id: 'impact', type: 'impact', title: texts.impactTitle, question: texts.impactQuestion },
]

/** The five lanes that most workshops start with. */
export const chain: Template = {
  id: 'chain',
  name: texts.chainName,
  description: texts.chainDescription,
  build: (language) => emptyBoard(language, lanes),
}
