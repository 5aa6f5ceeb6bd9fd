import { useCallback, type KeyboardEvent } from 'react'
import { useTexts } from '#client/ui/language.tsx'
import { useCanvas, type CanvasState } from './canvas-state.ts'
import { focusCard, focusedCard } from './focus.ts'
import { isPressed } from './keys.ts'
import { moveByKey } from './move-by-keys.ts'
import { shortcuts } from './shortcuts.ts'
import { nextInOrder } from './walk.ts'

/** The canvas's answer to keys; text fields and buttons on it answer to their own. */
export function useKeys(onOpenElement: (id: string) => void) {
  const canvas = useCanvas()
  const texts = useTexts()
  return useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      const isHandled = (): boolean => {
        if (!(event.target instanceof HTMLElement) || isControl(event.target, event.key))
          return false
        if (canvas.isMoving.get() && moveByKey(canvas, event.key, texts)) return true
        if (event.key === 'Tab') return moveInOrder(canvas, event)
        if (event.key === 'Enter' && !canvas.session.canEdit) return openFocused(onOpenElement)
        for (const { keys, run, changesBoard } of shortcuts) {
          if (run === undefined || (changesBoard === true && !canvas.session.canEdit)) continue
          const index = keys.findIndex((pattern) => isPressed(event, pattern))
          if (index < 0) continue
          run(canvas, texts, index)
          return true
        }
        return false
      }
      if (!isHandled()) return
      event.preventDefault()
      event.stopPropagation()
    },
    [canvas, texts, onOpenElement],
  )
}

// A link's badge is a button, but what is pressed on it is about the link, but for what presses it.
function isControl(target: HTMLElement, key: string): boolean {
  if (target.closest('[data-badge]') !== null)
    return key === 'Enter' || key === ' ' || key === 'Tab'
  return target.closest('button, input, textarea, a[href]') !== null
}

/** Tab goes through the cards in reading order, also to those that are not drawn; after the last one it goes on. */
function moveInOrder(canvas: CanvasState, event: KeyboardEvent): boolean {
  const id = focusedCard()
  if (id === undefined || event.ctrlKey || event.altKey || event.metaKey) return false
  const next = nextInOrder(canvas.layout.get(), id, event.shiftKey ? -1 : 1)
  if (next === undefined) return false
  focusCard(canvas, next)
  return true
}

function openFocused(onOpenElement: (id: string) => void): boolean {
  const id = focusedCard()
  if (id !== undefined) onOpenElement(id)
  return id !== undefined
}
