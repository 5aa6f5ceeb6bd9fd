import { useEffect } from 'react'

/** `F6` goes to the next region of the page, `Shift+F6` to the one before; a region is what has `data-region`. */
export function useRegions(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
        (region) => region.getClientRects().length > 0,
      )
      if (regions.length === 0) return
      event.preventDefault()
      const current = regions.findIndex((region) => region.contains(document.activeElement))
      const next = current + (event.shiftKey ? (current === -1 ? 0 : -1) : 1)
      const region = regions.at(next % regions.length)
      if (region !== undefined) enter(region)
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])
}

// What can have the focus by itself; a region without any takes the focus itself (it has tabindex -1).
const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), textarea, select, [tabindex="0"]'

/** Finds the canvas, which is an application in the sense of ARIA: it answers to keys itself. */
export const canvasSelector = '[role="application"]'

function enter(region: HTMLElement): void {
  const first = [...region.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.getClientRects().length > 0,
  )
  const canvas = region.querySelector<HTMLElement>(canvasSelector)
  ;(canvas ?? first ?? region).focus()
}
