import { beyondCards } from '#client/session/beyond-cards.ts'
import { putLine } from '#client/session/put-line.ts'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Lane } from '#shared/model/change-model.ts'
import { useOutline } from './outline-context.tsx'
import { useLaneName } from './useLaneOptions.tsx'

/** What the menu of the lane at a place in the list can do. */
export function useLaneActions(lane: Lane, index: number) {
  const { outline, line } = useTexts()
  const session = useSession()
  const { actions, undo, snapshot } = session
  const { layout } = useOutline()
  const hasLine = useModel(({ facts }) => beyondCards(facts).size > 0)
  const lanes = useModel((model) => model.lanes)
  const name = useLaneName()({ lane })

  function move(by: -1 | 1): void {
    const other = lanes[index + by]
    if (other === undefined) return
    const reordered = lanes.with(index, other).with(index + by, lane)
    actions.asOneStep(() => {
      // All of them, since lanes of a file may share one place.
      reordered.forEach((moved, place) => {
        if (moved.order !== place) actions.setField('lanes', moved.id, 'order', place)
      })
    })
    announce(outline.laneMoved(name, index + by + 1, lanes.length))
  }

  function remove(): void {
    const { elements } = snapshot.get()
    const count = [...elements.values()].filter(({ laneId }) => laneId === lane.id).length
    actions.deleteLane(lane.id)
    showToast({
      text: outline.laneDeleted(name, count),
      action: { label: outline.undo, onPress: undo.latest() },
    })
  }

  /** Puts the accountability line before this lane. */
  function putLineHere(): void {
    putLine(session, layout(), index)
    announce(line.placed(line.before(name)))
  }

  function removeLine(): void {
    putLine(session, layout(), lanes.length)
    announce(line.removed)
  }

  return {
    move,
    putLineHere,
    removeLine: hasLine ? removeLine : undefined,
    remove,
    isLast: index === lanes.length - 1,
    setCollapsed: (isCollapsed: boolean) =>
      actions.setField('lanes', lane.id, 'collapsed', isCollapsed || undefined),
  }
}
