import type { Mark, PathMark, Place, RectMark, TextMark } from '../marks.ts'
import { startsRightToLeft } from '../text-direction.ts'
import { attribute, escapeText, tag } from './markup.ts'

/** A mark as SVG markup. */
export function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return drawRect(mark)
    case 'path':
      return drawPath(mark)
    case 'text':
      return drawText(mark)
    case 'group':
      return tag('g', { transform: transformOf(mark.place) }, mark.marks.map(drawMark).join('\n'))
  }
}

function drawRect(mark: RectMark): string {
  const { x, y, width, height, radius } = mark
  const place = attribute('x', x) + attribute('y', y)
  const size = attribute('width', width) + attribute('height', height) + attribute('rx', radius)
  return `<rect${place}${size}${paintOf(mark)}/>`
}

function drawPath(mark: PathMark): string {
  const { d, place } = mark
  const transform = place === undefined ? undefined : transformOf(place)
  return `<path${attribute('d', d)}${attribute('transform', transform)}${paintOf(mark)}/>`
}

function drawText(mark: TextMark): string {
  if (mark.lines.length === 0) return ''
  const isRightToLeft = startsRightToLeft(mark.lines.join(' '))
  const x = isRightToLeft && mark.isCentred !== true ? mark.x + mark.width : mark.x
  return tag(
    'text',
    {
      y: mark.y,
      'font-size': mark.fontSize,
      'font-weight': mark.fontWeight,
      'text-anchor': mark.isCentred === true ? 'middle' : undefined,
      fill: mark.fill,
      direction: isRightToLeft ? 'rtl' : undefined,
      lang: mark.language,
      'xml:lang': mark.language,
    },
    ...mark.lines.map((line, index) =>
      tag('tspan', { x, dy: index === 0 ? undefined : mark.lineHeight }, escapeText(line)),
    ),
  )
}

// As one text: a board has tens of thousands of these. Nobody types colours and paths: there is nothing to escape.
function paintOf(paint: RectMark | PathMark): string {
  const ends = paint.hasRoundEnds === true ? roundEnds : ''
  return (
    attribute('fill', paint.fill ?? 'none') +
    attribute('stroke', paint.stroke) +
    attribute('stroke-width', paint.strokeWidth) +
    attribute('stroke-opacity', paint.strokeOpacity) +
    attribute('stroke-dasharray', paint.dash) +
    ends
  )
}

const roundEnds = ' stroke-linecap="round" stroke-linejoin="round"'

function transformOf({ x, y, scaleX = 1, scaleY = 1 }: Place): string {
  const move = `translate(${x} ${y})`
  if (scaleX === 1 && scaleY === 1) return move
  return `${move} scale(${scaleX === scaleY ? scaleX : `${scaleX} ${scaleY}`})`
}
