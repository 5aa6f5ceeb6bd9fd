import { ViewportPortal } from '@xyflow/react'
import { useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { lineBorders } from '#shared/drawing/board-line.ts'
import { lineDash, lineWidth, toPathData } from '#shared/drawing/line-style.ts'
import { useCanvas } from './canvas-state.ts'
import { dragLine } from './drag-line.ts'

/** Lanes have no end above and below, and nor has the line between them. */
const farUp = -20_000
const farDown = 40_000

/** The accountability line, and where it would come while it is dragged. */
export function BeyondLine() {
  const canvas = useCanvas()
  const { canEdit } = useSession()
  const texts = useTexts()
  const { points } = useStore(canvas.line, (line) => line)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const d = toPathData([
    { x: first.x, y: farUp },
    ...points.slice(1, -1),
    { x: last.x, y: farDown },
  ])
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className="canvas-line">
        <path d={d} strokeDasharray={lineDash} strokeWidth={lineWidth} />
        {canEdit ? (
          <path
            className="canvas-line-grip nodrag nopan"
            d={d}
            onPointerDown={(event) => dragLine(canvas, event, texts)}
          />
        ) : null}
        <LineDraft />
      </svg>
    </ViewportPortal>
  )
}

function LineDraft() {
  const { layout, lineDraft } = useCanvas()
  const index = useStore(lineDraft, (now) => now)
  const borders = lineBorders(useStore(layout, (now) => now))
  const x = index === undefined ? undefined : borders[index]?.x
  const end = borders.at(-1)?.x
  if (x === undefined || end === undefined) return null
  return (
    <g className="canvas-line-draft">
      <rect height={farDown - farUp} width={end - x} x={x} y={farUp} />
      <path d={`M${x} ${farUp}V${farDown}`} strokeWidth={lineWidth + 1.5} />
    </g>
  )
}
