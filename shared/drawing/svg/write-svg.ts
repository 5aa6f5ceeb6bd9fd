import type { Drawing } from '../marks.ts'
import { inherited, writeMark } from './draw-mark.ts'
import { openingTag, type Add, type Attributes } from './markup.ts'
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
  const attributes = {
    'aria-label': label,
    'aria-hidden': label === undefined ? 'true' : undefined,
  }
  add(openingTag('svg', { ...rootAttributes(drawing), ...attributes }))
  const sheet = name === undefined ? undefined : new StampSheet(drawing.marks, name)
  writeContent(drawing, sheet, add)
  add('</svg>')
}

/** What the root of every SVG says. */
export function rootAttributes({ width, height, language }: Drawing): Attributes {
  const viewBox = `0 0 ${width} ${height}`
  return { viewBox, width, height, role: 'img', lang: language, ...inherited }
}

/** All that is drawn, for within a root. */
export function writeContent(drawing: Drawing, sheet: StampSheet | undefined, add: Add): void {
  const { width, height, ground, marks } = drawing
  sheet?.writeDefinitions(add)
  add(`<rect width="${width}" height="${height}" fill="${ground}"/>\n`)
  for (const mark of marks) writeMark(mark, add, sheet)
}
