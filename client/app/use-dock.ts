import { useState } from 'react'
import { readStored, writeStored } from '#client/ui/stored.ts'

const storageKey = 'catena.dock'
/** From this width on there is room beside the canvas, in CSS pixels. */
const roomy = 1600

/** Whether the details stand beside the board: closed at first; what was chosen last on a wide screen is kept. */
export function useDock(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(
    () => window.innerWidth >= roomy && readStored(storageKey) === 'open',
  )
  return [
    isOpen,
    (next) => {
      if (window.innerWidth >= roomy) writeStored(storageKey, next ? 'open' : 'closed')
      setOpen(next)
    },
  ]
}
