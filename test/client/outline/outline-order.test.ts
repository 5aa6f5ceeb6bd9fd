import { describe, expect, it } from 'vitest'
import { movesBy, movesToLane, outlineLayout } from '#client/outline/outline-order.ts'
import { aModel } from '#test/support/change-model.ts'

const reading = { language: 'en', fallbacks: [] } as const

function layoutOf(model: ReturnType<ReturnType<typeof aModel>['build']>) {
  const elements = new Map(model.elements.map((element) => [element.id, element]))
  return outlineLayout({ lanes: model.lanes, elements }, reading)
}

describe('the order of the list', () => {
  const model = aModel()
    .withLane('first', 'activity')
    .withLane('second', 'output')
    .withElement('low', 'activity', 'low', { laneId: 'first', position: { x: 0, y: 300 } })
    .withElement('high', 'activity', 'high', { laneId: 'first', position: { x: 0, y: 0 } })
    .withElement('parked', 'note', 'parked', { parked: true })
    .build()

  it('is that of the canvas: lane by lane, from top to bottom, the parking last', () => {
    const boxes = layoutOf(model).lanes.map(({ id, cardIds }) => [id, cardIds])
    expect(boxes).toEqual([
      ['first', ['high', 'low']],
      ['second', []],
      ['parking', ['parked']],
    ])
  })

  it('is kept in a lane that is collapsed on the canvas', () => {
    const lanes = model.lanes.map((lane) => ({ ...lane, collapsed: true }))
    expect(layoutOf({ ...model, lanes }).lanes[0]?.cardIds).toEqual(['high', 'low'])
  })

  it('exchanges two cards by their places, and stops at the ends', () => {
    const [low, high] = model.elements
    if (low === undefined || high === undefined) throw new Error('the model has two cards')
    expect(movesBy([high, low], 'low', -1)).toEqual([
      { id: 'low', position: { x: 0, y: 0 } },
      { id: 'high', position: { x: 0, y: 300 } },
    ])
    expect(movesBy([high, low], 'high', -1)).toEqual([])
  })

  it('brings cards to the end of a lane below each other, and out of the parking', () => {
    const parked = model.elements.filter(({ id }) => id === 'parked')
    const [move] = movesToLane(layoutOf(model), parked, 'first')
    expect(move).toMatchObject({ id: 'parked', parked: false, lane: { id: 'first' } })
    expect(move?.position.y).toBeGreaterThan(300)
  })
})
