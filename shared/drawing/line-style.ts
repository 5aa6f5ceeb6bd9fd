import type { Position } from '#shared/model/change-model.ts'

/** The accountability line: heavier than any link, in long strokes, so that it is no link without colour either. */
export const lineWidth = 3.5
/** As in SVG's stroke-dasharray. */
export const lineDash = '18 9'

export function toPathData(points: readonly Position[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
