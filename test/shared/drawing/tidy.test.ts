import { expect, it } from 'vitest'
import type { Element, Lane } from '#shared/model/change-model.ts'
import { tidy, type TidyCard, type TidyInput, type TidyMove } from '#shared/drawing/tidy.ts'
import { crossings } from '#shared/drawing/untangle.ts'
import { aLane, anElement, layOut, manyCards, type SampleLink } from './samples.ts'

function tidied(
  lanes: readonly Lane[],
  elements: readonly Element[],
  links: TidyInput['links'],
  only?: ReadonlySet<string>,
): { readonly moves: readonly TidyMove[]; readonly elements: readonly Element[] } {
  const moves = tidy({
    lanes,
    elements,
    links,
    language: 'en',
    fallbacks: [],
    ...(only === undefined ? {} : { only }),
  })
  const byId = new Map(moves.map(({ id, position }) => [id, position]))
  return {
    moves,
    elements: elements.map((element) => ({
      ...element,
      position: byId.get(element.id) ?? element.position,
    })),
  }
}

function countCrossings(
  lanes: readonly Lane[],
  elements: readonly Element[],
  links: readonly Pick<SampleLink, 'from' | 'to'>[],
): number {
  const layout = layOut(lanes, elements)
  const cards = new Map<string, TidyCard>(
    [...layout.cards].map(([id, box]) => [
      id,
      {
        box,
        canMove: true,
        neighbours: links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
      },
    ]),
  )
  return crossings(
    layout.lanes.map(({ cardIds }) => cardIds),
    cards,
  )
}

const lanes = [aLane('a'), aLane('b', { order: 1 })]
const four = [
  anElement('a1', { laneId: 'a', position: { x: 0, y: 0 } }),
  anElement('a2', { laneId: 'a', position: { x: 0, y: 200 } }),
  anElement('b1', { laneId: 'b', position: { x: 0, y: 0 } }),
  anElement('b2', { laneId: 'b', position: { x: 0, y: 200 } }),
]
const crossed = [
  { from: 'a1', to: 'b2' },
  { from: 'a2', to: 'b1' },
]

it('takes crossings away', () => {
  expect(countCrossings(lanes, four, crossed)).toBe(1)
  const after = tidied(lanes, four, crossed)
  expect(countCrossings(lanes, after.elements, crossed)).toBe(0)
})

it('makes large boards clearer, the same way every time', () => {
  for (const count of [60, 150, 300]) {
    const sample = manyCards(count)
    const before = countCrossings(sample.lanes, sample.elements, sample.links)
    const after = tidied(sample.lanes, sample.elements, sample.links)
    expect(countCrossings(sample.lanes, after.elements, sample.links)).toBeLessThan(before * 0.75)
    expect(tidied(sample.lanes, sample.elements, sample.links).moves).toEqual(after.moves)
  }
})

it('puts a card level with the one it leads to', () => {
  const elements = [
    ...[0, 1, 2].map((index) =>
      anElement(`a${index}`, { laneId: 'a', position: { x: 0, y: index * 88 } }),
    ),
    anElement('b', { laneId: 'b' }),
  ]
  const after = tidied(lanes, elements, [{ from: 'a2', to: 'b' }])
  const layout = layOut(lanes, after.elements)
  expect(layout.cards.get('b')?.y).toBe(layout.cards.get('a2')?.y)
})

it('leaves pinned and parked cards and other lanes where they are, and stands clear of them', () => {
  const elements = [
    anElement('pin', { laneId: 'a', pinned: true, position: { x: 0, y: 40 } }),
    anElement('one', { laneId: 'a', position: { x: 0, y: 300 } }),
    anElement('two', { laneId: 'a', position: { x: 0, y: 500 } }),
    anElement('parked', { parked: true, position: { x: 3, y: 3 } }),
    anElement('other', { laneId: 'b', position: { x: 3, y: 777 } }),
  ]
  const after = tidied(lanes, elements, [{ from: 'one', to: 'other' }], new Set(['a']))
  expect(after.moves.map(({ id }) => id)).not.toContain('pin')
  expect(after.moves.map(({ id }) => id)).not.toContain('parked')
  expect(after.moves.map(({ id }) => id)).not.toContain('other')
  const layout = layOut(lanes, after.elements)
  expect(layout.cards.get('pin')?.y).toBe(160)
  for (const id of ['one', 'two']) {
    const element = after.elements.find((element) => element.id === id)
    expect(layout.cards.get(id)?.y).toBe((element?.position.y ?? 0) + 120)
  }
})

it('steps a chain within a lane to the right only where the lane has a second column', () => {
  const elements = [anElement('one', { laneId: 'a' }), anElement('two', { laneId: 'a' })]
  const columnsAfter = (columns: number) =>
    tidied([aLane('a', { columns })], elements, [{ from: 'one', to: 'two' }]).elements.map(
      ({ position }) => position.x,
    )
  expect(columnsAfter(1)).toEqual([0, 0])
  expect(columnsAfter(2)).toEqual([0, 320])
})

it('survives a board without cards and links in a ring', () => {
  expect(tidied([], [], []).moves).toEqual([])
  const ring = [
    { from: 'a1', to: 'a2' },
    { from: 'a2', to: 'a1' },
    { from: 'a1', to: 'gone' },
  ]
  expect(() => tidied([aLane('a', { columns: 3 })], four.slice(0, 2), ring)).not.toThrow()
})
