/**
 * What tells the bars of stages apart where colours do not: strokes in the colour of the card, over a bar of 10 by the
 * height of the card. Measures are board pixels.
 */
export interface BarPattern {
  /** After how much it begins anew. */
  readonly height: number
  readonly strokeWidth: number
  /** SVG path data of one round that begins at this height; lines only. */
  readonly strokesFrom: (y: number) => string
}

export const barPatternNames = [
  'solid',
  'split',
  'chevrons',
  'dashed',
  'diagonal',
  'dots',
  'horizontal',
  'crosses',
  'zigzag',
  'beads',
] as const
export type BarPatternName = (typeof barPatternNames)[number]

export const barPatternWidth = 10

/** A point, as a line short enough to be a dot with round ends. */
const dot = (x: number, y: number): string => `M${x} ${y}L${x + 0.01} ${y}`

export const barPatterns: Readonly<Record<BarPatternName, BarPattern | undefined>> = {
  solid: undefined,
  split: { height: 8, strokeWidth: 2, strokesFrom: (y) => `M5 ${y}L5 ${y + 8}` },
  chevrons: {
    height: 10,
    strokeWidth: 1.8,
    strokesFrom: (y) => `M1.5 ${y + 3}L5 ${y + 7}L8.5 ${y + 3}`,
  },
  dashed: { height: 20, strokeWidth: 5, strokesFrom: (y) => `M3 ${y + 10}L7 ${y + 10}` },
  diagonal: { height: 7, strokeWidth: 1.8, strokesFrom: (y) => `M1.5 ${y + 6.5}L8.5 ${y + 0.5}` },
  dots: {
    height: 8,
    strokeWidth: 2.8,
    strokesFrom: (y) => dot(3, y + 2) + dot(7, y + 6),
  },
  horizontal: { height: 5, strokeWidth: 1.6, strokesFrom: (y) => `M1 ${y + 2.5}L9 ${y + 2.5}` },
  crosses: {
    height: 8,
    strokeWidth: 1.4,
    strokesFrom: (y) => `M1 ${y}L9 ${y + 8}M9 ${y}L1 ${y + 8}`,
  },
  zigzag: {
    height: 10,
    strokeWidth: 1.8,
    strokesFrom: (y) => `M2 ${y}L8 ${y + 5}L2 ${y + 10}`,
  },
  beads: { height: 7, strokeWidth: 3.4, strokesFrom: (y) => dot(5, y + 3.5) },
}

/** As many whole rounds as fit between two heights, in their middle; undefined for what is plain. */
export function barStrokes(
  name: BarPatternName,
  top: number,
  bottom: number,
): { readonly d: string; readonly strokeWidth: number } | undefined {
  const pattern = barPatterns[name]
  if (pattern === undefined) return undefined
  const { height, strokeWidth, strokesFrom } = pattern
  const rounds = Math.max(0, Math.floor((bottom - top) / height))
  const first = top + (bottom - top - rounds * height) / 2
  const d = Array.from({ length: rounds }, (_, round) => strokesFrom(first + round * height))
  return rounds === 0 ? undefined : { d: d.join(''), strokeWidth }
}
