import { useEffect } from 'react'
import { useSession } from '#client/session/use-session.tsx'

/** `Ctrl+Z`, `Ctrl+Shift+Z` and `Ctrl+Y` wherever the focus is, except where text is typed. */
export function useUndoKeys(): void {
  const session = useSession()
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      if (isTyping(event.target) || !session.canEdit) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      if (isRedo) session.undo.redo()
      else session.undo.undo()
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [session])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
