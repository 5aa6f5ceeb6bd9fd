import type { Position } from '#shared/model/change-model.ts'
import { assumptionColors, assumptionSymbols } from '../link-styles.ts'
import { light } from '../tokens.ts'
import { escapeText, tag } from './markup.ts'
import type { AssumptionMark } from './scene.ts'

const height = 24

/** A pill with the gravest status and, where there are more, how many assumptions there are. */
export function drawBadge({ status, count }: AssumptionMark, middle: Position): string {
  const words = count > 1 ? `${assumptionSymbols[status]} ${count}` : assumptionSymbols[status]
  const width = count > 1 ? 38 : height
  const color = assumptionColors[status]
  return tag(
    'g',
    { transform: `translate(${round(middle.x)} ${round(middle.y)})` },
    tag('rect', {
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      rx: height / 2,
      fill: light.card,
      stroke: color,
      'stroke-width': 1.5,
    }),
    tag(
      'text',
      {
        y: 5,
        'text-anchor': 'middle',
        'font-size': 14,
        'font-weight': 700,
        fill: color,
      },
      escapeText(words),
    ),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
