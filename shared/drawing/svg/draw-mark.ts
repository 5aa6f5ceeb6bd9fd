import type { GroupMark, Mark, PathMark, Place, RectMark, TextMark } from '../marks.ts'
import { startsRightToLeft } from '../text-direction.ts'
import { attribute, escapeText, markupOf, tag, type Add } from './markup.ts'
import type { StampSheet } from './stamp-sheet.ts'

/** What the element around all marks says for them, so that tens of thousands need not. */
export const inherited = {
  fill: 'none',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

// As texts, not from lists of attributes: a board has tens of thousands of marks. Nobody types colours, paths and
// numbers: there is nothing to escape in them.

/** Marks as SVG, for within an element that says what they inherit. */
export function drawMarks(marks: readonly Mark[]): string {
  return markupOf((add) => {
    for (const mark of marks) writeMark(mark, add)
  })
}

/** What stands at many places of a drawing, each time the same text. */
export function drawStamp(marks: readonly Mark[]): string {
  const drawn = drawnStamps.get(marks) ?? drawMarks(marks)
  drawnStamps.set(marks, drawn)
  return drawn
}

const drawnStamps = new WeakMap<readonly Mark[], string>()

/** A mark as SVG. Stamps are left to the sheet, where there is one. */
export function writeMark(mark: Mark, add: Add, sheet?: StampSheet): void {
  switch (mark.kind) {
    case 'rect':
      return add(drawRect(mark))
    case 'path':
      return add(drawPath(mark))
    case 'text':
      return add(drawText(mark))
    case 'group':
      if (mark.isStamp === true) return add(stampAt(mark, sheet))
      add(`<g${placed(mark.place)}>\n`)
      for (const member of mark.marks) writeMark(member, add, sheet)
      add('</g>\n')
  }
}

function stampAt({ marks, place }: GroupMark, sheet: StampSheet | undefined): string {
  const at = placed(place)
  if (sheet !== undefined) return sheet.use(marks, at)
  return at === '' ? drawStamp(marks) : `<g${at}>\n${drawStamp(marks)}</g>\n`
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
  const { lines, y, lineHeight, language } = mark
  const [first] = lines
  if (first === undefined) return ''
  const isRightToLeft = startsRightToLeft(lines.length === 1 ? first : lines.join(' '))
  const x = isRightToLeft && mark.isCentred !== true ? mark.x + mark.width : mark.x
  const spoken = language === undefined ? undefined : escapeText(language)
  const look =
    attribute('font-size', mark.fontSize) +
    attribute('font-weight', mark.fontWeight) +
    (mark.isCentred === true ? ' text-anchor="middle"' : '') +
    attribute('fill', mark.fill) +
    (isRightToLeft ? ' direction="rtl"' : '') +
    attribute('lang', spoken) +
    attribute('xml:lang', spoken)
  if (lines.length === 1) return `<text x="${x}" y="${y}"${look}>${escapeText(first)}</text>\n`
  const spans = lines.map((line, index) =>
    tag('tspan', { x, dy: index === 0 ? undefined : lineHeight }, escapeText(line)),
  )
  return `<text y="${y}"${look}>${spans.join('')}</text>\n`
}

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
