import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import { borderNearest, placeLine } from './place-line.ts'

/** How far the pointer goes before a press is a drag, in screen pixels. */
const threshold = 4

/**
 * Follows a press on the accountability line: the line shows at the border nearest to the pointer, and stays there when
 * it is let go. Escape, or a second finger, leaves it where it was.
 */
export function dragLine(canvas: CanvasState, press: ReactPointerEvent, texts: Texts): void {
  if (!canvas.session.canEdit || press.button !== 0 || !press.isPrimary) return
  press.stopPropagation()
  const { lineDraft, camera } = canvas
  const { pointerId, clientX: startX } = press
  const over = new AbortController()
  const { signal } = over
  let isDragging = false

  function end(): void {
    over.abort()
    lineDraft.set(undefined)
  }

  function handleMove({ clientX, clientY, pointerId: id }: PointerEvent): void {
    if (id !== pointerId) return
    isDragging ||= Math.abs(clientX - startX) > threshold
    if (!isDragging) return
    const { x } = camera.toBoard({ x: clientX, y: clientY })
    lineDraft.set(borderNearest(canvas, x)?.index)
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
