import { expect, it } from 'vitest'
import { lineInList } from '#client/outline/line-in-list.ts'
import { outlineLayout } from '#client/outline/outline-order.ts'
import { aModel } from '#test/support/change-model.ts'

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
  .withElement('skills', 'outcome', 'Skills', { laneId: 'outcomes' })
  .withElement('school', 'outcome', 'School', { laneId: 'outcomes' })
  .build()
const elements = new Map(model.elements.map((element) => [element.id, element]))

function lineOf(...beyond: readonly string[]) {
  const layout = outlineLayout({ lanes: model.lanes, elements }, { language: 'en', fallbacks: [] })
  return lineInList(layout, elements, new Set(beyond))
}

it('runs before the lane with which hope begins', () => {
  expect(lineOf('skills', 'school')).toMatchObject({
    lanes: new Map([['outcomes', 'beyond']]),
    crossings: new Map(),
  })
})

it('runs between the cards of a lane that it divides', () => {
  expect(lineOf('school')).toMatchObject({
    lanes: new Map(),
    crossings: new Map([['school', 'beyond']]),
  })
  expect(lineOf('skills')).toMatchObject({
    lanes: new Map([['outcomes', 'beyond']]),
    crossings: new Map([['school', 'within']]),
  })
})

it('runs before a later lane again where hope gave way to a promise', () => {
  const further = aModel().withLane('impact', 'impact').withElement('equal', 'impact', 'Equal')
  const { lanes, elements: more } = further.build()
  const all = new Map([...elements, ...more.map((element) => [element.id, element] as const)])
  const layout = outlineLayout(
    { lanes: [...model.lanes, ...lanes.map((lane) => ({ ...lane, order: 9 }))], elements: all },
    { language: 'en', fallbacks: [] },
  )
  expect(lineInList(layout, all, new Set(['skills', 'equal']))).toMatchObject({
    lanes: new Map([
      ['outcomes', 'beyond'],
      ['impact', 'beyond'],
    ]),
    crossings: new Map([['school', 'within']]),
  })
})

it('is not there for a hope among promises, which says so itself', () => {
  expect(lineOf('teach')).toEqual({
    lanes: new Map(),
    crossings: new Map(),
    strays: new Map([['teach', 'beyond']]),
  })
})
