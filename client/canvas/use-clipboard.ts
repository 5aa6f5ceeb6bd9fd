import { useMemo, type ClipboardEvent } from 'react'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { laneAt, positionAfter } from '#shared/drawing/drop-place.ts'
import { parseOutline } from '#shared/model/outline-text.ts'
import { useCanvas, type CanvasState } from './canvas-state.ts'
import { addCopies, copyCards, readClipboard, writeClipboard } from './clipboard.ts'
import { kindIn } from './create-card.ts'
import { deleteChosen } from './delete-cards.ts'
import { chosenCards, currentCard, focusCard } from './focus.ts'

/** Copy, cut and paste for the canvas; text fields in it keep their own. */
export function useClipboard() {
  const canvas = useCanvas()
  const texts = useTexts()
  return useMemo(() => {
    function handleCopy(event: ClipboardEvent): boolean {
      const ids = isInField(event) ? [] : chosenCards(canvas)
      if (ids.length === 0) return false
      writeClipboard(event.clipboardData, canvas, copyCards(canvas, ids))
      event.preventDefault()
      announce(texts.canvas.copied(ids.length))
      return true
    }
    return {
      handleCopy,
      handleCut(event: ClipboardEvent): void {
        if (handleCopy(event)) deleteChosen(canvas, texts)
      },
      handlePaste(event: ClipboardEvent): void {
        const { session } = canvas
        if (isInField(event) || !session.canEdit || !session.permissions.get().adds) return
        event.preventDefault()
        const copied = readClipboard(event.clipboardData)
        if (copied === undefined) pasteText(canvas, event.clipboardData.getData('text/plain'))
        else announce(texts.canvas.pasted(addCopies(canvas, copied)))
      },
    }
  }, [canvas, texts])
}

/** One line becomes a card at once; several are shown first. */
function pasteText(canvas: CanvasState, text: string): void {
  const outline = parseOutline(text)
  const [first] = outline.items
  if (first === undefined) return
  const laneId = laneForPaste(canvas)
  if (outline.items.length > 1) {
    canvas.dialog.set({ kind: 'paste', outline, laneId })
    return
  }
  const lane = canvas.layout.get().lanes.find(({ id }) => id === laneId)
  if (lane === undefined) return
  const id = canvas.session.actions.createElement({
    ...kindIn(lane),
    position: positionAfter(canvas.layout.get(), laneId, currentCard(canvas)),
    title: { [canvas.reading.get().language]: first.title },
  })
  focusCard(canvas, id)
}

function laneForPaste(canvas: CanvasState): string {
  const { cards, lanes } = canvas.layout.get()
  const current = currentCard(canvas)
  const view = canvas.camera.view()
  const laneId =
    (current === undefined ? undefined : cards.get(current)?.laneId) ??
    laneAt(canvas.layout.get(), view.x + view.width / 2)?.id
  // The parking strip has no lane to its right for what is indented.
  return laneId === undefined || laneId === parkingId ? (lanes[0]?.id ?? parkingId) : laneId
}

function isInField({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
