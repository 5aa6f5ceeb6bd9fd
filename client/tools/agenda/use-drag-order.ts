import { useEffect, useState, type PointerEvent, type RefObject } from 'react'

/** A row that a hand holds, and the gap between rows above which the hand is; from 0, above the first. */
export interface RowDrag {
  readonly id: string
  readonly gap: number
  /** How many places further on, or back, it would come if it were let go now. */
  readonly places: number
}

/** What a grip listens to. */
export type GripHandlers = ReturnType<ReturnType<typeof useDragOrder>['gripOf']>

/**
 * Rows of a list that are dragged by a grip, with mouse, pen or finger; Escape lets go. The rows themselves stay until
 * then: what would change is told. For keys the list has other ways.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, places: number) => void,
) {
  const [drag, setDrag] = useState<RowDrag>()
  const isDragging = drag !== undefined
  useEffect(() => {
    if (!isDragging) return
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setDrag(undefined)
    }
    window.addEventListener('keydown', handleKey, { capture: true })
    return () => window.removeEventListener('keydown', handleKey, { capture: true })
  }, [isDragging])

  const gripOf = (id: string, index: number) => ({
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ id, gap: index, places: 0 })
    },
    onPointerMove(event: PointerEvent): void {
      if (drag?.id !== id) return
      const rows = [...(list.current?.children ?? [])]
      const gap = rows.filter((row) => middleOf(row) < event.clientY).length
      if (gap === drag.gap) return
      setDrag({ id, gap, places: gap > index ? gap - index - 1 : gap - index })
      // The list may be longer than what is seen of it.
      rows[gap > drag.gap ? gap : gap - 1]?.scrollIntoView({ block: 'nearest' })
    },
    onPointerUp(): void {
      if (drag?.id !== id) return
      setDrag(undefined)
      if (drag.places !== 0) onMove(id, drag.places)
    },
    onPointerCancel(): void {
      setDrag(undefined)
    },
  })
  return { drag, gripOf }
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect()
  return top + height / 2
}
