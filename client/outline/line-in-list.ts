import { parkingId, type BoardLayout } from '#shared/drawing/board-layout.ts'
import { boardLine } from '#shared/drawing/board-line.ts'
import type { LineSide } from '#shared/drawing/divide-columns.ts'
import type { Element } from '#shared/model/change-model.ts'

/** The accountability line where the board is read from top to bottom. */
export interface LineInList {
  /** The lanes that it runs before, with the side that begins there. */
  readonly lanes: ReadonlyMap<string, LineSide>
  /** In a lane that it divides: the cards at which it is crossed, with the side that begins there. */
  readonly crossings: ReadonlyMap<string, LineSide>
  /** The cards at the wrong side of it, with the side that they belong to. */
  readonly strays: ReadonlyMap<string, LineSide>
}

export function lineInList(
  layout: BoardLayout,
  elements: ReadonlyMap<string, Element>,
  beyond: ReadonlySet<string>,
): LineInList {
  const { points, strays } = boardLine(layout, elements, beyond)
  const lanes = new Map<string, LineSide>()
  const crossings = new Map<string, LineSide>()
  if (points.length === 0) return { lanes, crossings, strays }
  let side: LineSide = 'within'
  for (const { id, cardIds } of layout.lanes) {
    if (id === parkingId) continue
    for (const [index, cardId] of cardIds.entries()) {
      const own: LineSide = beyond.has(cardId) ? 'beyond' : 'within'
      if (own === side || strays.has(cardId) || !elements.has(cardId)) continue
      if (index === 0) lanes.set(id, own)
      else crossings.set(cardId, own)
      side = own
    }
  }
  return { lanes, crossings, strays }
}
