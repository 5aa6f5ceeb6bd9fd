import type { Phase } from '#shared/workshop/phase.ts'
import type { AgendaPart } from '#shared/workshop/view.ts'
import type { Command } from '#shared/workshop/commands.ts'

/** Where one is in the agenda, and where one could go from there. */
export interface Run {
  readonly current: Phase | undefined
  readonly next: Phase | undefined
  readonly before: Phase | undefined
}

export function runOf({ phases, runningId }: AgendaPart): Run {
  const index = phases.findIndex(({ id }) => id === runningId)
  return {
    current: phases[index],
    next: phases[index + 1],
    before: index > 0 ? phases[index - 1] : undefined,
  }
}

/**
 * What is pressed so soon after a phase began was meant for the one before it: a second tap of the same finger, or a
 * colleague was a moment faster.
 */
const settleMs = 800

/** In how many milliseconds one can go on from a phase, by the server's clock. */
export function settlesIn(startedAt: number | undefined, now: number): number {
  return startedAt === undefined ? 0 : Math.max(0, startedAt + settleMs - now)
}

/** To another phase, or to the end. */
export function goTo({ runningId }: AgendaPart, to: Phase | undefined): Command {
  return { type: 'go', from: runningId, to: to?.id ?? null }
}
