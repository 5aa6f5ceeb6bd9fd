import type { Contribution, ContributionState } from '#shared/workshop/contribution.ts'
import type { Refusal } from './ask-server.ts'
import type { PhoneState } from './phone.ts'

/** One of one's own cards, wherever it is: on its way, with the server, or sent back. */
export interface OwnCard {
  readonly id: string
  readonly text: string
  readonly phaseId: string | null
  readonly laneId: string | null
  readonly standing: CardStanding
}

export type CardStanding =
  | { readonly kind: 'sending' }
  | { readonly kind: 'withdrawing' }
  | { readonly kind: 'with-server'; readonly contribution: Contribution }
  /** Kept here for its writer; a change that was refused says of which card. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly isChange: boolean }

/** All own cards, the newest first. */
export function ownCards({
  contributions,
  queue,
}: Pick<PhoneState, 'contributions' | 'queue'>): readonly OwnCard[] {
  const queued = queue.flatMap(({ key, sending, refusal }): readonly OwnCard[] => {
    if (sending.kind === 'card') {
      const { text, phaseId, laneId } = sending
      const standing: CardStanding =
        refusal === undefined ? { kind: 'sending' } : { kind: 'refused', refusal, isChange: false }
      return [{ id: key, text, phaseId, laneId, standing }]
    }
    if (sending.kind !== 'change' || refusal === undefined) return []
    const changed = contributions.find(({ id }) => id === sending.contributionId)
    const standing: CardStanding = { kind: 'refused', refusal, isChange: true }
    const { phaseId = null, laneId = null } = changed ?? {}
    return [{ id: key, text: sending.text, phaseId, laneId, standing }]
  })
  const sent = contributions
    .filter(({ state }) => state !== 'withdrawn')
    .map((contribution): OwnCard => {
      const { id, phaseId, laneId } = contribution
      const waiting = queue.find(
        ({ sending, refusal }) =>
          refusal === undefined && 'contributionId' in sending && sending.contributionId === id,
      )?.sending
      if (waiting === undefined) {
        const standing: CardStanding = { kind: 'with-server', contribution }
        return { id, text: contribution.text, phaseId, laneId, standing }
      }
      return waiting.kind === 'change'
        ? { id, text: waiting.text, phaseId, laneId, standing: { kind: 'sending' } }
        : { id, text: contribution.text, phaseId, laneId, standing: { kind: 'withdrawing' } }
    })
  return [...sent, ...queued].toReversed()
}

/** How many of the cards that a phase allows are spent: what a facilitator refused may be tried again. */
export function spentCards(cards: readonly OwnCard[], phaseId: string): number {
  return cards.filter(({ phaseId: ofPhase, standing }) => {
    if (ofPhase !== phaseId || standing.kind === 'refused') return false
    return standing.kind !== 'with-server' || standing.contribution.state !== 'refused'
  }).length
}

const changeableStates: readonly ContributionState[] = [
  'received',
  'held',
  'waiting',
  'private',
  'on-board',
]

/** Whether its writer may still change it or take it back; the server has the last word. */
export function isChangeable(
  { standing, phaseId }: OwnCard,
  runningId: string | undefined,
): boolean {
  return (
    standing.kind === 'with-server' &&
    phaseId === runningId &&
    changeableStates.includes(standing.contribution.state)
  )
}
