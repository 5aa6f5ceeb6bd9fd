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
    /** The field in which something was typed since it was come to. */
    let typedIn: EventTarget | null = null
    const handleInput = ({ target }: Event) => {
      // What is switched is kept at once.
      const isSwitch = target instanceof Element && target.matches('[type=checkbox], [type=radio]')
      if (!isSwitch) typedIn = target
    }
    const handleLeft = () => {
      typedIn = null
    }
    const handleKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        event.altKey ||
        !(event.ctrlKey || event.metaKey)
      )
        return
      if (isTyping(event.target, typedIn) || !session.canEdit) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      if (isRedo) session.undo.redo()
      else session.undo.undo()
    }
    // Editors keep what is typed in them from the canvas around.
    const handleShared = (event: KeyboardEvent) => {
      // What is typed on one line is kept.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) handleLeft()
      if (isSharedText(event.target)) handleKey(event)
    }
    window.addEventListener('input', handleInput, { capture: true })
    window.addEventListener('focusin', handleLeft)
    window.addEventListener('keydown', handleShared, { capture: true })
    window.addEventListener('keydown', handleKey)
    return () => {
      window.removeEventListener('input', handleInput, { capture: true })
      window.removeEventListener('focusin', handleLeft)
      window.removeEventListener('keydown', handleShared, { capture: true })
      window.removeEventListener('keydown', handleKey)
    }
  }, [session])
}

/** Fields of the board that are kept when they are left say so by `data-kept`: until something is typed, all is kept. */
function isTyping(target: EventTarget | null, typedIn: EventTarget | null): boolean {
  if (!(target instanceof Element) || isSharedText(target)) return false
  if (target.closest('input, textarea, [contenteditable]') === null) return false
  return target === typedIn || target.closest('[data-kept]') === null
}

function isSharedText(target: EventTarget | null): boolean {
  return target instanceof Element && target.hasAttribute(sharedTextAttribute)
}
