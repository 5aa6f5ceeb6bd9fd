import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { aLane, anElement, layOut } from './samples.ts'

it('puts lanes side by side by their order, and the parking strip last', () => {
  const layout = layOut([aLane('b', { order: 2 }), aLane('a', { order: 1, columns: 2 })], [])
  expect(layout.lanes.map(({ id, x, width }) => [id, x, width])).toEqual([
    ['a', 0, 640],
    ['b', 640, 320],
    [parkingId, 960, sizes.collapsedLaneWidth],
  ])
  expect(layout.width).toBe(960 + sizes.collapsedLaneWidth)
})

it('snaps a card to the nearest column of its lane', () => {
  const lane = aLane('a', { columns: 2 })
  const at = (x: number) =>
    layOut([lane], [anElement('e', { laneId: 'a', position: { x, y: 0 } })]).cards.get('e')?.x
  expect([at(-500), at(100), at(200), at(9000)]).toEqual([40, 40, 360, 360])
})

it('pushes cards down where they would overlap, by y, then order, then id', () => {
  const layout = layOut(
    [aLane('a')],
    [
      anElement('c', { laneId: 'a' }),
      anElement('b', { laneId: 'a' }),
      anElement('first', { laneId: 'a', order: -1 }),
      anElement('far', { laneId: 'a', position: { x: 0, y: 900 } }),
    ],
  )
  expect(layout.lanes[0]?.cardIds).toEqual(['first', 'b', 'c', 'far'])
  expect(layout.cards.get('first')?.y).toBe(120)
  expect(layout.cards.get('b')?.y).toBe(120 + 72 + 16)
  expect(layout.cards.get('far')?.y).toBe(1020)
})

it('finds a lane of the same type and horizon for a card without one, else parks it', () => {
  const lanes = [
    aLane('short', { type: 'outcome', horizon: 'short' }),
    aLane('long', { type: 'outcome', horizon: 'long', order: 1 }),
  ]
  const layout = layOut(lanes, [
    anElement('one', { type: 'outcome', horizon: 'long', laneId: 'gone' }),
    anElement('two', { type: 'outcome' }),
    anElement('three', { type: 'impact' }),
    anElement('four', { type: 'outcome', laneId: 'short', parked: true }),
  ])
  expect([...layout.cards.values()].map(({ id, laneId }) => [id, laneId])).toEqual([
    ['two', 'short'],
    ['one', 'long'],
    ['four', parkingId],
    ['three', parkingId],
  ])
})

it('shows stubs in collapsed lanes, and cards in an open parking strip', () => {
  const elements = [anElement('a', { laneId: 'x' }), anElement('p', { parked: true })]
  const layout = layOut([aLane('x', { collapsed: true })], elements, true)
  expect(layout.cards.get('a')).toMatchObject({ isHidden: true, lines: [], x: 8, width: 40 })
  expect(layout.cards.get('p')).toMatchObject({ isHidden: false, lines: ['p'], width: 240 })
})

it('shows a title in the first language that has one', () => {
  const layout = layoutBoard({
    lanes: [aLane('a')],
    elements: [anElement('e', { laneId: 'a', title: { nl: '', fr: 'Bonjour', en: 'Hello' } })],
    language: 'nl',
    fallbacks: ['fr'],
    isParkingOpen: false,
  })
  expect(layout.cards.get('e')).toMatchObject({ lines: ['Bonjour'], language: 'fr' })
})

it('draws a board whose cards stand nowhere', () => {
  const far = [1e308, 1e7, -1e308].map((place, index) =>
    anElement(`e${index}`, { laneId: 'a', position: { x: place, y: place } }),
  )
  const layout = layOut([aLane('a', { columns: 2 })], far)
  expect(layout.height).toBeLessThan(100_000)
})

it('never lets cards overlap', () => {
  const elements = fc.array(
    fc.record({
      x: fc.integer({ min: -400, max: 1200 }),
      y: fc.integer({ min: -400, max: 800 }),
      title: fc.string({ maxLength: 120 }),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(elements, (places) => {
      const layout = layOut(
        [aLane('a', { columns: 2 })],
        places.map(({ x, y, title }, index) =>
          anElement(`e${index}`, { laneId: 'a', position: { x, y }, title: { en: title } }),
        ),
      )
      const cards = [...layout.cards.values()]
      for (const card of cards) {
        expect(card.y).toBeGreaterThanOrEqual(sizes.laneHeaderHeight + sizes.lanePaddingTop)
        const clashes = cards.filter(
          (other) =>
            other !== card &&
            other.x === card.x &&
            other.y < card.y + card.height + sizes.cardGap &&
            card.y < other.y + other.height + sizes.cardGap,
        )
        expect(clashes).toEqual([])
      }
    }),
  )
})
