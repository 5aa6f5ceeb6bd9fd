import type { Point } from './connectors.ts'
import type { Box } from './shapes.ts'

/** Cards below each other, from left to right on the slide. */
export interface SlideColumn {
  /** Where its cards begin and end. */
  readonly left: number
  readonly right: number
  readonly boxes: ReadonlyMap<string, Box>
}

export interface RoutedEnds {
  readonly from: string
  readonly to: string
}

export interface Route {
  readonly points: readonly Point[]
  readonly startsAt: 'left' | 'right'
  /** A link from a card to itself ends below it. */
  readonly endsAt: 'left' | 'right' | 'bottom'
  readonly isBackward: boolean
}

/** What a level piece stays away from cards. */
const clearance = 3

interface Plan extends Route {
  readonly from: string
  readonly start: Point
  readonly end: Point
  /** The upright pieces in order, each in the gutter before the column of that number. */
  readonly runs: readonly Run[]
}

interface Run {
  readonly gutter: number
  readonly source: string
  readonly fromY: number
  readonly toY: number
}

/**
 * The way of each link, in their order: from the middle of a card's side along gutters, and past the columns between
 * where no card stands. Undefined where a card is not there.
 */
export function routeOnSlide(
  columns: readonly SlideColumn[],
  links: readonly RoutedEnds[],
): readonly (Route | undefined)[] {
  const taken: number[] = []
  const plans = links.map((link) => planOf(columns, link, taken))
  const tracks = tracksOf(
    columns,
    plans.flatMap((plan) => plan?.runs ?? []),
  )
  return plans.map((plan) => {
    if (plan === undefined) return undefined
    const { start, end, runs, startsAt, endsAt, isBackward } = plan
    const turns = runs.flatMap((run) => {
      const x = tracks.get(trackKey(run)) ?? 0
      return [
        { x, y: run.fromY },
        { x, y: run.toY },
      ]
    })
    const below = endsAt === 'bottom' ? turns.slice(-1).map(({ y }) => ({ x: end.x, y })) : []
    return { points: [start, ...turns, ...below, end], startsAt, endsAt, isBackward }
  })
}

function planOf(
  columns: readonly SlideColumn[],
  { from, to }: RoutedEnds,
  taken: number[],
): Plan | undefined {
  const fromColumn = columns.findIndex(({ boxes }) => boxes.has(from))
  const toColumn = columns.findIndex(({ boxes }) => boxes.has(to))
  const one = columns[fromColumn]?.boxes.get(from)
  const other = columns[toColumn]?.boxes.get(to)
  if (one === undefined || other === undefined) return undefined
  const isBackward = toColumn < fromColumn
  const startsAt = isBackward ? 'left' : 'right'
  const endsAt = toColumn > fromColumn ? 'left' : 'right'
  const start = sideOf(one, startsAt)
  const end = sideOf(other, endsAt)
  const ends = { from, start, end, startsAt, endsAt, isBackward, points: [] } as const
  const run = (gutter: number, fromY: number, toY: number): Run => ({
    gutter,
    source: from,
    fromY,
    toY,
  })
  if (one === other) {
    const foot = { x: one.x + one.width / 2, y: one.y + one.height }
    const runs = [run(fromColumn + 1, start.y, foot.y + 2 * clearance)]
    return { ...ends, end: foot, endsAt: 'bottom', runs }
  }
  const first = isBackward ? fromColumn : fromColumn + 1
  const last = toColumn > fromColumn ? toColumn : toColumn + 1
  if (first === last) {
    const isStraight = Math.abs(start.y - end.y) < 1 && fromColumn !== toColumn
    return { ...ends, runs: isStraight ? [] : [run(first, start.y, end.y)] }
  }
  const between = columns.slice(Math.min(first, last), Math.max(first, last))
  const y = passage(between, start.y, end.y, taken)
  if (Math.abs(y - start.y) < 1) return { ...ends, runs: [run(last, start.y, end.y)] }
  if (Math.abs(y - end.y) < 1) return { ...ends, runs: [run(first, start.y, end.y)] }
  taken.push(y)
  return { ...ends, runs: [run(first, start.y, y), run(last, y, end.y)] }
}

function sideOf({ x, y, width, height }: Box, side: 'left' | 'right'): Point {
  return { x: side === 'left' ? x : x + width, y: y + height / 2 }
}

/** The height with the shortest way past some columns that touches no card, and no other link if that can be. */
function passage(
  between: readonly SlideColumn[],
  startY: number,
  endY: number,
  taken: readonly number[],
): number {
  const boxes = between.flatMap((column) => [...column.boxes.values()])
  const edges = boxes.flatMap(({ y, height }) =>
    [1, 2, 3, 4].flatMap((step) => [y - clearance * step, y + height + clearance * step]),
  )
  const isFree = (at: number): boolean =>
    boxes.every(({ y, height }) => at <= y - clearance || at >= y + height + clearance)
  const detour = (at: number): number =>
    Math.abs(at - startY) +
    Math.abs(at - endY) +
    12 * taken.filter((other) => Math.abs(other - at) < clearance - 0.5).length
  const free = [startY, endY, ...edges].filter(isFree)
  return free.reduce(
    (best, at) => (detour(at) < detour(best) ? at : best),
    free[0] ?? (startY + endY) / 2,
  )
}

function trackKey({ gutter, source, fromY }: Run): string {
  return `${gutter} ${source} ${Math.round(fromY)}`
}

/** Links of one card share a track; tracks stand so that those beside each other cross least. */
function tracksOf(
  columns: readonly SlideColumn[],
  runs: readonly Run[],
): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>()
  for (const [gutter, own] of Map.groupBy(runs, (run) => run.gutter)) {
    const bySource = [...Map.groupBy(own, trackKey)].map(([key, members]) => {
      const fromY = members[0]?.fromY ?? 0
      const toY = members.reduce((sum, run) => sum + run.toY, 0) / members.length
      return { key, fromY, isDown: toY >= fromY }
    })
    // Of those that go down the upper turns last, of those that go up the lower.
    bySource.sort((one, other) =>
      one.isDown === other.isDown
        ? one.isDown
          ? other.fromY - one.fromY
          : one.fromY - other.fromY
        : Number(one.isDown) - Number(other.isDown),
    )
    const before = columns[gutter - 1]
    const after = columns[gutter]
    const left = before?.right ?? (after?.left ?? 0) - outside
    const right = after?.left ?? left + outside
    // Heads need some room of their own.
    const [from, to] = [left + (right - left) * 0.25, left + (right - left) * 0.5]
    for (const [index, { key }] of bySource.entries()) {
      tracks.set(key, from + ((to - from) * (index + 0.5)) / bySource.length)
    }
  }
  return tracks
}

/** Room for links before the first column and after the last. */
const outside = 20
