import type { Drawing } from '../marks.ts'
import { inherited, writeMark } from './draw-mark.ts'
import { openingTag, type Add } from './markup.ts'
import { StampSheet } from './stamp-sheet.ts'

export interface DrawnSvg {
  /** For those who do not see it; without one the drawing says nothing, because words beside it do. */
  readonly label: string | undefined
  /**
   * What the ids in it begin with, which no other on the page may do: what stands at many places is then written once.
   */
  readonly name?: string | undefined
}

/** A drawing as an SVG element for the middle of a page; its fonts are those of the words around it. */
export function writeSvg(drawing: Drawing, { label, name }: DrawnSvg, add: Add): void {
  const { width, height, ground, marks, language } = drawing
  const sheet = name === undefined ? undefined : new StampSheet(marks, name, 'href')
  add(
    openingTag('svg', {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
      'aria-hidden': label === undefined ? 'true' : undefined,
      lang: language,
      ...inherited,
    }),
  )
  sheet?.writeDefinitions(add)
  add(`<rect width="${width}" height="${height}" fill="${ground}"/>\n`)
  for (const mark of marks) writeMark(mark, add, sheet)
  add('</svg>')
}
