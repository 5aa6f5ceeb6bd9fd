import type { LaneBox } from './board-layout.ts'
import { sizes } from './sizes.ts'

const cardInset = (sizes.columnWidth - sizes.cardWidth) / 2

/** Where a lane's cards begin: a stored position of 0, 0 is the top of its first column. */
export const lanePlace = {
  top: sizes.laneHeaderHeight + sizes.lanePaddingTop,
  cardX(lane: Pick<LaneBox, 'x'>, column: number): number {
    return lane.x + column * sizes.columnWidth + cardInset
  },
} as const

/** The column nearest to a card whose left side is at `x`. */
export function columnAt(lane: Pick<LaneBox, 'x' | 'columns'>, x: number): number {
  const nearest = Math.round((x - lane.x - cardInset) / sizes.columnWidth)
  return Math.max(0, Math.min(lane.columns - 1, nearest))
}
