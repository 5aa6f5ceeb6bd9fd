import { templateTexts as texts } from '#shared/text/areas/templates.ts'
import { emptyBoard, type TemplateLane } from './empty-board.ts'
import type { Template } from './template.ts'

const lanes: readonly TemplateLane[] = [
  { id: 'inputs', type: 'input', title: texts.inputsTitle, question: texts.inputsQuestion },
  {
    id: 'activities',
    type: 'activity',
    title: texts.activitiesTitle,
    question: texts.activitiesQuestion,
  },
  {
    id: 'outputs',
    type: 'output',
    title: texts.frameOutputsTitle,
    question: texts.frameOutputsQuestion,
  },
  {
    id: 'outcome',
    type: 'outcome',
    title: texts.frameOutcomeTitle,
    question: texts.frameOutcomeQuestion,
  },
  { id: 'impact', type: 'impact', title: texts.impactTitle, question: texts.frameImpactQuestion },
]

/** The levels of the EU logical framework (INTPA action documents), with inputs and activities before them. */
export const logframe: Template = {
  id: 'logframe',
  name: texts.logframeName,
  description: texts.logframeDescription,
  build: (language) => emptyBoard(language, lanes),
}
