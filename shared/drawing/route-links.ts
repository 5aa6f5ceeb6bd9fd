import type { Position } from '#shared/model/change-model.ts'
import { boardColumns, gutterAt, type BoardColumns } from './board-columns.ts'
import type { BoardLayout, CardBox } from './board-layout.ts'
import { spreadEnds, type LinkEnd, type Side } from './card-sides.ts'
import { assignTracks, type Run } from './gutter-tracks.ts'
import { bezier, pointAlong, roundedLine, type LinkPath } from './link-path.ts'
import { Passages } from './passages.ts'
import { BadgePlaces } from './place-badges.ts'

export interface RoutedLink {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Links with a badge choose its place before others do. */
  readonly hasBadge?: boolean
}

/**
 * The paths of all links. To the next column, either way, a link is a curve in the gutter; all others run through
 * gutters and between cards, and backwards below the cards. No path crosses a card.
 * A link inside a collapsed lane, or to a card that is not there, has no path.
 */
export function routeLinks(
  layout: BoardLayout,
  links: Iterable<RoutedLink>,
): ReadonlyMap<string, LinkPath> {
  const board = boardColumns(layout)
  const plans = [...links]
    .flatMap((link) => plan(layout, board, link))
    .toSorted((one, other) => comparePlans(one, other))
  const heights = spreadEnds(plans.flatMap(({ start, end }) => [start, end]))
  const passages = new Passages(board.columns)
  const bent = plans.map((one) =>
    bend(one, heights.get(one.start) ?? 0, heights.get(one.end) ?? 0, passages),
  )
  const xs = assignTracks(
    bent.flatMap(({ runs }) => runs),
    board.columns,
  )
  let next = 0
  const drawn = bent.map((one) => {
    const own = xs.slice(next, (next += one.runs.length))
    return draw(one, own, board)
  })
  return withBadges(drawn)
}

interface Plan {
  readonly link: RoutedLink
  readonly start: LinkEnd
  readonly end: LinkEnd
  readonly fromColumn: number
  readonly toColumn: number
}

function plan(layout: BoardLayout, board: BoardColumns, link: RoutedLink): readonly Plan[] {
  const from = layout.cards.get(link.from)
  const to = layout.cards.get(link.to)
  const fromColumn = board.numberOf.get(link.from)
  const toColumn = board.numberOf.get(link.to)
  if (from === undefined || to === undefined) return []
  if (fromColumn === undefined || toColumn === undefined) return []
  if (from.isHidden && to.isHidden && from.laneId === to.laneId) return []
  const isArc = toColumn < fromColumn - 1
  const leavesLeft = toColumn === fromColumn - 1
  const arrivesRight = leavesLeft || toColumn === fromColumn
  const end = (card: CardBox, other: CardBox, side: Side, isStart: boolean): LinkEnd => ({
    linkId: link.id,
    card,
    side,
    isStart,
    leadsToY: isArc ? Infinity : other.y + other.height / 2,
  })
  return [
    {
      link,
      start: end(from, to, leavesLeft ? 'left' : 'right', true),
      end: end(to, from, arrivesRight ? 'right' : 'left', false),
      fromColumn,
      toColumn,
    },
  ]
}

// From left to right and from top to bottom, whatever the order of the links: the same board gives the same picture.
function comparePlans(one: Plan, other: Plan): number {
  return (
    one.fromColumn - other.fromColumn ||
    one.start.card.y - other.start.card.y ||
    one.end.card.y - other.end.card.y ||
    (one.link.id < other.link.id ? -1 : 1)
  )
}

interface Bent extends Plan {
  readonly startY: number
  readonly endY: number
  readonly runs: readonly Run[]
}

function bend(plan: Plan, startY: number, endY: number, passages: Passages): Bent {
  const { fromColumn, toColumn } = plan
  const run = (gutter: number, fromY: number, toY: number): Run => {
    return { gutter, near: gutter === toColumn ? 'right' : 'left', fromY, toY }
  }
  const bent = (runs: readonly Run[]): Bent => ({ ...plan, startY, endY, runs })
  if (Math.abs(toColumn - fromColumn) === 1) return bent([])
  if (toColumn === fromColumn) return bent([run(fromColumn + 1, startY, endY)])
  if (toColumn < fromColumn) {
    const low = passages.below(toColumn, fromColumn)
    return bent([run(fromColumn + 1, startY, low), run(toColumn, low, endY)])
  }
  const heights = [startY, ...passages.cross(fromColumn + 1, toColumn - 1, startY, endY), endY]
  return bent(
    heights.slice(1).flatMap((toY, index) => {
      const fromY = heights[index] ?? toY
      return fromY === toY ? [] : [run(fromColumn + 1 + index, fromY, toY)]
    }),
  )
}

interface Drawn extends Bent {
  readonly path: Omit<LinkPath, 'badgeAt'>
  /** Where its badge may be, the best place first. */
  readonly badgePlaces: Iterable<Position>
}

function draw(bent: Bent, xs: readonly number[], board: BoardColumns): Drawn {
  const start = sideOf(bent.start, bent.startY)
  const end = sideOf(bent.end, bent.endY)
  const { fromColumn, toColumn } = bent
  const isNext = Math.abs(toColumn - fromColumn) === 1
  const corners = bent.runs.flatMap(({ fromY, toY }, index) => {
    const x = xs[index] ?? 0
    return [
      { x, y: fromY },
      { x, y: toY },
    ]
  })
  const isBackward = toColumn < fromColumn
  const curve = isNext
    ? bezier(start, end)
    : roundedLine([start, ...corners, end], isBackward ? 24 : 10)
  const path = { id: bent.link.id, ...curve, start, end, isBackward }
  const badgePlaces = isNext ? placesAlong(curve.points) : placesInGutters(bent, corners, board)
  return { ...bent, path, badgePlaces }
}

function* placesAlong(points: readonly Position[]): Iterable<Position> {
  for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) yield pointAlong(points, part)
}

function* placesInGutters(
  bent: Bent,
  corners: readonly Position[],
  board: BoardColumns,
): Iterable<Position> {
  for (const part of [0.5, 0.35, 0.65, 0.2, 0.8]) {
    for (let corner = 0; corner < corners.length; corner += 2) {
      yield pointAlong(corners.slice(corner, corner + 2), part)
    }
  }
  for (let gutter = bent.fromColumn + 1; gutter <= bent.toColumn; gutter++) {
    const [left, right] = gutterAt(board.columns, gutter)
    if (corners.length === 0) yield { x: (left + right) / 2, y: bent.startY }
  }
}

function sideOf(end: LinkEnd, y: number): Position {
  return { x: end.side === 'left' ? end.card.x : end.card.x + end.card.width, y }
}

function withBadges(drawn: readonly Drawn[]): ReadonlyMap<string, LinkPath> {
  const places = new BadgePlaces()
  const badges = new Map<string, Position>()
  const chooseFirst = drawn.toSorted(
    (one, other) => Number(other.link.hasBadge ?? false) - Number(one.link.hasBadge ?? false),
  )
  for (const { link, badgePlaces } of chooseFirst) badges.set(link.id, places.take(badgePlaces))
  return new Map(
    drawn.map(({ link, path }) => [
      link.id,
      { ...path, badgeAt: badges.get(link.id) ?? path.start },
    ]),
  )
}

/** The sides of a card that a link can leave from; also of one that is just being dragged. */
export type LinkableBox = Pick<CardBox, 'x' | 'y' | 'width' | 'height'>

/** The path of one link between cards that may be anywhere, for live drags: quick, and not around other cards. */
export function routeLink(id: string, from: LinkableBox, to: LinkableBox): LinkPath {
  // Both ends of a link from a card to itself are on one side.
  const apart = from.x === to.x && from.y === to.y ? 7 : 0
  const fromMiddle = from.y + from.height / 2 - apart
  const toMiddle = to.y + to.height / 2 + apart
  const isBackward = to.x + to.width < from.x
  const isBeside = isBackward || to.x > from.x + from.width
  const start = { x: isBackward ? from.x : from.x + from.width, y: fromMiddle }
  const end = { x: isBeside && !isBackward ? to.x : to.x + to.width, y: toMiddle }
  const outside = Math.max(start.x, end.x) + 40
  const curve = isBeside
    ? bezier(start, end)
    : roundedLine([start, { x: outside, y: start.y }, { x: outside, y: end.y }, end])
  return { id, ...curve, start, end, isBackward, badgeAt: pointAlong(curve.points, 0.5) }
}
