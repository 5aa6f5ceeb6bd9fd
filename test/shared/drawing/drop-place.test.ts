import { expect, it } from 'vitest'
import type { Element, Position } from '#shared/model/change-model.ts'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { dropPlace, positionAfter } from '#shared/drawing/drop-place.ts'
import { aLane, anElement, layOut } from './samples.ts'

const lanes = [aLane('a', { columns: 2 }), aLane('b', { order: 1 })]
const top = 120

function orderAfterAdding(elements: readonly Element[], position: Position): readonly string[] {
  const added = anElement('new', { laneId: 'a', position })
  return layOut(lanes, [...elements, added]).lanes[0]?.cardIds ?? []
}

it('drops into the lane under the middle of the card, on the grid, in the nearest column', () => {
  const layout = layOut(lanes, [])
  expect(dropPlace(layout, { x: 355, y: top + 101 })).toEqual({
    laneId: 'a',
    position: { x: 320, y: 104 },
  })
  expect(dropPlace(layout, { x: 600, y: 3 })).toEqual({ laneId: 'b', position: { x: 0, y: 0 } })
  expect(dropPlace(layout, { x: 5000, y: top })?.laneId).toBe(parkingId)
  expect(dropPlace(layout, { x: -900, y: top })?.laneId).toBe('a')
})

it('keeps the order that is seen where cards have been pushed down', () => {
  const elements = ['one', 'two', 'three'].map((id, index) =>
    anElement(id, {
      laneId: 'a',
      position: { x: 0, y: index * 10 },
      title: { en: 'a title that takes several lines of its card on the board' },
    }),
  )
  const layout = layOut(lanes, elements)
  const two = layout.cards.get('two')
  if (two === undefined) throw new Error('no such card')
  const place = dropPlace(layout, { x: 40, y: two.y + 2 })
  expect(orderAfterAdding(elements, place?.position ?? { x: 0, y: 0 })).toEqual([
    'one',
    'new',
    'two',
    'three',
  ])
})

it('puts a new card right below another, or at the end of the lane', () => {
  const elements = [
    anElement('one', { laneId: 'a' }),
    anElement('two', { laneId: 'a', position: { x: 0, y: 20 } }),
  ]
  const layout = layOut(lanes, elements)
  expect(orderAfterAdding(elements, positionAfter(layout, 'a', 'one'))).toEqual([
    'one',
    'new',
    'two',
  ])
  expect(orderAfterAdding(elements, positionAfter(layout, 'a'))).toEqual(['one', 'two', 'new'])
  expect(positionAfter(layout, 'b')).toEqual({ x: 0, y: 0 })
})
