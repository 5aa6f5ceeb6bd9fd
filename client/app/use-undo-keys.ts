import { useEffect } from 'react'
import { sharedTextAttribute } from '#client/session/text-binding.ts'
import { useSession } from '#client/session/use-session.tsx'

/**
 * `Ctrl+Z`, `Ctrl+Shift+Z` and `Ctrl+Y` wherever the focus is, except where text is typed that nobody else sees yet. In
 * a shared text the browser's own would go letter by letter, and not at all once somebody else has typed in it.
 */
export function useUndoKeys(): void {
  const session = useSession()
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        event.altKey ||
        !(event.ctrlKey || event.metaKey)
      )
        return
      if (isTyping(event.target) || !session.canEdit) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      if (isRedo) session.undo.redo()
      else session.undo.undo()
    }
    // Editors keep what is typed in them from the canvas around.
    const handleShared = (event: KeyboardEvent) => {
      if (isSharedText(event.target)) handleKey(event)
    }
    window.addEventListener('keydown', handleShared, { capture: true })
    window.addEventListener('keydown', handleKey)
    return () => {
      window.removeEventListener('keydown', handleShared, { capture: true })
      window.removeEventListener('keydown', handleKey)
    }
  }, [session])
}

function isTyping(target: EventTarget | null): boolean {
  const fields = 'input, textarea, [contenteditable]'
  return target instanceof Element && target.closest(fields) !== null && !isSharedText(target)
}

function isSharedText(target: EventTarget | null): boolean {
  return target instanceof Element && target.hasAttribute(sharedTextAttribute)
}
