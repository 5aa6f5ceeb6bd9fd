import { useEffect } from 'react'
import { canvasSelector } from './use-regions.ts'

/**
 * Gives the canvas the keyboard when it appears, unless somebody is busy elsewhere: its keys work at once.
 * The ring that says so waits for the first key, so that a board on a big screen opens without a frame.
 */
export function KeyboardToCanvas() {
  useEffect(() => {
    const canvas = document.querySelector<HTMLElement>(canvasSelector)
    if (canvas === null || document.activeElement !== document.body) return undefined
    const showRing = () => delete canvas.dataset['arrived']
    canvas.dataset['arrived'] = 'true'
    canvas.focus({ preventScroll: true })
    window.addEventListener('keydown', showRing, { capture: true, once: true })
    return () => window.removeEventListener('keydown', showRing, { capture: true })
  }, [])
  return undefined
}
