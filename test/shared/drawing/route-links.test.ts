import { describe, expect, it } from 'vitest'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { routeLink, routeLinks } from '#shared/drawing/route-links.ts'
import { aLane, anElement, layOut, manyCards } from './samples.ts'

const lanes = ['a', 'b', 'c'].map((id, order) => aLane(id, { order }))
const inLane = (laneId: string, id: string, y = 0) =>
  anElement(id, { laneId, position: { x: 0, y } })

function route(layout: BoardLayout, ...pairs: readonly (readonly [string, string])[]) {
  return routeLinks(
    layout,
    pairs.map(([from, to]) => ({ id: `${from}--${to}`, from, to })),
  )
}

/** The cards that a path runs through. */
function crossed(layout: BoardLayout, path: LinkPath): readonly string[] {
  const hit = new Set<string>()
  for (const [index, point] of path.points.entries()) {
    const before = path.points[index - 1] ?? point
    for (let part = 0; part <= 20; part++) {
      const x = before.x + ((point.x - before.x) * part) / 20
      const y = before.y + ((point.y - before.y) * part) / 20
      for (const card of layout.cards.values()) {
        const isInside =
          x > card.x + 1 &&
          x < card.x + card.width - 1 &&
          y > card.y - 1 &&
          y < card.y + card.height + 1
        if (isInside) hit.add(card.id)
      }
    }
  }
  return [...hit]
}

describe('routeLinks', () => {
  it('draws a curve between neighbouring lanes, in both directions', () => {
    const layout = layOut(lanes, [inLane('a', 'one'), inLane('b', 'two', 200)])
    const paths = route(layout, ['one', 'two'], ['two', 'one'])
    expect(paths.get('one--two')).toMatchObject({ start: { x: 280 }, end: { x: 360 } })
    expect(paths.get('one--two')?.d).toContain('C')
    expect(paths.get('two--one')).toMatchObject({
      start: { x: 360 },
      end: { x: 280 },
      isBackward: true,
    })
  })

  it('runs around the cards of a lane it passes', () => {
    const layout = layOut(lanes, [
      inLane('a', 'one'),
      ...[0, 1, 2, 3].map((index) => inLane('b', `wall${index}`, index * 90)),
      inLane('c', 'two'),
    ])
    const path = route(layout, ['one', 'two']).get('one--two')
    if (path === undefined) throw new Error('no path')
    expect(crossed(layout, path)).toEqual([])
  })

  it('brackets a link within a lane in the gutter', () => {
    const layout = layOut(lanes, [inLane('a', 'one'), inLane('a', 'two', 200)])
    const path = route(layout, ['one', 'two']).get('one--two')
    expect(path).toMatchObject({ start: { x: 280 }, end: { x: 280 }, badgeAt: { x: 302 } })
  })

  it('leads a link that goes back over lanes below their cards', () => {
    const layout = layOut(lanes, [inLane('a', 'one'), inLane('b', 'wall', 300), inLane('c', 'two')])
    const path = route(layout, ['two', 'one']).get('two--one')
    const wall = layout.cards.get('wall')
    expect(path?.isBackward).toBe(true)
    expect(Math.max(...(path?.points ?? []).map(({ y }) => y))).toBeGreaterThan(
      (wall?.y ?? 0) + (wall?.height ?? 0),
    )
  })

  it('spreads ends over the side of a card in the order of where they lead', () => {
    const layout = layOut(lanes, [
      inLane('a', 'one', 100),
      inLane('b', 'low', 400),
      inLane('b', 'high', 0),
      inLane('b', 'middle', 200),
    ])
    const paths = route(layout, ['one', 'low'], ['one', 'high'], ['one', 'middle'])
    const starts = ['high', 'middle', 'low'].map((to) => paths.get(`one--${to}`)?.start.y ?? 0)
    expect(starts).toEqual(starts.toSorted((one, other) => one - other))
    expect(new Set(starts).size).toBe(3)
  })

  it('draws a link from a card to itself as a loop beside it', () => {
    const layout = layOut(lanes, [inLane('a', 'one'), inLane('b', 'two')])
    const loop = route(layout, ['one', 'one'], ['one', 'two']).get('one--one')
    expect(loop).toMatchObject({ start: { x: 280 }, end: { x: 280 }, isBackward: false })
    expect(loop?.start.y).not.toBe(loop?.end.y)
    expect(crossed(layout, loop as LinkPath)).toEqual([])
  })

  it('leaves out links to nowhere and within a collapsed lane', () => {
    const shut = [aLane('a', { collapsed: true })]
    const layout = layOut(shut, [inLane('a', 'one'), inLane('a', 'two')])
    expect(route(layout, ['one', 'two'], ['one', 'gone']).size).toBe(0)
  })

  it('never crosses a card, hides no link behind another and keeps badges apart', () => {
    for (const seed of [1, 2, 3, 4]) {
      const sample = manyCards(60, seed)
      const layout = layOut(sample.lanes, sample.elements)
      const paths = [...routeLinks(layout, sample.links).values()]
      expect(paths.length).toBe(sample.links.length)
      for (const path of paths) expect(crossed(layout, path)).toEqual([])
      expect(new Set(paths.map(({ d }) => d)).size).toBe(paths.length)
      const close = paths.filter(({ badgeAt, id }) =>
        paths.some(
          (other) =>
            other.id < id &&
            Math.hypot(other.badgeAt.x - badgeAt.x, other.badgeAt.y - badgeAt.y) < 24,
        ),
      )
      expect(close.length / paths.length).toBeLessThan(0.25)
    }
  })

  it('gives the same picture whatever the order of the links', () => {
    const sample = manyCards(40)
    const layout = layOut(sample.lanes, sample.elements)
    const there = routeLinks(layout, sample.links)
    const back = routeLinks(layout, sample.links.toReversed())
    for (const [id, path] of there) expect(back.get(id)).toEqual(path)
  })
})

describe('routeLink', () => {
  const box = (x: number, y: number) => ({ x, y, width: 240, height: 90 })

  it('joins the sides that face each other, wherever the cards are', () => {
    expect(routeLink('l', box(0, 0), box(400, 50))).toMatchObject({
      start: { x: 240, y: 45 },
      end: { x: 400, y: 95 },
    })
    expect(routeLink('l', box(400, 0), box(0, 50))).toMatchObject({
      start: { x: 400 },
      end: { x: 240 },
      isBackward: true,
    })
    expect(routeLink('l', box(0, 0), box(0, 0))).toMatchObject({
      start: { x: 240, y: 38 },
      end: { x: 240, y: 52 },
    })
    expect(routeLink('l', box(0, 0), box(100, 300))).toMatchObject({
      start: { x: 240 },
      end: { x: 340 },
    })
  })
})
