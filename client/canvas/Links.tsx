import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { useLink, useSession, useStore } from '#client/session/use-session.tsx'
import { linkDash, linkStyles } from '#shared/drawing/link-styles.ts'
import { light } from '#shared/drawing/tokens.ts'
import { useCanvas } from './canvas-state.ts'
import { LinkHead } from './LinkHead.tsx'

/** All links in one drawing under the cards. */
export function Links() {
  const { routedIds } = useCanvas()
  const ids = useStore(routedIds, (all) => all)
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className="canvas-links">
        {ids.map((id) => (
          <LinkLine id={id} key={id} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

interface LinkLineProps {
  readonly id: string
}

const LinkLine = memo(LinkLineById)

function LinkLineById({ id }: LinkLineProps) {
  const { routes, hoveredLink } = useCanvas()
  const { selection } = useSession()
  const link = useLink(id)
  const route = useStore(routes, (all) => all.get(id))
  const isSelected = useStore(selection, (now) => now.has(id))
  const isHovered = useStore(hoveredLink, (hovered) => hovered === id)
  if (link === undefined || route === undefined) return null
  const style = linkStyles[link.kind]
  const isMarked = isSelected || isHovered
  return (
    <>
      {isSelected ? (
        // A dotted line alone is too little to see what is selected.
        <path
          d={route.d}
          data-link={id}
          stroke={light.focus}
          strokeOpacity={0.22}
          strokeWidth={12}
        />
      ) : null}
      <path
        d={route.d}
        data-link={id}
        stroke={isSelected ? light.focus : style.color}
        strokeDasharray={linkDash(style, route.isBackward)}
        strokeWidth={isMarked ? style.width + 1.5 : style.width}
      />
      <LinkHead isSelected={isSelected} kind={link.kind} route={route} />
    </>
  )
}
