import type { Element, Lane, Link, Position } from '#shared/model/change-model.ts'
import { alignColumns } from './align-columns.ts'
import { parkingId, type CardBox } from './board-layout.ts'
import { lanePlace } from './lane-place.ts'
import { layoutBoard } from './layout-board.ts'
import { sizes } from './sizes.ts'
import { untangle } from './untangle.ts'

export interface TidyInput {
  readonly lanes: readonly Lane[]
  readonly elements: Iterable<Element>
  readonly links: Iterable<Pick<Link, 'from' | 'to'>>
  readonly language: string
  readonly fallbacks: readonly string[]
  /** Lanes to tidy; all where absent. Parked cards always stay. */
  readonly only?: ReadonlySet<string>
}

export interface TidyMove {
  readonly id: string
  readonly position: Position
}

/** What the steps of tidying know of a card. */
export interface TidyCard {
  readonly box: CardBox
  readonly canMove: boolean
  /** The cards at the other ends of its links. */
  readonly neighbours: readonly string[]
}

/**
 * New places within their lanes for cards that are not pinned, so that links cross less and run level:
 * only the moves that change something, and the same for the same board everywhere.
 */
export function tidy(input: TidyInput): readonly TidyMove[] {
  const elements = new Map([...input.elements].map((element) => [element.id, element]))
  const layout = layoutBoard({
    ...input,
    // Shut lanes are tidied as they will look when they are opened.
    lanes: input.lanes.map((lane) => ({ ...lane, collapsed: false })),
    elements: elements.values(),
    isParkingOpen: true,
  })
  const links = [...input.links]
  const cards = new Map<string, TidyCard>()
  for (const box of layout.cards.values()) {
    if (box.laneId === parkingId) continue
    const isPinned = elements.get(box.id)?.pinned === true
    const canMove = !isPinned && (input.only?.has(box.laneId) ?? true)
    cards.set(box.id, { box, canMove, neighbours: neighboursOf(box, links, layout.cards) })
  }
  const columns = layout.lanes.flatMap((lane) => {
    const members = lane.cardIds.filter((id) => cards.has(id))
    return toColumns(members, lane.columns, cards, links)
  })
  const columnInLane = layout.lanes.flatMap(({ columns }) =>
    Array.from({ length: columns }, (_, column) => column),
  )
  const ordered = untangle(columns, cards)
  const heights = alignColumns(ordered, cards)
  return ordered.flatMap((column, index) =>
    column.flatMap((id) => {
      const y = (heights.get(id) ?? 0) - lanePlace.top
      const x = (columnInLane[index] ?? 0) * sizes.columnWidth
      const old = elements.get(id)?.position
      const isMove = cards.get(id)?.canMove === true && (old?.x !== x || old.y !== y)
      return isMove ? [{ id, position: { x, y } }] : []
    }),
  )
}

type LinkEnds = Pick<Link, 'from' | 'to'>

function neighboursOf(
  box: CardBox,
  links: readonly LinkEnds[],
  cards: ReadonlyMap<string, CardBox>,
): readonly string[] {
  return links.flatMap(({ from, to }) => {
    const other = from === box.id ? to : to === box.id ? from : undefined
    const card = other === undefined ? undefined : cards.get(other)
    return card === undefined || card === box || card.laneId === parkingId ? [] : [card.id]
  })
}

/** A lane's cards by column: chains within the lane step to the right where it has room, all others stay. */
function toColumns(
  ids: readonly string[],
  count: number,
  cards: ReadonlyMap<string, TidyCard>,
  links: readonly LinkEnds[],
): readonly (readonly string[])[] {
  const own = new Set(ids)
  const chain = links.filter(({ from, to }) => from !== to && own.has(from) && own.has(to))
  const inChain = new Set(chain.flatMap(({ from, to }) => [from, to]))
  const step = new Map<string, number>()
  for (const id of ids) {
    const card = cards.get(id)
    const stays = card?.canMove !== true || !inChain.has(id)
    step.set(id, stays ? (card?.box.column ?? 0) : 0)
  }
  for (let round = 1; round < count; round++) {
    for (const { from, to } of chain) {
      const next = Math.min(count - 1, (step.get(from) ?? 0) + 1)
      if (cards.get(to)?.canMove === true) step.set(to, Math.max(step.get(to) ?? 0, next))
    }
  }
  return Array.from({ length: count }, (_, column) => ids.filter((id) => step.get(id) === column))
}
