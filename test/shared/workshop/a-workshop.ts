import { applyCommand } from '#shared/workshop/apply-command.ts'
import type { Command } from '#shared/workshop/commands.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import { newWorkshop, type Workshop } from '#shared/workshop/workshop.ts'

export const noon = Date.UTC(2026, 10, 22, 12)

/** A phase of which only what the case is about is told. */
export function aPhase(id: string, told: Partial<Phase> = {}): Phase {
  return { ...usualPhase, id, mode: 'talk', ...told }
}

/** A workshop with these phases, after some commands at noon. */
export function aWorkshop(phases: readonly Phase[], ...commands: readonly Command[]): Workshop {
  const start = after(newWorkshop, { type: 'set-agenda', phases: [...phases], revision: 0 })
  return commands.reduce((workshop, command) => after(workshop, command), start)
}

export function after(workshop: Workshop, command: Command, now = noon): Workshop {
  return applyCommand(workshop, command, { now, participantId: 'anna', newId: () => 'made' })
}
