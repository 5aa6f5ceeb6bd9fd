import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Texts } from '#shared/text/registry.ts'
import { lineBorders } from '#shared/drawing/board-line.ts'
import type { CanvasState } from './canvas-state.ts'
import { panAtEdge } from './pan-at-edge.ts'
import { borderNearest, placeLine } from './place-line.ts'

/** How far the pointer goes before a press is a drag, in screen pixels. */
const threshold = 4

/**
 * Follows a press on the accountability line: the line shows at the border nearest to the pointer, and stays there when
 * it is let go; near a side of the canvas the view goes along. Escape, or a second finger, leaves it where it was.
 */
export function dragLine(canvas: CanvasState, press: ReactPointerEvent, texts: Texts): void {
  if (!canvas.session.canEdit || press.button !== 0 || !press.isPrimary) return
  press.stopPropagation()
  const { lineDraft, camera, layout } = canvas
  const { pointerId, clientX: startX } = press
  const over = new AbortController()
  const { signal } = over
  let isDragging = false
  let pointer = { x: startX, y: press.clientY }
  const pan = panAtEdge(
    camera,
    () => {
      const borders = lineBorders(layout.get())
      return { left: borders[0]?.x ?? 0, right: borders.at(-1)?.x ?? 0 }
    },
    showDraft,
  )

  function showDraft(): void {
    lineDraft.set(borderNearest(canvas, camera.toBoard(pointer).x)?.index)
  }

  function end(): void {
    over.abort()
    pan.stop()
    lineDraft.set(undefined)
  }

  function handleMove({ clientX, clientY, pointerId: id }: PointerEvent): void {
    if (id !== pointerId) return
    isDragging ||= Math.abs(clientX - startX) > threshold
    if (!isDragging) return
    pointer = { x: clientX, y: clientY }
    showDraft()
    pan.at(clientX)
  }

  function handleUp({ pointerId: id }: PointerEvent): void {
    if (id !== pointerId) return
    const border = lineDraft.get()
    end()
    if (border !== undefined) placeLine(canvas, border, texts)
  }

  window.addEventListener('pointermove', handleMove, { signal })
  window.addEventListener('pointerup', handleUp, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener(
    'pointerdown',
    ({ isPrimary }) => {
      if (!isPrimary) end()
    },
    { signal, capture: true },
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      end()
    },
    { signal, capture: true },
  )
}
