import type { Mark, PathMark, Place, RectMark, TextMark } from '../marks.ts'
import { startsRightToLeft } from '../text-direction.ts'
import { escapeText, tag, type Attributes } from './markup.ts'

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
  return tag('rect', { x, y, width, height, rx: radius, ...paintOf(mark) })
}

function drawPath(mark: PathMark): string {
  const { d, place } = mark
  const transform = place === undefined ? undefined : transformOf(place)
  return tag('path', { d, transform, ...paintOf(mark) })
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

function paintOf(paint: RectMark | PathMark): Attributes {
  const ends = paint.hasRoundEnds === true ? 'round' : undefined
  return {
    fill: paint.fill ?? 'none',
    stroke: paint.stroke,
    'stroke-width': paint.strokeWidth,
    'stroke-opacity': paint.strokeOpacity,
    'stroke-dasharray': paint.dash,
    'stroke-linecap': ends,
    'stroke-linejoin': ends,
  }
}

function transformOf({ x, y, scaleX = 1, scaleY = 1 }: Place): string {
  const move = `translate(${x} ${y})`
  if (scaleX === 1 && scaleY === 1) return move
  return `${move} scale(${scaleX === scaleY ? scaleX : `${scaleX} ${scaleY}`})`
}
