import { useMemo, type PointerEvent } from 'react'
import { useCanvas } from './canvas-state.ts'

/** Tells others where this person's pointer is; the session keeps the pace. */
export function usePresenceOut() {
  const { session, camera } = useCanvas()
  return useMemo(
    () => ({
      handlePointerMove({ clientX, clientY, pointerType }: PointerEvent): void {
        if (pointerType === 'touch') return
        const { x, y } = camera.toBoard({ x: clientX, y: clientY })
        session.setPresence({ cursor: { x: Math.round(x), y: Math.round(y) } })
      },
      handlePointerLeave(): void {
        session.setPresence({ cursor: undefined })
      },
    }),
    [session, camera],
  )
}
