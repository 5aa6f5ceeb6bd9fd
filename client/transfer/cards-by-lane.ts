import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { elementTypePluralTexts } from '#shared/text/areas/stages.ts'

export interface LaneOfCards {
  readonly id: string
  readonly title: string
  readonly titles: readonly { readonly id: string; readonly title: string }[]
}

/** The lanes that have cards, in the board's order; what has no lane stands in the parking strip, as on the board. */
export function cardsByLane(
  model: ChangeModel,
  language: Language,
  parking: string,
): readonly LaneOfCards[] {
  const { lanes, elements } = completeLanes(model)
  const say = (text: ChangeModel['title']) => inLanguage(text, language, model.primaryLanguage)
  const known = new Set(lanes.map(({ id }) => id))
  const parkingId = ''
  const byLane = Map.groupBy(elements, ({ parked, laneId = parkingId }) =>
    parked !== true && known.has(laneId) ? laneId : parkingId,
  )
  const named = lanes
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, title, type }) => ({
      id,
      title: say(title) || (type === undefined ? '' : elementTypePluralTexts[type][language]),
    }))
  return [...named, { id: parkingId, title: parking }].flatMap(({ id, title }) => {
    const cards = byLane.get(id) ?? []
    if (cards.length === 0) return []
    return [{ id, title, titles: cards.map((card) => ({ id: card.id, title: say(card.title) })) }]
  })
}
