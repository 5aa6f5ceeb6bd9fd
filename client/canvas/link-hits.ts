import type { LinkPath } from '#shared/drawing/link-path.ts'
import type { Position } from '#shared/model/change-model.ts'

/** The link nearest to a point of the board, if one is within reach. */
export function linkAt(
  routes: ReadonlyMap<string, LinkPath>,
  point: Position,
  reach: number,
): string | undefined {
  let nearest: string | undefined
  let least = reach
  for (const { id, points } of routes.values()) {
    for (let index = 1; index < points.length; index++) {
      const from = points[index - 1]
      const to = points[index]
      if (from === undefined || to === undefined || isFar(point, from, to, least)) continue
      const distance = distanceToPiece(point, from, to)
      if (distance < least) {
        least = distance
        nearest = id
      }
    }
  }
  return nearest
}

/** Whether a point is outside a piece's box by more than a distance; spares most pieces the square root. */
function isFar(point: Position, from: Position, to: Position, distance: number): boolean {
  return (
    point.x < Math.min(from.x, to.x) - distance ||
    point.x > Math.max(from.x, to.x) + distance ||
    point.y < Math.min(from.y, to.y) - distance ||
    point.y > Math.max(from.y, to.y) + distance
  )
}

function distanceToPiece(point: Position, from: Position, to: Position): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const part = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - from.x - dx * part, point.y - from.y - dy * part)
}
