import { useEffect, type RefObject } from 'react'
import { useCanvas } from './canvas-state.ts'
import { createCardAt } from './create-card.ts'

const pressMs = 500
const slopPixels = 8

/** A finger held still: on the ground it makes a card, on a card it adds it to the selection or takes it out. */
export function useLongPress(root: RefObject<HTMLElement | null>): void {
  const canvas = useCanvas()
  useEffect(() => {
    const element = root.current
    if (element === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let start = { x: 0, y: 0 }

    function handleDown(event: PointerEvent): void {
      clearTimeout(timer)
      if (event.pointerType !== 'touch' || !event.isPrimary) return
      start = { x: event.clientX, y: event.clientY }
      const { target } = event
      timer = setTimeout(() => {
        if (target instanceof Element) press(target)
      }, pressMs)
    }

    function press(target: Element): void {
      const id = target.closest<HTMLElement>('[data-card]')?.dataset['card']
      if (id !== undefined) {
        const { ids, has } = canvas.session.selection.get()
        canvas.session.setSelection(has(id) ? ids.filter((one) => one !== id) : [...ids, id])
      } else if (target.matches('.react-flow__pane')) {
        createCardAt(canvas, canvas.camera.toBoard(start))
      }
    }

    function handleMove(event: PointerEvent): void {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > slopPixels) stop()
    }

    function stop(): void {
      clearTimeout(timer)
    }

    // React Flow keeps some of these events to itself, so they are taken on the way down.
    const options = { capture: true, passive: true }
    element.addEventListener('pointerdown', handleDown, options)
    element.addEventListener('pointermove', handleMove, options)
    for (const end of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(end, stop, options)
    return () => {
      stop()
      element.removeEventListener('pointerdown', handleDown, options)
      element.removeEventListener('pointermove', handleMove, options)
      for (const end of ['pointerup', 'pointercancel'] as const)
        element.removeEventListener(end, stop, options)
    }
  }, [canvas, root])
}
