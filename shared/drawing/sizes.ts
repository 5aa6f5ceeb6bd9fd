/** Measures of the board's drawing, in board pixels; canvas, screen and files use the same. */
export const sizes = {
  cardWidth: 240,
  cardMinHeight: 72,
  cardPaddingX: 14,
  cardPaddingY: 12,
  /** The stage bar at the side that faces the flow. */
  cardBar: 6,
  cardRadius: 8,
  fontSize: 15,
  lineHeight: 22,
  /** From card to card below each other. */
  cardGap: 16,
  /** One card and its gutters. */
  columnWidth: 320,
  laneHeaderHeight: 96,
  lanePaddingTop: 24,
  lanePaddingBottom: 96,
  collapsedLaneWidth: 56,
  laneMinHeight: 640,
  grid: 8,
} as const
