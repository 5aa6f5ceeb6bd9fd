import { ViewportPortal } from '@xyflow/react'
import type { CSSProperties } from 'react'
import { useStore } from '#client/session/use-session.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import { useCanvas } from './canvas-state.ts'

/** The lanes' grounds, under links and cards; they have no end above and below. */
export function Lanes() {
  const lanes = useStore(useCanvas().layout, (layout) => layout.lanes)
  return (
    <ViewportPortal>
      <div className="canvas-lanes">
        {lanes.map(({ id, lane, x, width, isCollapsed }) => (
          <div
            className="canvas-lane"
            data-collapsed={isCollapsed ? 'true' : undefined}
            data-lane={id}
            data-parking={lane === undefined ? 'true' : undefined}
            key={id}
            style={
              {
                left: x,
                width,
                '--bar': lane === undefined ? undefined : stageColors[lane.type].bar,
              } as CSSProperties
            }
          />
        ))}
      </div>
    </ViewportPortal>
  )
}
