import type { Language, LocalizedText } from '#shared/model/language.ts'
import type { CanvasRules } from './canvas-rules.ts'
import type { PhaseMode, PhoneTask } from './modes.ts'
import type { Phase, RatingTarget } from './phase.ts'
import type { Timer } from './timer.ts'
import type { Gathering, ScreenState, Spotlight } from './workshop.ts'

/**
 * What phones, screens and boards are told of a workshop, in parts. An event or a message carries the parts that
 * changed, each whole; the first one carries all that are for its reader. `null` is told, absent is unchanged.
 */
export interface WorkshopView {
  readonly board: BoardPart
  readonly phase: PhasePart | null
  readonly timer: TimerPart
  readonly votes: VotePart | null
  readonly rating: RatingPart | null
  /** What the room looks at, in words for phones. */
  readonly spotlight: SpotlightPart | null
  readonly screen: ScreenState
  readonly canvas: CanvasRules
  readonly gathering: (Gathering & { readonly byName: string }) | null
  /** For boards and screens only, a few times a second at most. */
  readonly counts: CountsPart
  /** For facilitators and editors only. */
  readonly agenda: AgendaPart
}

export interface BoardPart {
  readonly title: LocalizedText
  readonly primaryLanguage: Language
  readonly languages: readonly Language[]
  /** With which phones come in. */
  readonly joinCode: string
}

export interface LanePart {
  readonly id: string
  readonly title: LocalizedText
}

export interface PhasePart {
  readonly id: string
  /** Its place in the agenda, from 1, of so many. */
  readonly number: number
  readonly of: number
  readonly mode: PhaseMode
  readonly phones: PhoneTask
  readonly title: LocalizedText
  readonly prompt: LocalizedText
  /** Among which a phone may choose; empty where it may not. */
  readonly lanes: readonly LanePart[]
  /** Where cards go whose phone chooses none; null where none of the lanes. */
  readonly laneId: string | null
  readonly maxCards: number
  readonly needsApproval: boolean
  /** Whether what is written now stays outside the board. */
  readonly isPrivate: boolean
  /** Whether what was written in private has come onto the board. */
  readonly isRevealed: boolean
  readonly startedAt: number
}

export interface TimerPart extends Timer {
  /** The server's clock when this was told. */
  readonly now: number
}

export interface VotePart {
  readonly roundId: string
  readonly phaseId: string
  /** Which round of this workshop, from 1. */
  readonly number: number
  /** Whether dots are taken now. */
  readonly isOpen: boolean
  /** Whether the phase that runs is about it: its own, or the one right after that looks back. */
  readonly isTopic: boolean
  readonly dots: number
  readonly ballot: readonly BallotCard[]
  /** How many have put a dot. */
  readonly voters: number
  readonly isRevealed: boolean
  /** Best first; absent until it is revealed. */
  readonly results?: readonly Result[]
}

export interface BallotCard {
  readonly id: string
  readonly laneId?: string | undefined
  readonly title: LocalizedText
}

export interface Result {
  readonly elementId: string
  readonly dots: number
  /** From 1; cards with as many dots share one. */
  readonly rank: number
}

export interface RatingPart {
  readonly phaseId: string
  readonly target: RatingTarget
  readonly isOpen: boolean
  /** What it says, and for a link from where to where. */
  readonly text: LocalizedText
  readonly from?: LocalizedText
  readonly to?: LocalizedText
  /** Between which answers phones choose: 1 to `steps`. Three steps: how sure (low, medium, high). */
  readonly steps: number
  readonly answers: number
  readonly isRevealed: boolean
  /** How many gave each answer, from 1 up; absent until it is revealed. */
  readonly results?: readonly number[]
}

export interface SpotlightPart extends Spotlight {
  /** The titles of its first cards. */
  readonly titles: readonly LocalizedText[]
}

export interface CountsPart {
  /** Phones and screens that are there now. */
  readonly phones: number
  /** Everybody who ever came to take part; who leads or only looks is not counted. */
  readonly joined: number
  /** How many have sent at least one card in this phase. */
  readonly senders: number
  /** Cards that were sent in this phase and not taken back; in a private round, those outside the board. */
  readonly cards: number
  /** Cards that wait in the inbox. */
  readonly waiting: number
  /** Cards that come onto the board once a facilitator unlocks where they go. */
  readonly held: number
  readonly voters: number
  /** Grows with every change of a contribution: who lists them asks for what came after. */
  readonly contributionSeq: number
}

export interface AgendaPart {
  /** The `agendaRevision` that a new agenda has to be made from. */
  readonly revision: number
  readonly phases: readonly Phase[]
  readonly runningId: string | null
  readonly revealedPhaseIds: readonly string[]
  readonly mutedIds: readonly string[]
}

/** Names of the parts, which are also the names of the events. */
export type PartName = keyof WorkshopView

export type WorkshopParts = Partial<WorkshopView>
