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

/** To another phase, or to the end. */
export function goTo({ runningId }: AgendaPart, to: Phase | undefined): Command {
  return { type: 'go', from: runningId, to: to?.id ?? null }
}
