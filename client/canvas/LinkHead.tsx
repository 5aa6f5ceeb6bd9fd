import { linkStyles, markerPaths } from '#shared/drawing/link-styles.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { light } from '#shared/drawing/tokens.ts'
import type { LinkKind } from '#shared/model/change-model.ts'
import { headPlace } from './head-place.ts'

interface LinkHeadProps {
  readonly route: LinkPath
  readonly kind: LinkKind
  readonly isSelected: boolean
}

/** A link's arrowhead. Drawn by hand: with an SVG marker on every line, panning a large board costs twice as much. */
export function LinkHead({ route, kind, isSelected }: LinkHeadProps) {
  const { color, marker } = isSelected
    ? ({ color: light.focus, marker: 'arrow' } as const)
    : linkStyles[kind]
  return (
    <g data-head={route.id} transform={headPlace(route)}>
      {markerPaths[marker].map(({ d, isFilled }) => (
        <path
          d={d}
          fill={isFilled ? color : 'none'}
          key={d}
          stroke={isFilled && marker !== 'bar' ? 'none' : marker === 'minus' ? '#fff' : color}
          strokeWidth="1.6"
        />
      ))}
    </g>
  )
}
