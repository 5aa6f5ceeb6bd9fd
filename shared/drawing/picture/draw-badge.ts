import type { Position } from '#shared/model/change-model.ts'
import type { Standing } from '../link-standing.ts'
import { assumptionColors, assumptionSymbols } from '../link-styles.ts'
import { group, rect, text, type Mark } from '../marks.ts'
import { light } from '../tokens.ts'

const height = 24

/** A pill with the gravest status and, where there are more, how many assumptions and evidence against there are. */
export function drawBadge(
  { status, assumptions, against }: Standing,
  middle: Position,
  textScale = 1,
): Mark {
  const count = assumptions + against
  const words = count > 1 ? `${assumptionSymbols[status]} ${count}` : assumptionSymbols[status]
  const width = count > 1 ? 38 : height
  const color = assumptionColors[status]
  // Larger ones would cover each other: links leave room for the screen's.
  const scale = Math.min(textScale, 1.3)
  return group(
    { x: round(middle.x), y: round(middle.y), scaleX: scale, scaleY: scale },
    rect({
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      radius: height / 2,
      fill: light.card,
      stroke: color,
      strokeWidth: 1.5,
    }),
    text({
      lines: [words],
      x: 0,
      y: 5,
      width,
      lineHeight: height,
      fontSize: 14,
      fontWeight: 700,
      fill: color,
      isCentred: true,
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
