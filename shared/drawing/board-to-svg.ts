import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { drawBoard } from './picture/draw-board.ts'
import { drawMark } from './svg/draw-mark.ts'
import { escapeText, tag } from './svg/markup.ts'

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
export function boardToSvg(model: ChangeModel, { language, fonts = [] }: SvgOptions): string {
  const { title, width, height, ground, marks } = drawBoard(model, language)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title',
      lang: language,
      'xml:lang': language,
      'font-family': fontFamily,
    },
    tag('title', { id: 'title' }, escapeText(title)),
    fontFaces(fonts),
    tag('rect', { width, height, fill: ground }),
    marks.map(drawMark).join('\n'),
  )}\n`
}

function fontFaces(fonts: readonly SvgFont[]): string {
  const faces = fonts.map(
    ({ base64, unicodeRange }) =>
      `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;unicode-range:${unicodeRange};` +
      `src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
  )
  return faces.length === 0 ? '' : tag('style', {}, faces.join(''))
}
