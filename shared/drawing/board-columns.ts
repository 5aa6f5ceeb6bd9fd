import type { BoardLayout, CardBox } from './board-layout.ts'
import { lanePlace } from './lane-place.ts'
import { sizes } from './sizes.ts'

/** One column of cards, counted over all lanes; between column n - 1 and n runs gutter n. */
export interface Column {
  readonly left: number
  readonly right: number
  /** From top to bottom. */
  readonly cards: readonly CardBox[]
}

export interface BoardColumns {
  readonly columns: readonly Column[]
  /** The number of each card's column. */
  readonly numberOf: ReadonlyMap<string, number>
}

export function boardColumns(layout: BoardLayout): BoardColumns {
  const columns: Column[] = []
  const numberOf = new Map<string, number>()
  for (const lane of layout.lanes) {
    const cards = Array.from({ length: lane.columns }, (): CardBox[] => [])
    for (const id of lane.cardIds) {
      const card = layout.cards.get(id)
      if (card === undefined) continue
      numberOf.set(id, columns.length + card.column)
      cards[card.column]?.push(card)
    }
    for (const [column, members] of cards.entries()) {
      const width = lane.isCollapsed ? sizes.stubWidth : sizes.cardWidth
      const left = lane.isCollapsed
        ? lane.x + (lane.width - width) / 2
        : lanePlace.cardX(lane, column)
      columns.push({ left, right: left + width, cards: members })
    }
  }
  return { columns, numberOf }
}

const edgeGutter = (sizes.columnWidth - sizes.cardWidth) / 2

/** The strip without cards before a column; the last one is after the last column. */
export function gutterAt(
  columns: readonly Column[],
  gutter: number,
): [left: number, right: number] {
  const before = columns[gutter - 1]
  const after = columns[gutter]
  const left = before?.right ?? (after?.left ?? 0) - edgeGutter
  return [left, after?.left ?? left + edgeGutter]
}
