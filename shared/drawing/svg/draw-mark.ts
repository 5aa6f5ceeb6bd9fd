import type { Mark, PathMark, Place, RectMark, TextMark } from '../marks.ts'
import { startsRightToLeft } from '../text-direction.ts'
import { attribute, escapeText, tag } from './markup.ts'
import type { StampSheet } from './stamp-sheet.ts'

/** What the element around all marks says for them, so that tens of thousands need not. */
export const inherited = {
  fill: 'none',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

/** Marks as SVG, for within an element that says what they inherit. */
export function drawMarks(marks: readonly Mark[]): string {
  const parts: string[] = []
  for (const mark of marks) writeMark(mark, parts)
  return parts.join('')
}

/** Adds a mark to the parts of a drawing. Stamps are left to the sheet, where there is one. */
export function writeMark(mark: Mark, parts: string[], sheet?: StampSheet): void {
  switch (mark.kind) {
    case 'rect':
      parts.push(drawRect(mark))
      return
    case 'path':
      parts.push(drawPath(mark))
      return
    case 'text':
      parts.push(drawText(mark))
      return
    case 'group':
      if (mark.isStamp === true && sheet !== undefined) {
        parts.push(sheet.use(mark.marks, placed(mark.place)))
        return
      }
      parts.push(`<g${placed(mark.place)}>\n`)
      for (const member of mark.marks) writeMark(member, parts, sheet)
      parts.push('</g>\n')
  }
}

function drawRect(mark: RectMark): string {
  const { x, y, width, height, radius } = mark
  const place = attribute('x', x) + attribute('y', y)
  const size = attribute('width', width) + attribute('height', height) + attribute('rx', radius)
  return `<rect${place}${size}${paintOf(mark)}/>\n`
}

function drawPath(mark: PathMark): string {
  return `<path${attribute('d', mark.d)}${placed(mark.place)}${paintOf(mark)}/>\n`
}

function drawText(mark: TextMark): string {
  const { lines, lineHeight } = mark
  const [first] = lines
  if (first === undefined) return ''
  const isRightToLeft = startsRightToLeft(lines.join(' '))
  const x = isRightToLeft && mark.isCentred !== true ? mark.x + mark.width : mark.x
  const attributes = {
    'font-size': mark.fontSize,
    'font-weight': mark.fontWeight,
    'text-anchor': mark.isCentred === true ? 'middle' : undefined,
    fill: mark.fill,
    direction: isRightToLeft ? 'rtl' : undefined,
    lang: mark.language,
    'xml:lang': mark.language,
  }
  if (lines.length === 1)
    return `${tag('text', { x, y: mark.y, ...attributes }, escapeText(first))}\n`
  const spans = lines.map((line, index) =>
    tag('tspan', { x, dy: index === 0 ? undefined : lineHeight }, escapeText(line)),
  )
  return `${tag('text', { y: mark.y, ...attributes }, ...spans)}\n`
}

// As one text: a board has tens of thousands of these. Nobody types colours and paths: there is nothing to escape.
function paintOf(paint: RectMark | PathMark): string {
  const isAngular = paint.stroke !== undefined && paint.hasRoundEnds !== true
  return (
    attribute('fill', paint.fill) +
    attribute('stroke', paint.stroke) +
    attribute('stroke-width', paint.strokeWidth) +
    attribute('stroke-opacity', paint.strokeOpacity) +
    attribute('stroke-dasharray', paint.dash) +
    (isAngular ? angular : '')
  )
}

const angular = ' stroke-linecap="butt" stroke-linejoin="miter"'

function placed(place: Place | undefined): string {
  if (place === undefined) return ''
  const { x, y, scaleX = 1, scaleY = 1 } = place
  const moved = x === 0 && y === 0 ? '' : `translate(${x} ${y})`
  if (scaleX === 1 && scaleY === 1) return moved === '' ? '' : ` transform="${moved}"`
  const scaled = `scale(${scaleX === scaleY ? scaleX : `${scaleX} ${scaleY}`})`
  return ` transform="${moved === '' ? scaled : `${moved} ${scaled}`}"`
}
