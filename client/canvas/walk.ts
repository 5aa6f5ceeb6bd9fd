import type { BoardSnapshot } from '#client/session/session.ts'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'

export const directions = ['left', 'right', 'up', 'down'] as const

export type Direction = (typeof directions)[number]

/** Cards in reading order: lane by lane, each from top to bottom; those of collapsed lanes are passed over. */
export function readingOrder(layout: BoardLayout): readonly string[] {
  return layout.lanes.filter(({ isCollapsed }) => !isCollapsed).flatMap(({ cardIds }) => cardIds)
}

/** The card after or before another one in reading order. */
export function nextInOrder(layout: BoardLayout, id: string, step: 1 | -1): string | undefined {
  const order = readingOrder(layout)
  const index = order.indexOf(id)
  return index < 0 ? undefined : order[index + step]
}

/** The nearest card in a direction; what lies straight ahead counts before what lies aside. */
export function cardBeside(
  layout: BoardLayout,
  id: string,
  direction: Direction,
): string | undefined {
  const from = layout.cards.get(id)
  if (from === undefined) return undefined
  let best: { readonly id: string; readonly cost: number } | undefined
  for (const box of layout.cards.values()) {
    if (box.id === id || box.isHidden) continue
    const { ahead, aside } = distances(from, box, direction)
    if (ahead <= 0) continue
    const cost = ahead + aside * 2
    if (best === undefined || cost < best.cost) best = { id: box.id, cost }
  }
  return best?.id
}

/** The linked card in a direction: left and right along the arrows first, up and down among those beside each other. */
export function cardAlongLinks(
  layout: BoardLayout,
  { links, linksFrom, linksTo }: Pick<BoardSnapshot, 'links' | 'linksFrom' | 'linksTo'>,
  id: string,
  direction: Direction,
): string | undefined {
  const from = layout.cards.get(id)
  if (from === undefined) return undefined
  const linked = [
    ...(linksFrom.get(id) ?? []).map((linkId) => links.get(linkId)?.to),
    ...(linksTo.get(id) ?? []).map((linkId) => links.get(linkId)?.from),
  ]
  const boxes = linked.flatMap((otherId) => {
    const box = otherId === undefined ? undefined : layout.cards.get(otherId)
    return box === undefined || box.isHidden ? [] : [box]
  })
  const reached = boxes
    .map((box) => ({ id: box.id, ...distances(from, box, direction) }))
    .filter(({ ahead }) => ahead > 0)
    .toSorted((one, other) => one.ahead + one.aside * 2 - (other.ahead + other.aside * 2))
  return reached[0]?.id
}

function distances(
  from: CardBox,
  to: CardBox,
  direction: Direction,
): { readonly ahead: number; readonly aside: number } {
  const x = to.x + to.width / 2 - (from.x + from.width / 2)
  const y = to.y + to.height / 2 - (from.y + from.height / 2)
  switch (direction) {
    case 'left':
      return { ahead: -x, aside: Math.abs(y) }
    case 'right':
      return { ahead: x, aside: Math.abs(y) }
    case 'up':
      return { ahead: -y, aside: Math.abs(x) }
    case 'down':
      return { ahead: y, aside: Math.abs(x) }
  }
}
