import type { LinkKind, Position } from '#shared/model/change-model.ts'
import type { LinkPath } from '../link-path.ts'
import { linkDash, linkStyles, markerPaths } from '../link-styles.ts'
import { light } from '../tokens.ts'
import { tag } from './markup.ts'

export function drawLink(kind: LinkKind, path: LinkPath): string {
  const before = path.points.at(-2) ?? path.start
  const style = linkStyles[kind]
  return [
    // A seam in the colour of the lanes, so that links that cross stay apart.
    tag('path', { d: path.d, fill: 'none', stroke: light.lane, 'stroke-width': style.width + 4 }),
    tag('path', {
      d: path.d,
      fill: 'none',
      stroke: style.color,
      'stroke-width': style.width,
      'stroke-dasharray': linkDash(style, path.isBackward),
      'stroke-linecap': 'round',
    }),
    drawHead(kind, path.end, path.end.x < before.x),
  ].join('')
}

/** The head of a link, with its tip at a point; every link arrives level. */
export function drawHead(kind: LinkKind, tip: Position, isLeftward: boolean): string {
  const { color, marker } = linkStyles[kind]
  const flip = isLeftward ? ' scale(-1 1)' : ''
  return tag(
    'g',
    { transform: `translate(${tip.x} ${Math.round(tip.y * 10) / 10})${flip} translate(-12 -6)` },
    ...markerPaths[marker].map(({ d, isFilled }, index) =>
      tag('path', {
        d,
        fill: isFilled ? color : 'none',
        // A stroke on a filled shape is drawn in the ground's colour.
        stroke: isFilled ? undefined : index === 0 || marker === 'bar' ? color : light.lane,
        'stroke-width': isFilled ? undefined : 1.75,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    ),
  )
}
