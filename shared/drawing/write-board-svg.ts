import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { drawBoard } from './picture/draw-board.ts'
import { escapeText, openingTag, tag, type Add } from './svg/markup.ts'
import { rootAttributes, writeContent } from './svg/write-svg.ts'

export interface SvgOptions {
  readonly language: Language
  /** Files of the board's font; without them a reader's own font stands in. */
  readonly fonts?: readonly SvgFont[]
}

export interface SvgFont {
  /** A woff2 file with weights 200 to 800. */
  readonly base64: string
  readonly unicodeRange: string
}

const fontFamily = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif"

/** The whole board as one picture that stands alone: lanes, cards, every link, and what the signs mean. */
export function writeBoardSvg(
  model: ChangeModel,
  { language, fonts = [] }: SvgOptions,
  add: Add,
): void {
  const drawing = drawBoard(model, language)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'aria-labelledby': 'title',
    'xml:lang': language,
    'font-family': fontFamily,
  }
  add('<?xml version="1.0" encoding="UTF-8"?>\n')
  add(openingTag('svg', { ...rootAttributes(drawing), ...attributes }))
  add(tag('title', { id: 'title' }, escapeText(drawing.title)))
  if (fonts.length > 0) add(tag('style', {}, fonts.map(fontFace).join('')))
  writeContent(drawing, undefined, add)
  add('</svg>\n')
}

/** A font as CSS, within it. */
export function fontFace({ base64, unicodeRange }: SvgFont): string {
  return (
    `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;unicode-range:${unicodeRange};` +
    `src:url(data:font/woff2;base64,${base64}) format('woff2')}`
  )
}
