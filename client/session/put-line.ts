import { cardsAtBorder } from '#shared/drawing/board-line.ts'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import { stages } from '#shared/model/stages.ts'
import { beyondCards } from './beyond-cards.ts'
import type { BoardSession } from './session.ts'

/**
 * Puts the accountability line at a border between lanes, as one step: before the lane of this index, or after the last
 * one, where nothing lies beyond it. Notes promise nothing and stay as they are.
 */
export function putLine(
  { snapshot, actions }: BoardSession,
  layout: BoardLayout,
  border: number,
): void {
  const { elements, facts } = snapshot.get()
  const now = beyondCards(facts)
  const isPromise = (id: string): boolean => {
    const element = elements.get(id)
    return element !== undefined && !stages[element.type].isPrivate
  }
  const { within, beyond } = cardsAtBorder(layout, border)
  const promised = within.filter((id) => now.has(id))
  const hoped = beyond.filter((id) => isPromise(id) && !now.has(id))
  actions.asOneStep(() => {
    if (promised.length > 0) actions.setBeyondLine(promised, false)
    if (hoped.length > 0) actions.setBeyondLine(hoped, true)
  })
}
