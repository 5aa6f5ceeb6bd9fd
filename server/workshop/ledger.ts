import type {
  StoredContribution,
  StoredRating,
  StoredVote,
  StoredWorkshop,
} from '#server/storage/workshop-storage.ts'

/** What phones have sent, in memory as it is on disk. */
export class Ledger {
  readonly contributions: Map<string, StoredContribution>
  /** On their way onto the board, by id. */
  readonly received = new Map<string, StoredContribution>()
  /** Behind a lock, by id. */
  readonly held = new Map<string, StoredContribution>()
  /** Of the last change of a contribution. */
  seq: number
  /** By round, participant and element. */
  readonly #votes = new Map<string, Map<string, Map<string, number>>>()
  /** By phase and participant. */
  readonly #ratings = new Map<string, Map<string, number>>()

  constructor({ contributions, votes, ratings, head }: StoredWorkshop) {
    this.contributions = new Map()
    this.seq = head.seq
    this.note(contributions)
    for (const vote of votes) this.noteVote(vote)
    for (const rating of ratings) this.noteRating(rating)
  }

  /** Takes over what is on disk by now; of two changes the later one counts. */
  note(contributions: readonly StoredContribution[]): void {
    for (const one of contributions) {
      this.seq = Math.max(this.seq, one.seq)
      if ((this.contributions.get(one.id)?.seq ?? 0) >= one.seq) continue
      this.contributions.set(one.id, one)
      for (const state of ['received', 'held'] as const) {
        if (one.state === state) this[state].set(one.id, one)
        else this[state].delete(one.id)
      }
    }
  }

  noteVote({ roundId, participantId, elementId, dots }: StoredVote): void {
    const round = this.#votes.get(roundId) ?? new Map<string, Map<string, number>>()
    this.#votes.set(roundId, round)
    const own = round.get(participantId) ?? new Map<string, number>()
    if (dots > 0) own.set(elementId, dots)
    else own.delete(elementId)
    if (own.size > 0) round.set(participantId, own)
    else round.delete(participantId)
  }

  noteRating({ phaseId, participantId, value }: StoredRating): void {
    const answers = this.#ratings.get(phaseId) ?? new Map<string, number>()
    this.#ratings.set(phaseId, answers.set(participantId, value))
  }

  /** Forgets the dots and answers of a participant. */
  dropAnswers(participantId: string): void {
    for (const round of this.#votes.values()) round.delete(participantId)
    for (const answers of this.#ratings.values()) answers.delete(participantId)
  }

  contributionsOf(participantId: string): readonly StoredContribution[] {
    const all = [...this.contributions.values()]
    return all.filter((one) => one.participantId === participantId)
  }

  /** How many cards each participant has sent, without those they took back. */
  cardsByWriter(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const { participantId, state } of this.contributions.values()) {
      if (participantId !== null && state !== 'withdrawn')
        counts.set(participantId, (counts.get(participantId) ?? 0) + 1)
    }
    return counts
  }

  /** How many have put a dot. */
  voters(roundId: string): number {
    return this.#votes.get(roundId)?.size ?? 0
  }

  votesOf(roundId: string, participantId: string): ReadonlyMap<string, number> {
    return this.#votes.get(roundId)?.get(participantId) ?? new Map<string, number>()
  }

  /** All dots of a round by element, as they were put. */
  dotsOf(roundId: string): ReadonlyMap<string, number> {
    const dots = new Map<string, number>()
    for (const own of this.#votes.get(roundId)?.values() ?? [])
      for (const [elementId, count] of own) dots.set(elementId, (dots.get(elementId) ?? 0) + count)
    return dots
  }

  /** How many dots a participant has put in all rounds. */
  dotsBy(participantId: string): number {
    let dots = 0
    for (const round of this.#votes.values())
      for (const count of round.get(participantId)?.values() ?? []) dots += count
    return dots
  }

  answersOf(phaseId: string): ReadonlyMap<string, number> {
    return this.#ratings.get(phaseId) ?? new Map<string, number>()
  }

  ratingsBy(
    participantId: string,
  ): readonly { readonly phaseId: string; readonly value: number }[] {
    return [...this.#ratings].flatMap(([phaseId, answers]) => {
      const value = answers.get(participantId)
      return value === undefined ? [] : [{ phaseId, value }]
    })
  }
}
