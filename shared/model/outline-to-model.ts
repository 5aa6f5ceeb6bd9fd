import type { ChangeModel, Element, Lane, Link } from './change-model.ts'
import { newId } from './id.ts'
import type { Language } from './language.ts'
import type { OutlineItem } from './outline-text.ts'
import { usualLink } from './usual-link.ts'

export interface OutlinePlace {
  /** The board's lanes in their order. */
  readonly lanes: readonly Lane[]
  /** The lane of the outermost lines; each indent goes one lane on. */
  readonly startLaneId: string
  readonly language: Language
  /** Where the first new card of a lane stands; under what is there already. */
  readonly firstFreeY?: (laneId: string) => number
}

const firstY = 24
const cardPitch = 112

/** One card a line, and a link from each line to those one deeper under it. */
export function outlineToModel(
  items: readonly OutlineItem[],
  place: OutlinePlace,
): Pick<ChangeModel, 'elements' | 'links'> {
  const start = place.lanes.findIndex((lane) => lane.id === place.startLaneId)
  if (start < 0) return { elements: [], links: [] }
  const elements: Element[] = []
  const links: Link[] = []
  const parents: Element[] = []
  const inLane = new Map<string, number>()
  for (const item of items) {
    const lane = place.lanes[Math.min(start + item.depth, place.lanes.length - 1)]
    if (lane === undefined) continue
    const above = inLane.get(lane.id) ?? 0
    inLane.set(lane.id, above + 1)
    const element = elementFor(item, lane, place, above)
    elements.push(element)
    const parent = parents[item.depth - 1]
    if (parent !== undefined) links.push(usualLink(parent, element))
    parents.length = item.depth
    parents.push(element)
  }
  return { elements, links }
}

function elementFor(item: OutlineItem, lane: Lane, place: OutlinePlace, above: number): Element {
  const type = item.type ?? lane.type
  return {
    id: newId(),
    type,
    ...(lane.horizon === undefined || type !== lane.type ? {} : { horizon: lane.horizon }),
    title: { [place.language]: item.title },
    ...(item.description === undefined
      ? {}
      : { description: { [place.language]: item.description } }),
    stakeholderIds: [],
    laneId: lane.id,
    order: above,
    position: { x: 0, y: (place.firstFreeY?.(lane.id) ?? firstY) + above * cardPitch },
  }
}
