import type { Element } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { boardColumns } from './board-columns.ts'
import {
  divideColumns,
  noLine,
  type BeyondLine,
  type LineColumn,
  type LineSide,
} from './divide-columns.ts'
import { parkingId, type BoardLayout, type LaneBox } from './board-layout.ts'
import { sizes } from './sizes.ts'

/** The accountability line as it runs over a board. */
export function boardLine(
  layout: BoardLayout,
  elements: ReadonlyMap<string, Element>,
  beyond: ReadonlySet<string>,
): BeyondLine {
  if (beyond.size === 0) return noLine
  const sideOf = (id: string): LineSide | undefined => {
    const element = elements.get(id)
    // A note promises nothing.
    if (element === undefined || stages[element.type].isPrivate) return undefined
    return beyond.has(id) ? 'beyond' : 'within'
  }
  return divideColumns(lineColumns(layout), sideOf, 0, layout.height)
}

/** The columns of the lanes, each as wide as its share of the lane; what is parked is on neither side. */
function lineColumns(layout: BoardLayout): readonly LineColumn[] {
  const { columns } = boardColumns(layout)
  const placed = layout.lanes.flatMap((lane) =>
    Array.from({ length: lane.columns }, (_, column) => ({
      left: lane.x + column * sizes.columnWidth,
      right: Math.min(lane.x + (column + 1) * sizes.columnWidth, lane.x + lane.width),
      isParking: lane.id === parkingId,
    })),
  )
  return placed.flatMap(({ left, right, isParking }, index) =>
    isParking ? [] : [{ left, right, cards: columns[index]?.cards ?? [] }],
  )
}

/** The side of the line that a whole lane lies at; undefined for one that it divides, and where there is no line. */
export function laneSide({ points }: BeyondLine, { x, width }: LaneBox): LineSide | undefined {
  if (points.length === 0) return undefined
  const all = points.map((point) => point.x)
  if (x >= Math.max(...all)) return 'beyond'
  return x + width <= Math.min(...all) ? 'within' : undefined
}

/** A place between lanes where the line can be put: before the lane of this index, or after the last. */
export interface LineBorder {
  readonly index: number
  readonly x: number
}

export function lineBorders({ lanes }: BoardLayout): readonly LineBorder[] {
  const own = lanes.filter(({ id }) => id !== parkingId)
  const borders = own.map(({ x }, index) => ({ index, x }))
  const last = own.at(-1)
  return last === undefined ? [] : [...borders, { index: own.length, x: last.x + last.width }]
}

/** The cards at either side of a border. */
export function cardsAtBorder(
  { lanes }: BoardLayout,
  index: number,
): { readonly within: readonly string[]; readonly beyond: readonly string[] } {
  const own = lanes.filter(({ id }) => id !== parkingId)
  const idsOf = (boxes: readonly LaneBox[]) => boxes.flatMap(({ cardIds }) => cardIds)
  return { within: idsOf(own.slice(0, index)), beyond: idsOf(own.slice(index)) }
}
