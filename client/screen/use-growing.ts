import { useEffect, useState } from 'react'

/** So many cards more in each frame: a few milliseconds on a slow computer. */
const perFrame = 40

/** How far down a long list is drawn by now: a little further in each frame, until all of it is. */
export function useGrowing(length: number): number {
  const [reached, setReached] = useState(perFrame)
  useEffect(() => {
    if (reached >= length) return undefined
    const frame = requestAnimationFrame(() => setReached(reached + perFrame))
    return () => cancelAnimationFrame(frame)
  }, [reached, length])
  return reached
}
