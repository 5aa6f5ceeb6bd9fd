import type { CardBox } from './board-layout.ts'

export type Side = 'left' | 'right'

/** One end of a link at a card. */
export interface LinkEnd {
  readonly linkId: string
  readonly card: CardBox
  readonly side: Side
  /** Ends at one side stand in the order of where they lead, or links would cross at once. */
  readonly leadsToY: number
  readonly isStart: boolean
}

const spacing = 14
const margin = 14

/** The height of every end: those at one side of a card are spread around its middle. */
export function spreadEnds(ends: readonly LinkEnd[]): ReadonlyMap<LinkEnd, number> {
  const bySide = new Map<string, LinkEnd[]>()
  for (const end of ends) {
    const key = `${end.side} ${end.card.id}`
    const members = bySide.get(key)
    if (members === undefined) bySide.set(key, [end])
    else members.push(end)
  }
  const heights = new Map<LinkEnd, number>()
  for (const members of bySide.values()) {
    members.sort(compareEnds)
    for (const [place, end] of members.entries()) {
      const { y, height } = end.card
      const room = Math.max(0, height - 2 * margin) / Math.max(1, members.length - 1)
      const step = Math.min(spacing, room)
      heights.set(end, y + height / 2 + (place - (members.length - 1) / 2) * step)
    }
  }
  return heights
}

function compareEnds(one: LinkEnd, other: LinkEnd): number {
  if (one.leadsToY !== other.leadsToY) return one.leadsToY - other.leadsToY
  if (one.linkId !== other.linkId) return one.linkId < other.linkId ? -1 : 1
  return Number(one.isStart) - Number(other.isStart)
}
