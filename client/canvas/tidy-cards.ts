import { announce } from '#client/ui/announcer.tsx'
import { tidy as tidyBoard } from '#shared/drawing/tidy.ts'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'

const settleMs = 300

/** Tidies some lanes, or all of them, as one step; pinned cards stay. */
export function tidy(
  canvas: CanvasState,
  laneIds: readonly string[] | undefined,
  texts: Texts,
): void {
  const { session, reading } = canvas
  if (!session.canEdit || !session.permissions.get().moves) return
  const { lanes, elements, links } = session.snapshot.get()
  const moves = tidyBoard({
    lanes,
    elements: elements.values(),
    links: links.values(),
    ...reading.get(),
    ...(laneIds === undefined ? {} : { only: new Set(laneIds) }),
  })
  letSettle(canvas)
  if (moves.length > 0) session.actions.moveElements(moves)
  announce(texts.canvas.tidied)
}

/** Lets cards glide to their new places for a moment; the style sheet knows how, and who wants no motion. */
function letSettle({ camera }: CanvasState): void {
  const root = camera.element()
  root?.setAttribute('data-settling', 'true')
  setTimeout(() => root?.removeAttribute('data-settling'), settleMs)
}
