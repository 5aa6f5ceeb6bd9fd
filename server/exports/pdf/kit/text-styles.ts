import { light } from '#shared/drawing/tokens.ts'
import type { Weight } from '#server/exports/parts/fonts/font-files.ts'

/** How a piece of running text looks, in points. */
export interface TextStyle {
  readonly size: number
  readonly line: number
  readonly weight: Weight
  readonly color: string
  /** The white above it, where something stands above it, and below it. */
  readonly before: number
  readonly after: number
}

const body: TextStyle = {
  size: 10,
  line: 15,
  weight: 400,
  color: light.ink,
  before: 0,
  after: 6,
}

export const textStyles = {
  body,
  /** The sentence under a heading that says what follows. */
  lead: { ...body, size: 12, line: 18, color: light.muted, after: 10 },
  /** Remarks, units, sources. */
  small: { ...body, size: 8.5, line: 12, color: light.muted, after: 4 },
  strong: { ...body, weight: 700 },
  cell: { ...body, size: 9, line: 12.5, after: 0 },
  cellTitle: { ...body, size: 8.5, line: 12, weight: 700, color: light.muted, after: 0 },
  title: { ...body, size: 32, line: 39, weight: 700, after: 12 },
  h1: { ...body, size: 22, line: 28, weight: 700, before: 26, after: 8 },
  h2: { ...body, size: 15, line: 20, weight: 700, before: 18, after: 5 },
  h3: { ...body, size: 11.5, line: 16, weight: 700, before: 14, after: 3 },
} as const satisfies Readonly<Record<string, TextStyle>>
