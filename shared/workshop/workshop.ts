import type { Area } from '#shared/model/area.ts'
import type { Language } from '#shared/model/language.ts'
import type { Phase } from './phase.ts'
import { stoppedTimer, type Timer } from './timer.ts'

/** How a workshop stands: what its facilitators have set. Cards, dots and answers of the phones are rows of their own. */
export interface Workshop {
  /** Grows with every change. */
  readonly revision: number
  /** Grows with every change of the phases: an agenda made from an older one is refused. */
  readonly agendaRevision: number
  readonly phases: readonly Phase[]
  /** The phase that runs; undefined before the first and after the last. */
  readonly run: PhaseRun | undefined
  readonly timer: Timer
  readonly lock: Lock
  readonly spotlight: Spotlight | undefined
  /** "Bring everyone here", until it is released or ends by itself. */
  readonly gathering: Gathering | undefined
  readonly screen: ScreenState
  /** Rounds of dots, oldest first; the last one is the one that phones see. */
  readonly rounds: readonly VoteRound[]
  /** Ratings that everybody may see, by phase. */
  readonly revealedRatings: readonly string[]
  /** Private phases whose cards have come onto the board. */
  readonly revealedPhases: readonly RevealedPhase[]
  /** Devices that send nothing any more. */
  readonly mutedIds: readonly string[]
}

export interface PhaseRun {
  readonly phaseId: string
  /** Milliseconds since 1970, the server's clock; as all times here. */
  readonly startedAt: number
}

export interface Lock {
  readonly isBoardLocked: boolean
  readonly laneIds: readonly string[]
  readonly elementIds: readonly string[]
}

/** What the room looks at: a part of the canvas, and the cards that it is about. */
export interface Spotlight {
  /** In the board's coordinates; undefined where the cards themselves say it. */
  readonly area?: Area | undefined
  readonly elementIds: readonly string[]
  readonly linkId?: string | undefined
}

export interface Gathering {
  readonly area: Area
  /** Who called, for the banner; a participant. */
  readonly byId: string
  /** Whether others' screens follow until it is released; else each is asked. */
  readonly isHeld: boolean
  readonly startedAt: number
  readonly endsAt: number
}

/** What the plenary screen shows beside the board. */
export interface ScreenState {
  readonly isBlack: boolean
  readonly isFrozen: boolean
  readonly showsCode: boolean
  /** One language, or two side by side; empty: the board's first. */
  readonly languages: readonly Language[]
  /** The address in the QR code; empty: where the facilitator's own page comes from. */
  readonly address: string
}

export interface VoteRound {
  readonly id: string
  readonly phaseId: string
  readonly dots: number
  /** What is voted on; empty: every card. */
  readonly laneIds: readonly string[]
  readonly isRevealed: boolean
  readonly startedAt: number
}

export interface RevealedPhase {
  readonly phaseId: string
  /** Whether it stays known who wrote what; dropped names are gone for good. */
  readonly names: 'kept' | 'dropped'
}

export const newWorkshop: Workshop = {
  revision: 0,
  agendaRevision: 0,
  phases: [],
  run: undefined,
  timer: stoppedTimer,
  lock: { isBoardLocked: false, laneIds: [], elementIds: [] },
  spotlight: undefined,
  gathering: undefined,
  screen: {
    isBlack: false,
    isFrozen: false,
    showsCode: true,
    languages: [],
    address: '',
  },
  rounds: [],
  revealedRatings: [],
  revealedPhases: [],
  mutedIds: [],
}

/** The phase that runs. */
export function currentPhase({ phases, run }: Pick<Workshop, 'phases' | 'run'>): Phase | undefined {
  return phases.find(({ id }) => id === run?.phaseId)
}

/** The round of dots that is open or shown; a phase's own as long as it runs. */
export function currentRound({ rounds }: Pick<Workshop, 'rounds'>): VoteRound | undefined {
  return rounds.at(-1)
}
