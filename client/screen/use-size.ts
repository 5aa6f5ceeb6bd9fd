import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ScreenSize } from '#shared/drawing/screen-frame.ts'

/** The size of an element, once it is known and there is something of it. */
export function useSize(): [RefObject<HTMLDivElement | null>, ScreenSize | undefined] {
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<ScreenSize>()
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize(width > 0 && height > 0 ? { width, height } : undefined)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [frame, size]
}
