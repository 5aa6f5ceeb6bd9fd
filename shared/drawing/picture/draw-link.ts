import { linkKinds, type LinkKind, type Position } from '#shared/model/change-model.ts'
import type { LinkPath } from '../link-path.ts'
import { linkDash, linkStyles, markerPaths, type LinkStyle } from '../link-styles.ts'
import { path, stamp, type Mark } from '../marks.ts'
import { light } from '../tokens.ts'

export function drawLink(kind: LinkKind, { d, end, points, isBackward, start }: LinkPath): Mark[] {
  const before = points.at(-2) ?? start
  const style = linkStyles[kind]
  return [
    // A seam in the colour of the lanes, so that links that cross stay apart.
    path({ d, stroke: light.lane, strokeWidth: style.width + 4, hasRoundEnds: true }),
    path({
      d,
      stroke: style.color,
      strokeWidth: style.width,
      dash: linkDash(style, isBackward),
      hasRoundEnds: true,
    }),
    drawHead(kind, end, end.x < before.x),
  ]
}

/** The head of a link, with its tip at a point; every link arrives level. */
export function drawHead(kind: LinkKind, tip: Position, isLeftward: boolean): Mark {
  const y = Math.round(tip.y * 10) / 10 - 6
  const place = isLeftward ? { x: tip.x + 12, y, scaleX: -1 } : { x: tip.x - 12, y }
  return stamp(place, heads.get(kind) ?? [])
}

const heads: ReadonlyMap<LinkKind, readonly Mark[]> = new Map(
  linkKinds.map((kind) => [kind, headOf(linkStyles[kind])]),
)

function headOf({ color, marker }: LinkStyle): readonly Mark[] {
  return markerPaths[marker].map(({ d, isFilled }, index) =>
    path({
      d,
      ...(isFilled
        ? { fill: color }
        : {
            // A stroke on a filled shape is drawn in the ground's colour.
            stroke: index === 0 || marker === 'bar' ? color : light.lane,
            strokeWidth: 1.75,
            hasRoundEnds: true,
          }),
    }),
  )
}
