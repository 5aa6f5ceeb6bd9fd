import type { CanvasState } from './canvas-state.ts'

/** The card that has the keyboard, if one has. */
export function focusedCard(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset['card']
}

/** The card that keys are about: the focused one, else the only selected one. */
export function currentCard({ session, layout }: CanvasState): string | undefined {
  const focused = focusedCard()
  if (focused !== undefined) return focused
  const { ids } = session.selection.get()
  const [first] = ids
  return ids.length === 1 && first !== undefined && layout.get().cards.has(first)
    ? first
    : undefined
}

/** The cards that an action is about: the selected ones, else the focused one. */
export function chosenCards(canvas: CanvasState): readonly string[] {
  const { cards } = canvas.layout.get()
  const focused = focusedCard()
  const selected = canvas.session.selection.get().ids.filter((id) => cards.has(id))
  if (focused !== undefined && !selected.includes(focused)) return [focused]
  return selected
}

/** Brings a card into sight and gives it the keyboard; it is the selection, unless cards are being gathered. */
export function focusCard(canvas: CanvasState, id: string): void {
  attendCard(canvas, id)
  giveKeyboard(canvas, id)
}

/** What comes with having the keyboard: being seen and, unless cards are being gathered, being selected. */
export function attendCard(canvas: CanvasState, id: string): void {
  if (!canvas.isGathering.get()) canvas.session.setSelection([id])
  revealCard(canvas, id)
}

/** Gives a card the keyboard; one that is not drawn yet gets it as soon as it is. */
export function giveKeyboard(canvas: CanvasState, id: string): void {
  const find = () =>
    canvas.camera.element()?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
  const card = find()
  if (card !== null && card !== undefined) {
    card.focus({ preventScroll: true })
    return
  }
  // React draws it in the next frame at the latest, React Flow one later where cards out of sight are left out.
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })))
}

export function revealCard(canvas: CanvasState, id: string): void {
  const box = canvas.layout.get().cards.get(id)
  if (box !== undefined) canvas.camera.reveal(box)
}

/** Gives the keyboard to the canvas itself, so that its keys work without a card. */
export function focusCanvas(canvas: CanvasState): void {
  canvas.camera.element()?.focus({ preventScroll: true })
}
