import type { RefObject } from 'react'
import type { CanvasHandle } from '#client/canvas/Canvas.tsx'
import type { Place } from '#client/checks/CheckPanel.tsx'
import type { BoardSnapshot } from '#client/session/session.ts'
import type { Area } from '#shared/model/area.ts'

/** Frames that a canvas or list may take to appear. */
const patience = 40

/** Brings a card or link into sight on the canvas and in the outline, whichever is there; the canvas gets the keyboard. */
export function showPlace(
  canvas: RefObject<CanvasHandle | null>,
  place: Place,
  { links }: BoardSnapshot,
): void {
  const cardId = place.kind === 'element' ? place.id : links.get(place.id)?.from
  const isShown = (): boolean => {
    const listed = cardId === undefined ? null : listedCard(cardId)
    listed?.scrollIntoView({ block: 'center' })
    if (canvas.current === null) {
      listed?.focus()
      return listed !== null
    }
    if (place.kind === 'element') canvas.current.focusElement(place.id)
    else canvas.current.focusLink(place.id)
    return true
  }
  tryEachFrame(isShown, patience)
}

/** Brings a part of the board into sight, on a canvas that may still have to appear. */
export function showArea(canvas: RefObject<CanvasHandle | null>, area: Area): void {
  tryEachFrame(() => canvas.current?.show(area) === true, patience)
}

/** Gives the keyboard to one of the things listed in the details, else to the details themselves. */
export function showDetail(id: string | undefined): void {
  tryEachFrame(() => {
    const details = document.querySelector<HTMLElement>('[data-region=details]')
    const listed =
      id === undefined
        ? details
        : details?.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"] button`)
    listed?.scrollIntoView({ block: 'center' })
    listed?.focus()
    return listed !== null && listed !== undefined
  }, patience)
}

function listedCard(id: string): HTMLElement | null {
  return document.querySelector(`[data-card-title="${CSS.escape(id)}"]`)
}

function tryEachFrame(attempt: () => boolean, frames: number): void {
  if (attempt() || frames === 0) return
  requestAnimationFrame(() => tryEachFrame(attempt, frames - 1))
}
