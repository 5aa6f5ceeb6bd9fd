import { beyondCards } from '#client/session/beyond-cards.ts'
import { takeSide } from '#client/session/take-side.ts'
import { useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { boardLine } from '#shared/drawing/board-line.ts'
import { positionAfter } from '#shared/drawing/drop-place.ts'
import type { Element } from '#shared/model/change-model.ts'
import { movesBy, movesToLane } from './outline-order.ts'
import { useOutline } from './outline-context.tsx'
import { useCardTitle } from './useCardTitle.tsx'
import { useLaneName } from './useLaneOptions.tsx'

/** What can be done with the cards of the list; each is told to those who listen. */
export function useCardActions() {
  const { outline } = useTexts()
  const session = useSession()
  const { actions, undo } = session
  const { edit, focusCard, layout } = useOutline()
  const titleOf = useCardTitle()
  const laneName = useLaneName()

  function boxOf(laneId: string) {
    return layout().lanes.find(({ id }) => id === laneId)
  }

  /** One step, in which cards come to the side of the accountability line that their new lane lies at. */
  function inSides(act: (takesSide: (id: string, laneId: string) => void) => void): void {
    const before = layout()
    const { elements, facts } = session.snapshot.get()
    const line = boardLine(before, elements, beyondCards(facts))
    actions.asOneStep(() => act((id, laneId) => takeSide(session, before, line, id, laneId)))
  }

  /** Adds an empty card below another one, else at the end of the lane, and begins typing in it. */
  function addCard(laneId: string, belowId?: string): void {
    const lane = boxOf(laneId)?.lane
    const position = positionAfter(layout(), laneId, belowId)
    let id = ''
    inSides((takesSide) => {
      id = actions.createElement(
        lane === undefined
          ? { type: 'note', position, parked: true }
          : { type: lane.type, horizon: lane.horizon, laneId: lane.id, position },
      )
      takesSide(id, laneId)
    })
    session.setSelection([id])
    edit(id)
  }

  function addCardBelow(card: Element): void {
    addCard(layout().cards.get(card.id)?.laneId ?? parkingId, card.id)
  }

  function moveBy(card: Element, by: -1 | 1): void {
    const box = boxOf(layout().cards.get(card.id)?.laneId ?? parkingId)
    if (box === undefined) return
    const cards = box.cardIds.flatMap((id) => session.snapshot.get().elements.get(id) ?? [])
    const moves = movesBy(cards, card.id, by)
    if (moves.length === 0) return
    actions.moveElements(moves)
    const place = box.cardIds.indexOf(card.id) + by + 1
    announce(outline.cardMoved(titleOf(card).text, laneName(box), place, cards.length))
    focusCard(card.id)
  }

  function moveTo(card: Element, laneId: string): void {
    const box = boxOf(laneId)
    if (box === undefined) return
    inSides((takesSide) => {
      actions.moveElements(movesToLane(layout(), [card], laneId))
      takesSide(card.id, laneId)
    })
    const count = box.cardIds.length + 1
    announce(outline.cardMoved(titleOf(card).text, laneName(box), count, count))
    focusCard(card.id)
  }

  function duplicate(card: Element): void {
    const { laneId } = layout().cards.get(card.id) ?? { laneId: parkingId }
    const { pinned: _, order: __, ...copy } = card
    const [id] = actions.addModel({
      elements: [{ ...copy, position: positionAfter(layout(), laneId, card.id) }],
    })
    if (id === undefined) return
    session.setSelection([id])
    focusCard(id)
  }

  /** Deletes a card; the focus goes to the one that takes its place. */
  function remove(card: Element): void {
    const all = layout().lanes.flatMap((box) => box.cardIds)
    const index = all.indexOf(card.id)
    const nextId = all[index + 1] ?? all[index - 1]
    actions.deleteElements([card.id])
    showToast({
      text: outline.cardDeleted(titleOf(card).text),
      action: { label: outline.undo, onPress: undo.latest() },
    })
    if (nextId !== undefined) focusCard(nextId)
  }

  return { addCard, addCardBelow, moveBy, moveTo, duplicate, remove }
}
