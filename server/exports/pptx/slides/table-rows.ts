import { breakLines } from '#shared/drawing/measure-text.ts'
import { light } from '#shared/drawing/tokens.ts'
import type { TextParagraph } from '../drawing/shapes.ts'
import type { SlideTable } from '../drawing/table.ts'
import { boldFactor, linesHeight } from './card-shape.ts'
import { slideMargin, slideSize } from './slide.ts'

const size = 14
const sides = 12
const ends = 8

export interface WordTable {
  readonly name: string
  readonly top: number
  readonly language: string
  /** How the columns share the width. */
  readonly shares: readonly number[]
  readonly numbers?: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
}

/** Words as a table over the whole width of a slide. */
export function tableOf({ name, top, language, shares, numbers, rows }: WordTable): SlideTable {
  const width = slideSize.width - 2 * slideMargin
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const columns = shares.map((share) => (share * width) / whole)
  const heights = rows.map((cells) => rowHeight(cells, columns))
  return {
    id: 50,
    name,
    x: slideMargin,
    y: top,
    width,
    height: heights.reduce((sum, height) => sum + height, 0),
    columns,
    heights,
    rows: rows.map((cells, index) =>
      cells.map((text, column): TextParagraph => ({
        text,
        size,
        color: index === 0 ? light.muted : light.ink,
        isBold: index === 0,
        language,
        isAtEnd: numbers?.[column] === true,
      })),
    ),
  }
}

/** How high a row is whose words are broken at the sides of their columns. */
export function rowHeight(cells: readonly string[], columns: readonly number[]): number {
  const lines = cells.map((text, index) => {
    const room = (columns[index] ?? 0) - sides
    return breakLines(text, room, size * boldFactor).length
  })
  return linesHeight(Math.max(1, ...lines), size) + ends
}
