import * as Y from 'yjs'
import type { Position } from '#shared/model/change-model.ts'
import { collections } from '#shared/model/collections.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { parseKey } from './keys.ts'
import { collectionRoot } from './roots.ts'

/** What those need to know of an element who only list, count or place cards. */
export interface Card {
  readonly id: string
  readonly laneId: string | undefined
  readonly isParked: boolean
  readonly title: LocalizedText
  readonly position: Position
  readonly order: number
  /** The ids of the cards that were merged into it. */
  readonly stackedIds: readonly string[]
}

/** All cards of a board by id, in their order; without checking them whole, so that it can be done often. */
export function readCards(doc: Y.Doc): ReadonlyMap<string, Card> {
  const cards: Card[] = []
  for (const [id, element] of collectionRoot(doc, 'elements'))
    if (element instanceof Y.Map) cards.push(readCard(id, element))
  cards.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
  return new Map(cards.map((card) => [card.id, card]))
}

function readCard(id: string, element: Y.Map<unknown>): Card {
  const title: Record<string, string> = {}
  const stackedIds: string[] = []
  for (const key of element.keys()) {
    const parsed = parseKey(collections.elements, key)
    if (parsed.kind === 'part' && parsed.field === 'stack') stackedIds.push(parsed.member)
    if (parsed.kind !== 'text' || parsed.field !== 'title') continue
    const text = element.get(key)
    if (text instanceof Y.Text && text.length > 0) title[parsed.member] = text.toJSON()
  }
  const laneId = element.get('laneId')
  return {
    id,
    laneId: typeof laneId === 'string' ? laneId : undefined,
    isParked: element.get('parked') === true,
    title,
    position: positionOf(element.get('position')),
    order: numberOf(element.get('order')),
    stackedIds,
  }
}

function positionOf(value: unknown): Position {
  const { x, y } = { x: 0, y: 0, ...(typeof value === 'object' ? value : {}) }
  return { x: numberOf(x), y: numberOf(y) }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
