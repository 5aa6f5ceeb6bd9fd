import type { LinkPath } from '#shared/drawing/link-path.ts'

/** Where an arrowhead's drawing, of 12 × 12 with its tip at 11.5, 6, goes; every link arrives horizontally. */
export function headPlace({ end, points }: Pick<LinkPath, 'end' | 'points'>): string {
  const isLeftward = end.x < (points.at(-2)?.x ?? end.x)
  return `translate(${end.x} ${end.y}) scale(${isLeftward ? -1 : 1} 1) translate(-11.5 -6)`
}
