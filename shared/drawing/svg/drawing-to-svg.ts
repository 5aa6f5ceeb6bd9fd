import type { Drawing } from '../marks.ts'
import { drawMark } from './draw-mark.ts'
import { escapeText, tag } from './markup.ts'

export interface DrawnSvg {
  /** For those who do not see it; without one the drawing says nothing, because words beside it do. */
  readonly label: string | undefined
  readonly fontFamily: string
}

/** A drawing as an SVG element for the middle of a page; its fonts are the page's. */
export function drawingToSvg(drawing: Drawing, { label, fontFamily }: DrawnSvg): string {
  const { width, height, ground, marks, language } = drawing
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
      'aria-hidden': label === undefined ? 'true' : undefined,
      lang: language,
      'xml:lang': language,
      'font-family': fontFamily,
    },
    label === undefined ? '' : tag('title', {}, escapeText(label)),
    tag('rect', { width, height, fill: ground }),
    marks.map(drawMark).join('\n'),
  )
}
