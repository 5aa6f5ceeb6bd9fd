import { inLanguage } from '#shared/model/language.ts'
import type { Contribution, ContributionState } from '#shared/workshop/contribution.ts'
import type { StoredContribution } from '#server/storage/workshop-storage.ts'
import { standingCard, type BoardFacts } from './board-facts.ts'

/** A card from a phone as its writer sees it; where it is on the board, the board says what became of it. */
export function toContribution(sent: StoredContribution, facts: BoardFacts): Contribution {
  const { id, text, laneId, phaseId, sentAt, seq } = sent
  const common = { id, text, laneId, phaseId, sentAt, seq }
  const state = stateOf(sent, facts)
  const holder = state === 'merged' ? standingCard(facts, id) : undefined
  return holder === undefined
    ? { ...common, state }
    : { ...common, state, mergedInto: inLanguage(holder.title, facts.primaryLanguage) }
}

/** Where a card is by now. */
export function stateOf({ id, state }: StoredContribution, facts: BoardFacts): ContributionState {
  if (state !== 'promoted') return state
  if (facts.cards.has(id)) return 'on-board'
  return facts.holders.has(id) ? 'merged' : 'removed'
}
