/** Limits and rhythms of workshops. Times in milliseconds, sizes in bytes. */
export const defaultWorkshopSettings = {
  /** Cards that one device may send, after a burst. */
  contributionsPerSecond: 0.5,
  contributionBurst: 3,
  /** With so many cards on a board further ones from phones wait in the inbox. */
  cardsOnBoard: 2_000,
  /** Event streams of one participant; one more ends the oldest. */
  streamsPerParticipant: 6,
  streamsPerBoard: 2_000,
  /** A stream with more unsent ends: its reader comes back for what is new. */
  maxUnsentBytes: 262_144,
  /** Something on every stream, so that nothing between here and there ends it. */
  heartbeatMs: 15_000,
  /** How often counters are told at most. */
  countsEveryMs: 250,
  /** How often the board is read for cards to vote on, at most. */
  cardsEveryMs: 300,
  /** How often cards from phones are put onto the board, at most. */
  promoteEveryMs: 100,
  /** How many at once. */
  cardsAtOnce: 50,
  /** After what could not be put onto the board it is tried again. */
  promoteAgainMs: 1_000,
  /** A phone that asks instead of listening counts as there for so long. */
  pollSeenMs: 20_000,
  /** A workshop that nobody asks for stays in memory. */
  workshopIdleMs: 300_000,
  /** Looking whether others have written. */
  workshopCheckMs: 2_000,
}

export type WorkshopSettings = Readonly<typeof defaultWorkshopSettings>
