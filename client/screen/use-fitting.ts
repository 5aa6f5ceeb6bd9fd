import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** How many of a list's first members stand whole inside it; the others are hidden rather than cut. */
export function useFitting<List extends HTMLElement>(): [RefObject<List | null>, number] {
  const list = useRef<List>(null)
  const [count, setCount] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const measure = () => setCount(fittingIn(element))
    const resizes = new ResizeObserver(measure)
    resizes.observe(element)
    const changes = new MutationObserver(measure)
    changes.observe(element, { childList: true, subtree: true, characterData: true })
    measure()
    return () => {
      resizes.disconnect()
      changes.disconnect()
    }
  }, [])
  return [list, count]
}

/** They stand in rows: the first that ends below the list ends its row. */
function fittingIn(list: HTMLElement): number {
  const { bottom } = list.getBoundingClientRect()
  const first = [...list.children].findIndex(
    (child) => child.getBoundingClientRect().bottom > bottom + 1,
  )
  return first === -1 ? Number.POSITIVE_INFINITY : first
}
