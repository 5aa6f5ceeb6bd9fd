import type { Position } from '#shared/model/change-model.ts'

/** One link as it is drawn. */
export interface LinkPath {
  readonly id: string
  /** SVG path data. */
  readonly d: string
  readonly start: Position
  readonly end: Position
  /** The middle of the assumption badge. */
  readonly badgeAt: Position
  /** The path as straight pieces, for hit testing. */
  readonly points: readonly Position[]
  /** Whether it runs against the flow, and is dashed for that. */
  readonly isBackward: boolean
}

/** The drawn part of a link: its path data and the same as straight pieces. */
export interface Curve {
  readonly d: string
  readonly points: readonly Position[]
}

/** Straight before the arrowhead, so that it does not point along a steep curve. */
const endStub = 10
const bezierSteps = 14

/** A curve to the right or to the left that leaves and arrives horizontally. */
export function bezier(start: Position, end: Position): Curve {
  const bend = (end.x - start.x) / 2
  const stub = { x: end.x - Math.sign(bend) * endStub, y: end.y }
  const one = { x: start.x + bend, y: start.y }
  const two = { x: stub.x - bend, y: end.y }
  const points: Position[] = []
  for (let step = 0; step <= bezierSteps; step++) {
    points.push(bezierPoint(start, one, two, stub, step / bezierSteps))
  }
  points.push(end)
  const d = `M${at(start)}C${at(one)} ${at(two)} ${at(stub)}H${round(end.x)}`
  return { d, points }
}

function bezierPoint(a: Position, b: Position, c: Position, d: Position, t: number): Position {
  const s = 1 - t
  const wa = s * s * s
  const wb = 3 * s * s * t
  const wc = 3 * s * t * t
  const wd = t * t * t
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  }
}

/** Straight pieces with rounded corners; corners in line with their neighbours must have been left out. */
export function roundedLine(points: readonly Position[], radius = 10): Curve {
  let d = ''
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    const after = points[index + 1]
    if (before === undefined) d += `M${at(point)}`
    else if (after === undefined) d += `L${at(point)}`
    else {
      const room = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      d += `L${at(towards(point, before, room))}Q${at(point)} ${at(towards(point, after, room))}`
    }
  }
  return { d, points }
}

/** The point of the pieces that lies at a fraction of their length. */
export function pointAlong(points: readonly Position[], fraction: number): Position {
  let total = 0
  let before = points[0] ?? { x: 0, y: 0 }
  for (const point of points) {
    total += distance(before, point)
    before = point
  }
  let left = total * fraction
  before = points[0] ?? before
  for (const point of points) {
    const length = distance(before, point)
    if (length > 0 && left <= length) return towards(before, point, left)
    left -= length
    before = point
  }
  return before
}

function towards(from: Position, to: Position, length: number): Position {
  const full = distance(from, to) || 1
  return {
    x: from.x + ((to.x - from.x) * length) / full,
    y: from.y + ((to.y - from.y) * length) / full,
  }
}

/** Not by `Math.hypot`, which minds numbers that no board has and takes several times as long for it. */
export function distance(one: Position, other: Position): number {
  const x = one.x - other.x
  const y = one.y - other.y
  return Math.sqrt(x * x + y * y)
}

function at(point: Position): string {
  return `${round(point.x)} ${round(point.y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
