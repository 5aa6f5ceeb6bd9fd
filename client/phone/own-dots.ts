import type { VotePart } from '#shared/workshop/view.ts'
import type { PhoneState } from './phone.ts'

type Known = Pick<PhoneState, 'votes' | 'queue'>

/** Own dots on a card, those on their way included. */
export function wishedDots({ votes, queue }: Known, roundId: string, elementId: string): number {
  const waiting = queue.findLast(
    ({ sending }) =>
      sending.kind === 'vote' && sending.roundId === roundId && sending.elementId === elementId,
  )?.sending
  return waiting?.kind === 'vote' ? waiting.dots : (votes.get(elementId) ?? 0)
}

/** Own dots in a round, also those on cards that are no longer on the ballot. */
export function usedDots(
  known: Known,
  { roundId, ballot }: Pick<VotePart, 'roundId' | 'ballot'>,
): number {
  const ids = new Set([...ballot.map(({ id }) => id), ...known.votes.keys()])
  return [...ids].reduce((sum, id) => sum + wishedDots(known, roundId, id), 0)
}
