import type { ElementMove } from '#shared/document/write.ts'
import type { Element } from '#shared/model/change-model.ts'
import type { Result } from '#shared/workshop/view.ts'

/** What puts the best cards on top of their lanes in the order of their dots, and some others into the parking. */
export function topMoves(
  elements: ReadonlyMap<string, Element>,
  top: readonly Result[],
  parked: readonly string[],
): readonly ElementMove[] {
  // Cards stand in their lane by their wishes: above the highest there is room for all of these.
  const highest = Math.min(0, ...[...elements.values()].map(({ position }) => position.y))
  const best = top.flatMap(({ elementId }, index): ElementMove[] => {
    const element = elements.get(elementId)
    if (element === undefined) return []
    return [
      {
        id: elementId,
        position: { x: element.position.x, y: highest - top.length + index },
        parked: false,
      },
    ]
  })
  const bestIds = new Set(best.map(({ id }) => id))
  const others = parked.flatMap((id): ElementMove[] => {
    const element = elements.get(id)
    return element === undefined || bestIds.has(id)
      ? []
      : [{ id, position: element.position, parked: true }]
  })
  return [...best, ...others]
}
