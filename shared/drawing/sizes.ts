/** Measures of the board's drawing, in board pixels; canvas, screen and files use the same. */
export const sizes = {
  cardWidth: 240,
  cardMinHeight: 72,
  cardPaddingX: 12,
  cardPaddingY: 12,
  /** The stage bar at the side that the links come from, wide enough for its pattern. */
  cardBar: 10,
  cardRadius: 8,
  /** The row above the title with the stage's icon and name, and the space under it. */
  cardLabelHeight: 16,
  cardLabelGap: 6,
  /** The title's type; the metrics that break its lines are of this weight. */
  fontSize: 15,
  fontWeight: 500,
  lineHeight: 22,
  /** From card to card below each other. */
  cardGap: 16,
  /** One card and its gutters. */
  columnWidth: 320,
  laneHeaderHeight: 96,
  lanePaddingTop: 24,
  lanePaddingBottom: 96,
  collapsedLaneWidth: 56,
  /** What stands for a card in a narrow band. */
  stubWidth: 40,
  stubHeight: 24,
  stubGap: 8,
  laneMinHeight: 640,
  grid: 8,
} as const
