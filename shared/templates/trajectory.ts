import { templateTexts as texts } from '#shared/text/areas/templates.ts'
import { emptyBoard, type TemplateLane } from './empty-board.ts'
import type { Template } from './template.ts'

const lanes: readonly TemplateLane[] = [
  { id: 'problem', type: 'problem', title: texts.problemTitle, question: texts.problemQuestion },
  { id: 'mission', type: 'mission', title: texts.missionTitle, question: texts.missionQuestion },
  { id: 'vision', type: 'vision', title: texts.visionTitle, question: texts.visionQuestion },
  {
    id: 'objectives',
    type: 'objective',
    title: texts.objectivesTitle,
    question: texts.objectivesQuestion,
  },
  { id: 'actions', type: 'activity', title: texts.actionsTitle, question: texts.actionsQuestion },
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

/** Mission, vision, objectives, actions and effects, after a problem, as in Flemish impact trajectories. */
export const trajectory: Template = {
  id: 'trajectory',
  name: texts.trajectoryName,
  description: texts.trajectoryDescription,
  build: (language) => emptyBoard(language, lanes),
}
