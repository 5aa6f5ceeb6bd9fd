import type { StoredContribution } from '#server/storage/workshop-storage.ts'
import type { BoardFacts } from './board-facts.ts'
import { encodeEvent, type EventStreams } from './event-streams.ts'
import type { Ledger } from './ledger.ts'
import { toContribution } from './sent-card.ts'

/** Tells what has become of cards: their writers of their own, those who work on the board of all but private ones. */
export class CardNews {
  readonly #streams: EventStreams
  readonly #changed = new Set<string>()

  constructor(streams: EventStreams) {
    this.#streams = streams
  }

  add(id: string): void {
    this.#changed.add(id)
  }

  tell({ contributions }: Ledger, facts: BoardFacts): void {
    const changed = [...this.#changed].flatMap((id) => contributions.get(id) ?? [])
    this.#changed.clear()
    const shown = changed.filter(({ state }) => state !== 'private')
    if (shown.length > 0) {
      const rows = shown.map((sent) => toContribution(sent, facts))
      this.#streams.tell('crew', encodeEvent('contributions', rows))
    }
    this.tellWriters(changed, facts)
  }

  tellWriters(contributions: readonly StoredContribution[], facts: BoardFacts): void {
    for (const [writer, own] of Map.groupBy(contributions, ({ participantId }) => participantId)) {
      if (writer === null) continue
      const rows = own.map((sent) => toContribution(sent, facts))
      this.#streams.tellParticipant(writer, 'phones', encodeEvent('contributions', rows))
    }
  }
}
