import { expect, it } from 'vitest'
import { shownPart, type RoomAttention } from '#client/screen/shown-part.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { openCanvas } from '#shared/workshop/canvas-rules.ts'
import { aModel } from '#test/support/change-model.ts'

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('impact', 'impact')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', order: 1 })
  .withElement('b', 'impact', 'Peace', { laneId: 'impact', order: 2 })
  .withElement('c', 'impact', 'Work', { laneId: 'impact', order: 3 })
  .build()
const elements = new Map(model.elements.map((element) => [element.id, element]))
const layout = layoutBoard({
  lanes: model.lanes,
  elements: model.elements,
  language: 'en',
  fallbacks: [],
  isParkingOpen: false,
})
const nothing: RoomAttention = {
  spotlight: null,
  canvas: undefined,
  phase: null,
  votes: null,
}
const phase = {
  id: 'p',
  number: 1,
  of: 1,
  mode: 'collect',
  phones: 'write',
  title: {},
  prompt: {},
  lanes: [],
  maxCards: 5,
  needsApproval: false,
  isPrivate: false,
  laneId: null,
  isRevealed: false,
  startedAt: 0,
} as const

it('shows the whole board where nothing is in the spotlight, newest cards first', () => {
  const part = shownPart(layout, elements, nothing)
  expect(part.area).toEqual({ x: 0, y: 0, width: layout.width, height: layout.height })
  expect(part.cardIds).toEqual(['c', 'b', 'a'])
})

it('shows where the phase is at work', () => {
  const canvas = { ...openCanvas, right: 'add', addsTo: ['impact'] } as const
  const part = shownPart(layout, elements, { ...nothing, canvas, phase })
  expect(part.area).toMatchObject({ x: 320, width: 320 })
  expect(part.cardIds).toEqual(['c', 'b'])
})

it('shows what is in the spotlight, by its cards or by its place', () => {
  const spotlight = { elementIds: ['b', 'gone'], titles: [] }
  const byCards = shownPart(layout, elements, { ...nothing, spotlight })
  expect(byCards).toMatchObject({ cardIds: ['b'], isNamed: true })
  expect(byCards.area.x).toBe((layout.cards.get('b')?.x ?? 0) - 24)
  const area = { x: 0, y: 0, width: 320, height: 2000 }
  const byPlace = shownPart(layout, elements, {
    ...nothing,
    spotlight: { area, elementIds: [], titles: [] },
  })
  expect(byPlace).toEqual({ area, cardIds: ['a'], isNamed: false })
})

it('goes back to the board when the cards in the spotlight are gone', () => {
  const spotlight = { elementIds: ['gone'], titles: [] }
  expect(shownPart(layout, elements, { ...nothing, spotlight }).cardIds.length).toBe(3)
})
