import { announce } from '#client/ui/announcer.tsx'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import { currentCard, focusCard } from './focus.ts'
import { cardAlongLinks, cardBeside, readingOrder, type Direction } from './walk.ts'

/** Goes to the card beside, or to the first one where none has the keyboard yet. */
export function moveFocus(canvas: CanvasState, direction: Direction): void {
  const id = currentCard(canvas)
  const layout = canvas.layout.get()
  const next = id === undefined ? readingOrder(layout)[0] : cardBeside(layout, id, direction)
  if (next !== undefined) focusCard(canvas, next)
}

export function walkLinks(canvas: CanvasState, direction: Direction): void {
  const id = currentCard(canvas)
  if (id === undefined) return
  const next = cardAlongLinks(canvas.layout.get(), canvas.session.snapshot.get(), id, direction)
  if (next !== undefined) focusCard(canvas, next)
}

/** Puts a card into the selection or takes it out; from then on moving about leaves the selection as it is. */
export function toggleGathered(canvas: CanvasState, id: string, texts: Texts): void {
  const { session, isGathering } = canvas
  const { ids, has } = session.selection.get()
  if (isGathering.get() || !has(id))
    session.setSelection(has(id) ? ids.filter((other) => other !== id) : [...ids, id])
  isGathering.set(true)
  announce(texts.canvas.selected(session.selection.get().ids.length))
}

/** All of the lane of the current card; again, or without a card, all of the board. */
export function selectAll(canvas: CanvasState, texts: Texts): void {
  const { session, layout } = canvas
  const { lanes, cards } = layout.get()
  const id = currentCard(canvas) ?? session.selection.get().ids.find((one) => cards.has(one))
  const laneId = id === undefined ? undefined : cards.get(id)?.laneId
  const inLane = lanes.find((lane) => lane.id === laneId)?.cardIds ?? []
  const isLaneSelected = inLane.every((one) => session.selection.get().has(one))
  const ids = isLaneSelected ? readingOrder(layout.get()) : inLane
  canvas.isGathering.set(true)
  session.setSelection(ids)
  announce(texts.canvas.selected(ids.length))
}
