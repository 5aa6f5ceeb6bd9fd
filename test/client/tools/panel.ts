import { page } from 'vitest/browser'
import type { Phase } from '#shared/workshop/phase.ts'
import { aPhase } from '#test/shared/workshop/a-workshop.ts'
import { aModel } from '#test/support/change-model.ts'

/** The board, the agenda and the buttons that tests of the panel speak about. */

export const model = aModel()
  .withLane('outcomes', 'outcome')
  .withLane('impact', 'impact')
  .withElement('e1', 'outcome', 'Girls stay in school', { laneId: 'outcomes' })
  .withElement('e2', 'impact', 'Fair chances', { laneId: 'impact' })
  .build({ title: { en: 'The Bridge' } })

export const welcome = aPhase('w', { mode: 'talk', title: { en: 'Welcome' }, minutes: 5 })
export const gather = aPhase('g', {
  mode: 'collect',
  title: { en: 'Impact' },
  prompt: { en: 'Which change?' },
})
export const vote = aPhase('v', { mode: 'vote', title: { en: 'What counts' } })
export const agenda = { phases: [welcome, gather, vote] as readonly Phase[] }

export const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
export const open = (tool: string) =>
  page.getByRole('button', { name: new RegExp(`^${tool}`) }).click()
