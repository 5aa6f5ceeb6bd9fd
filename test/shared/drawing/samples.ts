import type { Element, Lane } from '#shared/model/change-model.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'

export function aLane(id: string, change: Partial<Lane> = {}): Lane {
  return { id, type: 'activity', title: { en: id }, order: 0, ...change }
}

export function anElement(id: string, change: Partial<Element> = {}): Element {
  return {
    id,
    type: 'activity',
    title: { en: id },
    stakeholderIds: [],
    position: { x: 0, y: 0 },
    ...change,
  }
}

export function layOut(
  lanes: readonly Lane[],
  elements: readonly Element[],
  isParkingOpen = false,
): BoardLayout {
  return layoutBoard({ lanes, elements, language: 'en', fallbacks: [], isParkingOpen })
}

export interface SampleLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: 'leads-to'
}

/** A board of so many cards over seven lanes, most links to the next lane; the same for the same seed. */
export function manyCards(
  count: number,
  seed = 7,
): { readonly lanes: Lane[]; readonly elements: Element[]; readonly links: SampleLink[] } {
  let state = seed
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const lanes = Array.from({ length: 7 }, (_, index) => aLane(`lane${index}`, { order: index }))
  const elements = Array.from({ length: count }, (_, index) =>
    anElement(`card${index}`, {
      laneId: `lane${index % 7}`,
      position: { x: 0, y: Math.floor(index / 7) * 120 },
      title: { en: 'Older people learn to call their family by video '.slice(0, 12 + random(34)) },
    }),
  )
  const links = Array.from({ length: count * 1.5 }, (_, index) => {
    const from = random(count)
    const step = [1, 1, 1, 1, 1, 2, 3, 0, -1, -3][random(10)] ?? 1
    const lane = Math.max(0, Math.min(6, (from % 7) + step))
    const to = (random(Math.floor(count / 7)) * 7 + lane) % count
    return { id: `link${index}`, from: `card${from}`, to: `card${to}`, kind: 'leads-to' as const }
  })
  return { lanes, elements, links: links.filter(({ from, to }) => from !== to) }
}
