import { ViewportPortal } from '@xyflow/react'
import { useCanEdit, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { lineBorders } from '#shared/drawing/board-line.ts'
import { lineDash, lineWidth, toPathData } from '#shared/drawing/line-style.ts'
import { useCanvas } from './canvas-state.ts'
import { dragLine } from './drag-line.ts'

/** How far it runs on above and below all cards; every stroke of it costs a little when the view moves. */
const further = 3000

/** The accountability line, and where it would come while it is dragged. */
export function BeyondLine() {
  const canvas = useCanvas()
  const canEdit = useCanEdit()
  const texts = useTexts()
  const { points } = useStore(canvas.line, (line) => line)
  const height = useStore(canvas.layout, (layout) => layout.height)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const d = toPathData([
    { x: first.x, y: -further },
    ...points.slice(1, -1),
    { x: last.x, y: height + further },
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
  const board = useStore(layout, (now) => now)
  const borders = lineBorders(board)
  const length = board.height + 2 * further
  const x = index === undefined ? undefined : borders[index]?.x
  const end = borders.at(-1)?.x
  if (x === undefined || end === undefined) return null
  return (
    <g className="canvas-line-draft">
      <rect height={length} width={end - x} x={x} y={-further} />
      <path d={`M${x} ${-further}v${length}`} strokeWidth={lineWidth + 1.5} />
    </g>
  )
}
