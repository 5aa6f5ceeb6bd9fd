import { useEffect, type RefObject } from 'react'

/**
 * Arrow keys walk from card to card and lane to lane, Home and End to the first and last, so that nobody needs to pass
 * every link on the way; Tab still reaches everything.
 */
export function useTitleKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = root.current
    const handleKey = (event: KeyboardEvent) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
      const { target } = event
      if (!isPlain || !(target instanceof HTMLElement) || !target.matches(stopSelector)) return
      const stops = [...(list?.querySelectorAll<HTMLElement>(stopSelector) ?? [])]
      const index = stops.indexOf(target)
      const next = {
        ArrowDown: index + 1,
        ArrowUp: index - 1,
        Home: 0,
        End: stops.length - 1,
      }[event.key]
      if (next === undefined) return
      event.preventDefault()
      stops[next]?.focus()
    }
    list?.addEventListener('keydown', handleKey)
    return () => list?.removeEventListener('keydown', handleKey)
  }, [root])
}

const stopSelector = '[data-card-title], [data-lane-title]'
