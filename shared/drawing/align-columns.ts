import { lanePlace } from './lane-place.ts'
import { sizes } from './sizes.ts'
import type { TidyCard } from './tidy.ts'

type Columns = readonly (readonly string[])[]
type Cards = ReadonlyMap<string, TidyCard>

/** More than cards need: links pass between them. */
const gap = 2 * sizes.cardGap
const passes = 8

/**
 * The tops of all cards on the board: in the order given, as near to the middle of their neighbours as fits
 * in the height of the tallest column. Cards that may not move stay; others stand clear of them.
 */
export function alignColumns(columns: Columns, cards: Cards): ReadonlyMap<string, number> {
  const tops = new Map<string, number>()
  for (const [id, { box }] of cards) if (!cards.get(id)?.canMove) tops.set(id, box.y)
  const movable = columns.map((ids) => ids.filter((id) => cards.get(id)?.canMove))
  const tallest = Math.max(0, ...movable.map((ids) => stackHeight(ids, cards)))
  for (const ids of movable) {
    const slack = tallest - stackHeight(ids, cards)
    place(ids, cards, tops, slack, () => snap(slack / 2))
  }
  for (let pass = 0; pass < passes; pass++) {
    for (const ids of pass % 2 === 0 ? movable : movable.toReversed()) {
      const slack = tallest - stackHeight(ids, cards)
      place(ids, cards, tops, slack, (id, above) => {
        const middle = middleOfNeighbours(id, cards, tops)
        const half = (cards.get(id)?.box.height ?? 0) / 2
        return middle === undefined ? undefined : middle - half - lanePlace.top - above
      })
    }
  }
  for (const [index, ids] of movable.entries()) standClear(ids, columns[index] ?? [], cards, tops)
  return tops
}

/** Puts a column's cards where they wish to be, as far as their order and their heights allow. */
function place(
  ids: readonly string[],
  cards: Cards,
  tops: Map<string, number>,
  slack: number,
  wish: (id: string, above: number) => number | undefined,
): void {
  let above = 0
  const heights: number[] = []
  const wishes = ids.map((id) => {
    heights.push(above)
    const wished = wish(id, above) ?? (tops.get(id) ?? lanePlace.top) - lanePlace.top - above
    above += roomOf(id, cards)
    return wished
  })
  for (const [index, shift] of nearestRising(wishes).entries()) {
    const id = ids[index]
    const top = lanePlace.top + (heights[index] ?? 0)
    if (id !== undefined) tops.set(id, top + snap(Math.max(0, Math.min(slack, shift))))
  }
}

/** The rising numbers that are nearest to the given ones (pool adjacent violators). */
function nearestRising(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  for (const value of values) {
    pools.push({ sum: value, count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (last === undefined || before === undefined) break
      if (before.sum / before.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
}

function middleOfNeighbours(
  id: string,
  cards: Cards,
  tops: ReadonlyMap<string, number>,
): number | undefined {
  const own = cards.get(id)
  const middles = (own?.neighbours ?? []).flatMap((neighbour) => {
    const card = cards.get(neighbour)
    const top = tops.get(neighbour)
    if (card === undefined || top === undefined || card.box.laneId === own?.box.laneId) return []
    return [top + card.box.height / 2]
  })
  if (middles.length === 0) return undefined
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length
}

function standClear(
  movable: readonly string[],
  column: readonly string[],
  cards: Cards,
  tops: Map<string, number>,
): void {
  const fixed = column
    .filter((id) => !cards.get(id)?.canMove)
    .toSorted((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0))
  if (fixed.length === 0) return
  let free = 0
  for (const id of movable) {
    let top = Math.max(free, tops.get(id) ?? 0)
    for (const other of fixed) {
      const start = tops.get(other) ?? 0
      const isClear = top + roomOf(id, cards) <= start || top >= start + roomOf(other, cards)
      if (!isClear) top = start + roomOf(other, cards)
    }
    tops.set(id, top)
    free = top + roomOf(id, cards)
  }
}

function stackHeight(ids: readonly string[], cards: Cards): number {
  return ids.reduce((sum, id) => sum + roomOf(id, cards), 0)
}

/** A card's height with the gap below it, on the grid. */
function roomOf(id: string, cards: Cards): number {
  const height = (cards.get(id)?.box.height ?? 0) + gap
  return Math.ceil(height / sizes.grid) * sizes.grid
}

function snap(value: number): number {
  return Math.floor(value / sizes.grid) * sizes.grid
}
