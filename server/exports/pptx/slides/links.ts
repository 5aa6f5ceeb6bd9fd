import { linkStyles, type LinkStyle } from '#shared/drawing/link-styles.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import type { Link } from '#shared/model/change-model.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Connector, End, Point } from '../drawing/connectors.ts'
import { routeOnSlide, type Route, type SlideColumn } from '../drawing/route.ts'
import type { Card, Shape } from '../drawing/shapes.ts'
import { badgeShape } from './card-shape.ts'
import { firstIds } from './slide.ts'

export interface DrawnLinks {
  readonly connectors: readonly Connector[]
  readonly badges: readonly Shape[]
  /** Where the pieces of a longer link meet. */
  readonly knots: readonly Shape[]
}

/** The links whose cards are both there, and how what they rest on stands. */
export function drawLinks(
  scene: Scene,
  links: readonly Link[],
  columns: readonly SlideColumn[],
  cards: ReadonlyMap<string, Card>,
  badgeWidth: number,
): DrawnLinks {
  const routes = routeOnSlide(columns, links)
  const connectors: Connector[] = []
  const badges: Shape[] = []
  const knots: Shape[] = []
  for (const [index, { id, from, to, kind }] of links.entries()) {
    const route = routes[index]
    const one = cards.get(from)?.shape
    const other = cards.get(to)?.shape
    if (route === undefined || one === undefined || other === undefined) continue
    const name = `${one.name} → ${linkKindTexts[kind][scene.language]} → ${other.name}`
    const ends = {
      start: { id: one.id, side: route.startsAt },
      end: { id: other.id, side: route.endsAt },
    }
    const line = { id: firstIds.link + 10 * index, name, kind, isBackward: route.isBackward }
    let start: End = ends.start
    const pieces = piecesOf(route)
    for (const [place, points] of pieces.entries()) {
      const isLast = place === pieces.length - 1
      const knot = knotShape(line.id + 5 + place, name, points.at(-1), linkStyles[kind])
      if (!isLast) knots.push(knot)
      const end: End = isLast ? ends.end : { id: knot.id, side: sideTowards(points, false) }
      connectors.push({ ...line, id: line.id + place, start, end, points, hasHead: isLast })
      start = { id: knot.id, side: sideTowards(pieces[place + 1] ?? points, true) }
    }
    const standing = scene.standings.get(id)
    if (standing === undefined) continue
    const middle = freePlace(route.points, badges, badgeWidth)
    badges.push(badgeShape(firstIds.badge + index, standing.status, middle, badgeWidth))
  }
  return { connectors, badges, knots }
}

/**
 * Programs agree on where an elbow turns that turns half-way, and on little else. A link that passes other columns, or
 * returns to its own, is elbows and straight lines that meet in knots.
 */
function piecesOf({ points, startsAt, endsAt }: Route): readonly (readonly Point[])[] {
  const [start, one, other] = points
  const [before, last, end] = points.slice(-3)
  if (points.length < 4 || !start || !one || !other || !before || !last || !end) return [points]
  const knot = (turn: Point, outer: Point, y: number): Point => ({ x: 2 * turn.x - outer.x, y })
  if (points.length === 6) {
    const into = knot(one, start, other.y)
    const from = knot(last, end, before.y)
    return [
      [start, one, other, into],
      [into, from],
      [from, before, last, end],
    ]
  }
  if (startsAt === endsAt || endsAt === 'bottom')
    return points.slice(1).map((to, index) => [points[index] ?? to, to])
  const share = Math.abs(one.x - start.x) / Math.abs(end.x - start.x)
  if (share > nearEnds && share < 1 - nearEnds) return [points]
  const at = share <= nearEnds ? knot(one, start, end.y) : knot(other, end, start.y)
  return share <= nearEnds
    ? [
        [start, one, other, at],
        [at, end],
      ]
    : [
        [start, at],
        [at, one, other, end],
      ]
}

/** A turn within this share of the way stands in a gutter of its own, with columns between. */
const nearEnds = 0.18

function sideTowards(points: readonly Point[], isStart: boolean): End['side'] {
  const [from, to] = [points[0], points.at(-1)]
  if (from === undefined || to === undefined) return 'left'
  if (from.x === to.x) return to.y > from.y === isStart ? 'bottom' : 'top'
  return to.x > from.x === isStart ? 'right' : 'left'
}

function knotShape(id: number, name: string, at: Point | undefined, style: LinkStyle): Shape {
  const { x, y } = at ?? { x: 0, y: 0 }
  const width = style.width * 0.75
  const box = { x: x - width / 2, y: y - width / 2, width, height: width }
  return { ...box, id, name, fill: style.color, radius: width / 2, paragraphs: [] }
}

/** As near to the middle of a link as no other badge is. */
function freePlace(points: readonly Point[], badges: readonly Shape[], width: number): Point {
  const places = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2].map((share) => along(points, share))
  const isFree = ({ x, y }: Point): boolean =>
    badges.every(
      (badge) =>
        Math.abs(badge.x + width / 2 - x) >= width || Math.abs(badge.y + width / 2 - y) >= width,
    )
  return places.find(isFree) ?? along(points, 0.5)
}

function along(points: readonly Point[], share: number): Point {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }
  })
  let left = share * pieces.reduce((sum, { length }) => sum + length, 0)
  for (const { from, to, length } of pieces) {
    if (left <= length && length > 0) {
      const part = left / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    left -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}
