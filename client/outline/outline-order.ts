import type { Reading } from '#client/session/use-reading.tsx'
import type { BoardSnapshot } from '#client/session/session.ts'
import type { ElementMove } from '#shared/document/write.ts'
import { parkingId, type BoardLayout } from '#shared/drawing/board-layout.ts'
import { positionAfter } from '#shared/drawing/drop-place.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { Element, Position } from '#shared/model/change-model.ts'

/** The list shows cards in the order in which the canvas places them: lane by lane, column by column, top down. */
export function outlineLayout(
  snapshot: Pick<BoardSnapshot, 'lanes' | 'elements'>,
  reading: Pick<Reading, 'language' | 'fallbacks'>,
): BoardLayout {
  return layoutBoard({
    // A lane that is collapsed on the canvas has one column there; its cards keep their order here.
    lanes: snapshot.lanes.map((lane) =>
      lane.collapsed === true ? { ...lane, collapsed: false } : lane,
    ),
    elements: snapshot.elements.values(),
    language: reading.language,
    fallbacks: reading.fallbacks,
    isParkingOpen: true,
  })
}

/** Exchanges a card with the one before (-1) or after it (1) in its lane; no moves at the end of the lane. */
export function movesBy(cards: readonly Element[], id: string, by: -1 | 1): readonly ElementMove[] {
  const index = cards.findIndex((card) => card.id === id)
  const card = cards[index]
  const other = cards[index + by]
  if (card === undefined || other === undefined) return []
  const places = distinctPlaces(cards)
  const reordered = cards.with(index, other).with(index + by, card)
  return reordered.flatMap((moved, slot) => {
    const place = places[slot]
    const isThere =
      place === undefined || (place.x === moved.position.x && place.y === moved.position.y)
    return isThere ? [] : [{ id: moved.id, position: place }]
  })
}

/** Puts cards at the end of a lane, or of the parking strip. */
export function movesToLane(
  layout: BoardLayout,
  elements: readonly Element[],
  laneId: string,
): readonly ElementMove[] {
  const lane = layout.lanes.find(({ id }) => id === laneId)?.lane
  const end = positionAfter(layout, laneId)
  return elements.map((element, index) => {
    const position = { x: end.x, y: end.y + index * (sizes.cardMinHeight + sizes.cardGap) }
    return lane === undefined
      ? { id: element.id, position, parked: true }
      : {
          id: element.id,
          position,
          lane: { id: lane.id, type: lane.type, horizon: lane.horizon },
          parked: false,
        }
  })
}

/** The lane a card stands in on the canvas. */
export function laneIdOf(layout: BoardLayout, elementId: string): string {
  return layout.cards.get(elementId)?.laneId ?? parkingId
}

// Cards that came from a file may all have the same place; then exchanging places would change nothing.
function distinctPlaces(cards: readonly Element[]): readonly Position[] {
  const places: Position[] = []
  for (const { position } of cards) {
    const before = places.at(-1)
    const isSameColumn =
      before !== undefined && Math.abs(before.x - position.x) < sizes.columnWidth / 2
    places.push(
      isSameColumn && position.y <= before.y
        ? { x: position.x, y: before.y + sizes.grid }
        : { x: position.x, y: position.y },
    )
  }
  return places
}
