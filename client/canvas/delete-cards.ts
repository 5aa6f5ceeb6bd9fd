import { showToast } from '#client/ui/toasts.tsx'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import { chosenCards, focusCanvas, focusCard, focusedCard } from './focus.ts'
import { nextInOrder } from './walk.ts'

/** Deletes what the keyboard is about: the focused card, or all that is selected with it. */
export function deleteChosen(canvas: CanvasState, texts: Texts): void {
  const { session } = canvas
  const cardIds = chosenCards(canvas)
  const focused = focusedCard()
  const isFocusedAlone = focused !== undefined && !session.selection.get().has(focused)
  const { links } = session.snapshot.get()
  const linkIds = isFocusedAlone ? [] : session.selection.get().ids.filter((id) => links.has(id))
  deleteSelected(canvas, cardIds, linkIds, texts)
}

/** Deletes cards and links as one step that the message offers to undo. */
export function deleteSelected(
  canvas: CanvasState,
  chosenIds: readonly string[],
  linkIds: readonly string[],
  { canvas: texts }: Texts,
): void {
  const { session, layout } = canvas
  const { links, remove } = session.permissions.get()
  const { elements } = session.snapshot.get()
  const cardIds = chosenIds.filter((id) => {
    const element = elements.get(id)
    return element !== undefined && remove(element)
  })
  const ids = [...cardIds, ...(links ? linkIds : [])]
  if (!session.canEdit || ids.length === 0) return
  const next = keptNeighbour(canvas, focusedCard() ?? cardIds[0], new Set(ids))
  session.actions.deleteSelection(ids)
  canvas.isGathering.set(false)
  session.setSelection([])
  if (next !== undefined && layout.get().cards.has(next)) focusCard(canvas, next)
  else focusCanvas(canvas)
  showToast({
    text: cardIds.length > 0 ? texts.deleted(cardIds.length) : texts.deletedLinks(linkIds.length),
    action: { label: texts.undo, onPress: session.undo.latest() },
  })
}

/** The card that the keyboard goes to: the next one that stays, else the one before. */
function keptNeighbour(
  { layout }: CanvasState,
  id: string | undefined,
  gone: ReadonlySet<string>,
): string | undefined {
  for (const step of [1, -1] as const) {
    let at = id
    while (at !== undefined && gone.has(at)) at = nextInOrder(layout.get(), at, step)
    if (at !== undefined) return at
  }
  return undefined
}
