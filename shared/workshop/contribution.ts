/**
 * Where a card from a phone is. `private` and `waiting` are outside the board; `held` behind a lock, after which it comes
 * onto the board by itself; `received` is on its way onto it; `merged` into another card; `removed` from the board by somebody; `refused` by a facilitator; `withdrawn` by its
 * writer.
 */
export const contributionStates = [
  'received',
  'held',
  'waiting',
  'private',
  'on-board',
  'merged',
  'removed',
  'refused',
  'withdrawn',
] as const

export type ContributionState = (typeof contributionStates)[number]

/** A card from a phone, as its own writer sees it. */
export interface Contribution {
  /** Also the id of the element that it becomes. */
  readonly id: string
  readonly text: string
  readonly laneId: string | null
  readonly phaseId: string | null
  readonly state: ContributionState
  /** Milliseconds since 1970. */
  readonly sentAt: number
  /** Of its last change; grows over the whole board. */
  readonly seq: number
  /** The title of the card it was merged into. */
  readonly mergedInto?: string
}

/** As facilitators and editors see it. */
export interface ListedContribution extends Contribution {
  /** Null where the name was dropped for good. */
  readonly participantId: string | null
  readonly name: string
}
