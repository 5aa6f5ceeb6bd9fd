import type { Card } from '#shared/document/read-cards.ts'
import { createElement, type Board } from '#shared/document/write.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { Lane, Position } from '#shared/model/change-model.ts'
import { unplacedType } from '#shared/model/stages.ts'
import type { StoredContribution } from '#server/storage/workshop-storage.ts'
import { readFacts } from './board-facts.ts'

/** Puts cards from phones onto the board, each once: what is there, or was merged into another card, stays as it is. */
export function putCards(board: Board, contributions: readonly StoredContribution[]): void {
  const { cards, holders, lanes } = readFacts(board.doc, undefined)
  const placed = [...cards.values()]
  for (const { id, laneId, text, language } of contributions) {
    if (cards.has(id) || holders.has(id)) continue
    const lane = lanes.find((one) => one.id === laneId)
    const position = endOf(lane, placed)
    const card = { id, title: { [language]: text }, position }
    createElement(
      board,
      lane === undefined
        ? { ...card, type: unplacedType, parked: true }
        : { ...card, type: lane.type, horizon: lane.horizon, laneId: lane.id },
    )
    placed.push({
      ...card,
      laneId: lane?.id,
      isParked: lane === undefined,
      order: 0,
      stackedIds: [],
    })
  }
}

/** Below all cards of the emptiest column of a lane, or of the parking strip. */
function endOf(lane: Lane | undefined, cards: readonly Card[]): Position {
  const columns = Math.max(1, Math.round(lane?.columns ?? 1))
  const ends = Array.from({ length: columns }, (_, column) => ({ column, count: 0, y: 0 }))
  for (const card of cards) {
    if (lane === undefined ? !card.isParked : card.laneId !== lane.id || card.isParked) continue
    const nearest = Math.round(card.position.x / sizes.columnWidth)
    const end = ends[Math.max(0, Math.min(columns - 1, nearest))]
    if (end === undefined) continue
    end.count += 1
    // Cards are at least this high: where one is higher, those below it move down.
    end.y = Math.max(end.y, card.position.y + sizes.cardMinHeight + sizes.cardGap)
  }
  const [emptiest] = ends.toSorted(
    (one, other) => one.count - other.count || one.column - other.column,
  )
  return { x: (emptiest?.column ?? 0) * sizes.columnWidth, y: emptiest?.y ?? 0 }
}
