import type { ChangeModel, Element, Lane } from '#shared/model/change-model.ts'
import { parkingId } from '../board-layout.ts'
import { layoutBoard } from '../layout-board.ts'
import { sizes } from '../sizes.ts'

/**
 * The same lanes with their cards in more columns, so that the longest is so many times shorter. Cards keep their order
 * from top to bottom; a board that was one long list fits on a sheet.
 */
export function inColumns(model: ChangeModel, times: number): ChangeModel {
  const { lanes } = layoutBoard({
    lanes: model.lanes.map((lane): Lane => ({ ...lane, collapsed: false })),
    elements: model.elements,
    language: model.primaryLanguage,
    fallbacks: [],
    isParkingOpen: true,
  })
  const own = lanes.filter(({ id }) => id !== parkingId)
  const longest = Math.max(1, ...own.map(({ cardIds, columns }) => cardIds.length / columns))
  const rows = Math.ceil(longest / times)
  const columnsOf = new Map<string, number>()
  const places = new Map<string, Element['position']>()
  for (const { id, cardIds } of own) {
    columnsOf.set(id, Math.ceil(cardIds.length / rows))
    for (const [index, cardId] of cardIds.entries()) {
      const x = Math.floor(index / rows) * sizes.columnWidth
      places.set(cardId, { x, y: (index % rows) * sizes.grid })
    }
  }
  return {
    ...model,
    lanes: model.lanes.map((lane) => ({ ...lane, columns: columnsOf.get(lane.id) ?? 1 })),
    elements: model.elements.map((element) => ({
      ...element,
      position: places.get(element.id) ?? element.position,
    })),
  }
}
