import { rankResults } from '#shared/workshop/results.ts'
import type { BallotCard, Result } from '#shared/workshop/view.ts'
import type { VoteRound } from '#shared/workshop/workshop.ts'
import { standingCard, type BoardFacts } from './board-facts.ts'

/** What is voted on in a round. */
export interface Ballot {
  /** In the order of the board. */
  readonly cards: readonly BallotCard[]
  readonly ids: ReadonlySet<string>
}

/** The ballots of rounds, each made once from the same board: every vote asks for one. */
export class Ballots {
  #facts: BoardFacts | undefined
  readonly #made = new Map<string, Ballot>()

  of(round: VoteRound, facts: BoardFacts): Ballot {
    if (facts !== this.#facts) this.#made.clear()
    this.#facts = facts
    const made = this.#made.get(round.id) ?? ballotOf(round, facts)
    this.#made.set(round.id, made)
    return made
  }
}

function ballotOf({ laneIds }: VoteRound, facts: BoardFacts): Ballot {
  const places = new Map(facts.lanes.map(({ id }, place) => [id, place]))
  const placeOf = (laneId: string | undefined) => places.get(laneId ?? '') ?? facts.lanes.length
  const cards = [...facts.cards.values()]
    .filter(({ laneId, isParked, title }) => {
      const isInRound = laneIds.length === 0 || laneIds.includes(laneId ?? '')
      return isInRound && !isParked && Object.keys(title).length > 0
    })
    .toSorted(
      (one, other) =>
        placeOf(one.laneId) - placeOf(other.laneId) || one.position.y - other.position.y,
    )
    .map(({ id, laneId, title }) => ({ id, laneId, title }))
  return { cards, ids: new Set(cards.map(({ id }) => id)) }
}

/** Dots by the card that stands for what was voted on; those of cards that are gone are left out. */
export function tally(
  dots: ReadonlyMap<string, number>,
  facts: BoardFacts,
): ReadonlyMap<string, number> {
  const tallied = new Map<string, number>()
  for (const [elementId, count] of dots) {
    const card = standingCard(facts, elementId)
    if (card !== undefined) tallied.set(card.id, (tallied.get(card.id) ?? 0) + count)
  }
  return tallied
}

/** Best first; equal ones in the order of the ballot. */
export function resultsOf(
  ballot: Ballot,
  dots: ReadonlyMap<string, number>,
  facts: BoardFacts,
): readonly Result[] {
  return rankResults(tally(dots, facts), [...ballot.ids])
}
