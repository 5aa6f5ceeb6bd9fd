import type { Camera } from './camera.ts'

/** How near to a side of the canvas the pointer has to be, in screen pixels. */
const edge = 48
/** The most that the view moves, in screen pixels a second. */
const fastest = 900

/** A gesture that may carry what it holds past the sides of what is seen. */
export interface EdgePan {
  /** Where the pointer is now, in the window. */
  at(clientX: number): void
  stop(): void
}

/**
 * Moves the view sideways while the pointer is near a side of the canvas, faster the nearer, until the board ends there.
 * `onMove` is called after each step: what the pointer holds is over another part of the board now.
 */
export function panAtEdge(
  camera: Camera,
  bounds: () => { readonly left: number; readonly right: number },
  onMove: () => void,
): EdgePan {
  let pointerX: number | undefined
  let frame: number | undefined
  /** When the last step was; undefined before the first, which only takes the time. */
  let before: number | undefined

  function step(now: number): void {
    const elapsed = before === undefined ? 0 : Math.min(50, now - before) / 1000
    before = now
    const speed = speedAt(camera, pointerX)
    const moved = camera.panWithin(speed * elapsed, bounds())
    if (moved) onMove()
    frame = speed !== 0 && (moved || elapsed === 0) ? requestAnimationFrame(step) : undefined
  }

  return {
    at: (clientX) => {
      pointerX = clientX
      if (frame !== undefined || speedAt(camera, clientX) === 0) return
      before = undefined
      frame = requestAnimationFrame(step)
    },
    stop: () => {
      if (frame !== undefined) cancelAnimationFrame(frame)
    },
  }
}

/** Positive where the board comes from the left. */
function speedAt(camera: Camera, clientX: number | undefined): number {
  const sides = camera.element()?.getBoundingClientRect()
  if (sides === undefined || clientX === undefined) return 0
  const share = (distance: number) => Math.min(1, Math.max(0, 1 - distance / edge))
  return fastest * (share(clientX - sides.left) - share(sides.right - clientX))
}
