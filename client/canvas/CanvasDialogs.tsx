import { useStore } from '#client/session/use-session.tsx'
import { useCanvas } from './canvas-state.ts'
import { focusCanvas, giveKeyboard } from './focus.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { LaneDialog } from './LaneDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'

/** The one dialog of the canvas that is open, if any. */
export function CanvasDialogs() {
  const canvas = useCanvas()
  const dialog = useStore(canvas.dialog, (now) => now)

  function handleClose(): void {
    canvas.dialog.set(undefined)
    const [id] = canvas.session.selection.get().ids
    if (id !== undefined && canvas.layout.get().cards.has(id)) giveKeyboard(canvas, id)
    else focusCanvas(canvas)
  }

  switch (dialog?.kind) {
    case undefined:
      return null
    case 'help':
      return <HelpDialog onClose={handleClose} />
    case 'link':
      return <LinkDialog {...dialog} onClose={handleClose} />
    case 'lane':
      return <LaneDialog {...dialog} onClose={handleClose} />
    case 'paste':
      return <PasteDialog {...dialog} onClose={handleClose} />
  }
}
