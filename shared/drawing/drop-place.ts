import type { Position } from '#shared/model/change-model.ts'
import type { BoardLayout, CardBox, DropPlace, LaneBox } from './board-layout.ts'
import { columnAt, lanePlace } from './lane-place.ts'
import { sizes } from './sizes.ts'

/**
 * Where a card dropped with its top left corner at a point would go; beside the board, into the nearest lane.
 * Cards that are being dragged are named in `moving`: they do not count as neighbours.
 */
export function dropPlace(
  layout: BoardLayout,
  point: Position,
  moving: ReadonlySet<string> = new Set(),
): DropPlace | undefined {
  const lane = laneAt(layout, point.x + sizes.cardWidth / 2)
  if (lane === undefined) return undefined
  const column = columnAt(lane, point.x)
  const cards = columnCards(layout, lane, column).filter(({ id }) => !moving.has(id))
  const next = cards.findIndex(({ y, height }) => point.y < y + height / 2)
  const wish = snap(Math.max(0, point.y - lanePlace.top))
  return {
    laneId: lane.id,
    position: positionBetween(
      column,
      wish,
      cards[(next < 0 ? cards.length : next) - 1],
      cards[next],
    ),
  }
}

/** The lane under a point of the board, or the first or last one beside it. */
export function laneAt(layout: BoardLayout, x: number): LaneBox | undefined {
  return layout.lanes.find((lane) => x < lane.x + lane.width) ?? layout.lanes.at(-1)
}

/** Where a new card goes: right below the given card, else at the end of the lane's last used column. */
export function positionAfter(layout: BoardLayout, laneId: string, cardId?: string): Position {
  const lane = layout.lanes.find(({ id }) => id === laneId)
  if (lane === undefined) return { x: 0, y: 0 }
  const given = cardId === undefined ? undefined : layout.cards.get(cardId)
  const card = given?.laneId === laneId ? given : lastCard(layout, lane)
  if (card === undefined) return { x: 0, y: 0 }
  const cards = columnCards(layout, lane, card.column)
  const wish = Math.ceil((card.y + card.height + sizes.cardGap - lanePlace.top) / sizes.grid)
  return positionBetween(card.column, wish * sizes.grid, card, cards[cards.indexOf(card) + 1])
}

// Cards are ordered by what is wished, and may stand lower: a wish that keeps the order that is seen
// is below that of the card before and above that of the next one, also where that one's is the top of the lane.
function positionBetween(
  column: number,
  wish: number,
  before: CardBox | undefined,
  next: CardBox | undefined,
): Position {
  let y = wish
  if (next !== undefined && y >= next.wishY) y = next.wishY - sizes.grid
  if (before !== undefined && y <= before.wishY) y = before.wishY + 1
  return { x: column * sizes.columnWidth, y }
}

function lastCard(layout: BoardLayout, lane: LaneBox): CardBox | undefined {
  const lastId = lane.cardIds.at(-1)
  return lastId === undefined ? undefined : layout.cards.get(lastId)
}

function columnCards(layout: BoardLayout, lane: LaneBox, column: number): readonly CardBox[] {
  return lane.cardIds.flatMap((id) => {
    const card = layout.cards.get(id)
    return card?.column === column ? [card] : []
  })
}

function snap(value: number): number {
  return Math.round(value / sizes.grid) * sizes.grid
}
