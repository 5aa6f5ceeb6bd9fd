import type { LocalizedText } from '#shared/model/language.ts'
import { typesetAll } from '#shared/text/typeset.ts'
import type { Step } from '../plan.ts'

const usualStep = {
  lanes: [],
  choosesLane: false,
  dots: 5,
  maxCards: 5,
  needsApproval: false,
} as const

/** A step of a plan, where only what is particular to it is said. */
export function step(
  told: Pick<Step, 'mode' | 'minutes' | 'title' | 'prompt'> & Partial<Step>,
): Step {
  return { ...usualStep, ...told, title: typesetAll(told.title), prompt: typesetAll(told.prompt) }
}

/** The same step with more or less time. */
export function lasting(minutes: number, one: Step): Step {
  return { ...one, minutes }
}

/** The same step with a title and a prompt of its own. */
export function asking(title: LocalizedText, prompt: LocalizedText, one: Step): Step {
  return step({ ...one, title, prompt })
}
