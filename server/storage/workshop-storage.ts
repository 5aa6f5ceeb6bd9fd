import type { Role } from '#shared/model/role.ts'

/**
 * What a server remembers of the workshop on a board: how it stands, and what phones have sent. None of it is in the
 * document, so no undo reaches it. Ids and hashes are strings made by the callers.
 */
export interface WorkshopStorage {
  /** All that is intact of a board's workshop, for whoever holds it in memory. */
  read(boardId: string): Promise<StoredWorkshop>
  /** The numbers of the last changes, to see whether somebody else has written; a deleted board is missing. */
  heads(boardIds: readonly string[]): Promise<ReadonlyMap<string, WorkshopHead>>
  /**
   * Keeps how a workshop stands, in the place of the one with revision `after`, 0 where there is none; false, and
   * nothing is kept, where another one stands there by now.
   */
  save(boardId: string, state: WorkshopState, after: number): Promise<boolean>

  /**
   * Keeps a card unless its id is known: then it is that one's replay, which finds the row as it is by now. Refused with
   * `key-reused` where the row came of another request, with `too-many-cards` where its writer has as many as `mostOf`.
   */
  addContribution(contribution: NewContribution, mostOf: number): Promise<AddedContribution>
  /** Changes cards that are in one of the states that the change is `from`; those that were, as they are now. */
  changeContributions(
    boardId: string,
    changes: readonly ContributionChange[],
  ): Promise<readonly StoredContribution[]>
  /**
   * Forgets who wrote the cards of a phase, for good: also their times and their order, by which a log could tell.
   * `at` is what all of them say from then on.
   */
  dropNames(boardId: string, phaseId: string, at: number): Promise<readonly StoredContribution[]>

  /** Sets a participant's dots on one card; `no-dots-left` where the round does not give so many. */
  vote(vote: StoredVote, sent: SentOnce, mostDots: number): Promise<VoteOutcome>
  /** Sets what a participant answers; false, and nothing is set, where the request has come before. */
  rate(rating: StoredRating, sent: SentOnce): Promise<boolean>
  /** What a request has done before; nothing for one that has not come yet. */
  findSent(
    boardId: string,
    participantId: string,
    sent: SentOnce,
  ): Promise<Omit<VoteOutcome, 'isNew'> | undefined>
  /** Takes back the dots and answers of a participant. */
  dropAnswers(boardId: string, participantId: string): Promise<void>
  /** Forgets keys that came before a moment, at most so many; how many. */
  dropKeys(before: number, atMost: number): Promise<number>

  /** Everybody who ever came to a board, in the order of coming. */
  people(boardId: string): Promise<readonly Person[]>
  /** How many of them take part: came as contributors or editors, and lead nothing. */
  countPeople(boardId: string): Promise<number>
}

export interface StoredWorkshop {
  /** Undefined where none was ever kept, and where it is damaged. */
  readonly state: WorkshopState | undefined
  readonly contributions: readonly StoredContribution[]
  readonly votes: readonly StoredVote[]
  readonly ratings: readonly StoredRating[]
  readonly head: WorkshopHead
}

export interface WorkshopHead {
  /** Of the state; 0 where there is none. */
  readonly revision: number
  /** Of the last change of a contribution. */
  readonly seq: number
}

export interface WorkshopState {
  /** Grows with every change. */
  readonly revision: number
  /** A `Workshop` as JSON. */
  readonly json: string
}

/** `promoted`: on the board since; whether it still is the document knows. The others as in shared/workshop. */
export type StoredContributionState =
  | 'received'
  | 'held'
  | 'waiting'
  | 'private'
  | 'promoted'
  | 'refused'
  | 'withdrawn'

export interface NewContribution {
  readonly id: string
  readonly boardId: string
  /** Null once the name was dropped for good. */
  readonly participantId: string | null
  readonly phaseId: string | null
  readonly laneId: string | null
  readonly text: string
  readonly language: string
  readonly state: StoredContributionState
  readonly sentAt: number
  /** SHA-256 of the request, hexadecimal: a replay is the same one. */
  readonly fingerprint: string
}

export interface StoredContribution extends NewContribution {
  /** Of its last change; grows over the whole board. */
  readonly seq: number
}

export interface AddedContribution {
  readonly contribution: StoredContribution
  /** False for a replay. */
  readonly isNew: boolean
}

/** What is absent stays. */
export interface ContributionChange {
  readonly id: string
  readonly from: readonly StoredContributionState[]
  readonly state?: StoredContributionState
  readonly laneId?: string | null
  readonly text?: string
}

export interface StoredVote {
  readonly boardId: string
  readonly roundId: string
  readonly participantId: string
  readonly elementId: string
  /** At least 1 where it is kept; 0 takes it away. */
  readonly dots: number
}

export interface VoteOutcome {
  /** What was set: by a replay what the first one did. */
  readonly dots: number
  /** What the participant has left in the round, at that time. */
  readonly left: number
  readonly isNew: boolean
}

export interface StoredRating {
  readonly boardId: string
  readonly phaseId: string
  readonly participantId: string
  readonly value: number
}

/** The key of a request that has one effect however often it comes; known per participant. */
export interface SentOnce {
  /** SHA-256 of the key, hexadecimal. */
  readonly keyHash: string
  /** SHA-256 of the request: another one under the same key is `key-reused`. */
  readonly fingerprint: string
  readonly at: number
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly joinedAt: number
  /** All that their grants and links give them by now. */
  readonly roles: readonly Role[]
}
