import { parkingId, type BoardLayout } from '#shared/drawing/board-layout.ts'
import { areaOfCards, cardsInArea } from '#shared/drawing/screen-frame.ts'
import type { Element } from '#shared/model/change-model.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import type { Area } from '#shared/model/area.ts'

/** What of a board the room looks at. */
export interface ShownPart {
  readonly area: Area
  /** The cards that it is about, those first that a lens shows first. */
  readonly cardIds: readonly string[]
  /** Whether these cards were named one by one: then all others step back. */
  readonly isNamed: boolean
}

/** What tells where a room looks. */
export interface RoomAttention {
  readonly spotlight: WorkshopParts['spotlight'] | undefined
  readonly canvas: WorkshopParts['canvas'] | undefined
  readonly phase: WorkshopParts['phase'] | undefined
  readonly votes: WorkshopParts['votes'] | undefined
}

/** What is in the spotlight, else where the phase is at work, else the whole board. */
export function shownPart(
  layout: BoardLayout,
  elements: ReadonlyMap<string, Element>,
  { spotlight, canvas, phase, votes }: RoomAttention,
): ShownPart {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
  if (spotlight) {
    const named = spotlight.elementIds.filter((id) => layout.cards.has(id))
    const area = spotlight.area ?? areaOfCards(layout, named)
    if (area !== undefined)
      return {
        area,
        cardIds: named.length > 0 ? named : cardsInArea(layout, area),
        isNamed: named.length > 0,
      }
  }
  if (phase?.phones === 'vote' && votes) {
    const cardIds = votes.ballot.map(({ id }) => id).filter((id) => layout.cards.has(id))
    return { area: areaOfCards(layout, cardIds) ?? whole, cardIds, isNamed: false }
  }
  const laneIds = phase ? (canvas?.addsTo ?? []) : []
  const lanes = layout.lanes.filter(({ id }) => laneIds.includes(id))
  const cardIds = (lanes.length > 0 ? lanes : layout.lanes).flatMap((lane) =>
    lane.id === parkingId && lane.isCollapsed ? [] : lane.cardIds,
  )
  const [first] = lanes
  const last = lanes.at(-1)
  const area =
    first === undefined || last === undefined
      ? whole
      : { ...whole, x: first.x, width: last.x + last.width - first.x }
  return { area, cardIds: newestFirst(cardIds, elements), isNamed: false }
}

function newestFirst(
  ids: readonly string[],
  elements: ReadonlyMap<string, Element>,
): readonly string[] {
  const orderOf = (id: string) => elements.get(id)?.order ?? 0
  return ids.toSorted((one, other) => orderOf(other) - orderOf(one))
}
