import type { ChangeModel } from './change-model.ts'
import { stages } from './stages.ts'

/** The model without what is left out of files for others, and without links to that or to nowhere. */
export function publicPart(model: ChangeModel): ChangeModel {
  const elements = model.elements.filter(({ type }) => !stages[type].isPrivate)
  const ids = new Set(elements.map(({ id }) => id))
  const links = model.links.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const used = new Set(elements.map(({ laneId }) => laneId))
  const lanes = model.lanes.filter(({ id, type }) => !stages[type].isPrivate || used.has(id))
  return { ...model, lanes, elements, links }
}
