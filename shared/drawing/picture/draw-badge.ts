import {
  assumptionStatuses,
  type AssumptionStatus,
  type Position,
} from '#shared/model/change-model.ts'
import type { Standing } from '../link-standing.ts'
import { assumptionColors, assumptionSymbols } from '../link-styles.ts'
import { group, rect, stamp, text, type Mark } from '../marks.ts'
import { light } from '../tokens.ts'

const height = 24

/** A pill with the gravest status and, where there are more, how many assumptions and evidence against there are. */
export function drawBadge(
  { status, assumptions, against }: Standing,
  middle: Position,
  textScale = 1,
): Mark {
  const count = assumptions + against
  // Larger ones would cover each other: links leave room for the screen's.
  const scale = Math.min(textScale, 1.3)
  const place = { x: round(middle.x), y: round(middle.y), scaleX: scale, scaleY: scale }
  const symbol = assumptionSymbols[status]
  return count > 1
    ? group(place, ...drawPill(status, `${symbol} ${count}`, 38))
    : stamp(place, symbolPills.get(status) ?? [])
}

function drawPill(status: AssumptionStatus, words: string, width: number): readonly Mark[] {
  const color = assumptionColors[status]
  return [
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
  ]
}

/** Nearly all links and cards rest on one assumption. */
const symbolPills: ReadonlyMap<AssumptionStatus, readonly Mark[]> = new Map(
  assumptionStatuses.map((status) => [status, drawPill(status, assumptionSymbols[status], height)]),
)

function round(value: number): number {
  return Math.round(value * 10) / 10
}
