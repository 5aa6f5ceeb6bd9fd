import { expect, it } from 'vitest'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import {
  areaOfCards,
  cardsInArea,
  fittedArea,
  isReadableAfar,
  textHeight,
} from '#shared/drawing/screen-frame.ts'
import { aModel } from '#test/support/change-model.ts'

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('impact', 'impact')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities' })
  .withElement('b', 'impact', 'Peace', { laneId: 'impact' })
  .build()
const layout = layoutBoard({
  lanes: model.lanes,
  elements: model.elements,
  language: 'en',
  fallbacks: [],
  isParkingOpen: false,
})
const beamer = { width: 1920, height: 1080 }

it('measures letters where an area is shown whole, whatever its shape', () => {
  expect(textHeight({ x: 0, y: 0, width: 100, height: 600 }, beamer)).toBeCloseTo(27)
  expect(textHeight({ x: 0, y: 0, width: 1920, height: 100 }, beamer)).toBeCloseTo(15)
})

it('calls unreadable what the back row cannot read', () => {
  expect(isReadableAfar({ x: 0, y: 0, width: 1000, height: 600 }, beamer)).toBe(true)
  expect(isReadableAfar({ x: 0, y: 0, width: 1000, height: 601 }, beamer)).toBe(false)
  const oldBeamer = { width: 1024, height: 768 }
  expect(isReadableAfar({ x: 0, y: 0, width: 1000, height: 600 }, oldBeamer)).toBe(false)
})

it('finds where cards stand, and which stand somewhere', () => {
  const area = areaOfCards(layout, ['a', 'gone'])
  const box = layout.cards.get('a')
  expect(area).toMatchObject({ x: (box?.x ?? 0) - 24, width: 288 })
  if (area === undefined) return
  expect(cardsInArea(layout, area)).toEqual(['a'])
  expect(areaOfCards(layout, ['gone'])).toBeUndefined()
})

it('shows an area whole on a screen of another shape, in the middle', () => {
  const fitted = fittedArea({ x: 0, y: 0, width: 100, height: 100 }, { width: 200, height: 100 })
  expect(fitted).toEqual({ x: -50, y: 0, width: 200, height: 100 })
})
