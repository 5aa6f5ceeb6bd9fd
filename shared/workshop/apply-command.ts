import { problem } from '#shared/problems/problem.ts'
import type { Command } from './commands.ts'
import { modes } from './modes.ts'
import type { Phase } from './phase.ts'
import { extendTimer, pauseTimer, resumeTimer, startTimer, stoppedTimer } from './timer.ts'
import { currentPhase, type VoteRound, type Workshop } from './workshop.ts'

export interface CommandContext {
  /** The server's clock, milliseconds since 1970. */
  readonly now: number
  readonly participantId: string
  /** Makes an id for what the command begins. */
  readonly newId: () => string
}

/** A gathering that nobody releases ends by itself. */
const gatheringMs = 5 * 60_000
/** How many rounds of dots are remembered. */
const maxRounds = 100

/** A workshop after a command; the very same one where the command changes nothing. */
export function applyCommand(
  workshop: Workshop,
  command: Command,
  context: CommandContext,
): Workshop {
  const changed = changedBy(workshop, command, context)
  return changed === workshop ? workshop : { ...changed, revision: workshop.revision + 1 }
}

function changedBy(workshop: Workshop, command: Command, context: CommandContext): Workshop {
  const { lock, rounds, timer } = workshop
  const { now, participantId } = context
  switch (command.type) {
    case 'set-agenda':
      return withAgenda(workshop, command)
    case 'go':
      return gone(workshop, command, context)
    case 'set-target':
      return withPhase(workshop, command.phaseId, { target: command.target })
    case 'start-timer':
      return { ...workshop, timer: startTimer(command.seconds * 1000, now) }
    case 'extend-timer':
      return { ...workshop, timer: extendTimer(timer, command.seconds * 1000, now) }
    case 'pause-timer':
      return { ...workshop, timer: pauseTimer(timer, now) }
    case 'resume-timer':
      return { ...workshop, timer: resumeTimer(timer, now) }
    case 'stop-timer':
      return { ...workshop, timer: stoppedTimer }
    case 'lock-board':
      return { ...workshop, lock: { ...lock, isBoardLocked: command.isLocked } }
    case 'lock-lane': {
      const laneIds = toggled(lock.laneIds, [command.laneId], command.isLocked)
      return { ...workshop, lock: { ...lock, laneIds } }
    }
    case 'lock-elements': {
      const elementIds = toggled(lock.elementIds, command.elementIds, command.isLocked)
      return { ...workshop, lock: { ...lock, elementIds } }
    }
    case 'reveal':
      return revealed(workshop, command)
    case 'start-round': {
      if (rounds.some(({ id }) => id === command.id)) return workshop
      const { id, dots, laneIds } = command
      const phaseId = workshop.run?.phaseId ?? ''
      return withRound(workshop, { id, phaseId, dots, laneIds, isRevealed: false, startedAt: now })
    }
    case 'reveal-votes': {
      const { roundId, isRevealed } = command
      if (!rounds.some(({ id }) => id === roundId)) throw problem('workshop-part-gone')
      return {
        ...workshop,
        rounds: rounds.map((round) => (round.id === roundId ? { ...round, isRevealed } : round)),
      }
    }
    case 'reveal-ratings': {
      const { phaseId, isRevealed } = command
      const revealedRatings = toggled(workshop.revealedRatings, [phaseId], isRevealed)
      return { ...workshop, revealedRatings }
    }
    case 'set-spotlight':
      return { ...workshop, spotlight: command.spotlight ?? undefined }
    case 'gather': {
      const { area, isHeld } = command
      const gathering = {
        area,
        isHeld,
        byId: participantId,
        startedAt: now,
        endsAt: now + gatheringMs,
      }
      return { ...workshop, gathering }
    }
    case 'release':
      return workshop.gathering === undefined ? workshop : { ...workshop, gathering: undefined }
    case 'set-screen': {
      const told = Object.entries(command.screen).filter(([, value]) => value !== undefined)
      return { ...workshop, screen: { ...workshop.screen, ...Object.fromEntries(told) } }
    }
    case 'mute': {
      const mutedIds = toggled(workshop.mutedIds, [command.participantId], command.isMuted)
      return { ...workshop, mutedIds }
    }
    default:
      return command satisfies never
  }
}

function withAgenda(
  workshop: Workshop,
  { phases, revision }: Extract<Command, { type: 'set-agenda' }>,
): Workshop {
  if (revision !== workshop.agendaRevision) throw problem('agenda-changed')
  const run = phases.some(({ id }) => id === workshop.run?.phaseId) ? workshop.run : undefined
  return { ...workshop, agendaRevision: revision + 1, phases, run }
}

function withPhase(workshop: Workshop, phaseId: string, change: Partial<Phase>): Workshop {
  if (!workshop.phases.some(({ id }) => id === phaseId)) throw problem('workshop-part-gone')
  const phases = workshop.phases.map((phase) =>
    phase.id === phaseId ? { ...phase, ...change } : phase,
  )
  return { ...workshop, agendaRevision: workshop.agendaRevision + 1, phases }
}

/** Another phase, with its time; a phase with dots has a round of its own, found again when one comes back to it. */
function gone(
  workshop: Workshop,
  { from, to }: Extract<Command, { type: 'go' }>,
  { now, newId }: CommandContext,
): Workshop {
  if ((workshop.run?.phaseId ?? null) !== from) return workshop
  if (to === null)
    return from === null ? workshop : { ...workshop, run: undefined, timer: stoppedTimer }
  const phase = workshop.phases.find(({ id }) => id === to)
  if (phase === undefined) throw problem('workshop-part-gone')
  const timer = phase.minutes > 0 ? startTimer(phase.minutes * 60_000, now) : stoppedTimer
  const next = { ...workshop, run: { phaseId: to, startedAt: now }, timer }
  if (modes[phase.mode].phones !== 'vote') return next
  const own = next.rounds.find(({ phaseId }) => phaseId === to)
  if (own !== undefined)
    return { ...next, rounds: [...next.rounds.filter((round) => round !== own), own] }
  const { dots, laneIds } = phase
  return withRound(next, {
    id: newId(),
    phaseId: to,
    dots,
    laneIds,
    isRevealed: false,
    startedAt: now,
  })
}

function withRound(workshop: Workshop, round: VoteRound): Workshop {
  return { ...workshop, rounds: [...workshop.rounds, round].slice(-maxRounds) }
}

function revealed(
  workshop: Workshop,
  { phaseId, names }: Extract<Command, { type: 'reveal' }>,
): Workshop {
  const phase = workshop.phases.find(({ id }) => id === phaseId)
  if (phase === undefined) throw problem('workshop-part-gone')
  const before = workshop.revealedPhases.find((one) => one.phaseId === phaseId)
  // Names that were dropped do not come back.
  if (before !== undefined && (before.names === 'dropped' || names === 'kept')) return workshop
  const others = workshop.revealedPhases.filter((one) => one.phaseId !== phaseId)
  return { ...workshop, revealedPhases: [...others, { phaseId, names }] }
}

/** Whether what is written now stays outside the board. */
export function isPrivateNow(workshop: Workshop): boolean {
  const phase = currentPhase(workshop)
  if (phase === undefined || !modes[phase.mode].isPrivate) return false
  return !workshop.revealedPhases.some(({ phaseId }) => phaseId === phase.id)
}

function toggled(
  members: readonly string[],
  changed: readonly string[],
  isMember: boolean,
): readonly string[] {
  const others = members.filter((member) => !changed.includes(member))
  return isMember ? [...others, ...changed] : others
}
