import { expect, it } from 'vitest'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { parseOutline } from '#shared/model/outline-text.ts'
import { outlineToModel } from '#shared/model/outline-to-model.ts'
import { chain } from '#shared/templates/chain.ts'
import { trajectory } from '#shared/templates/trajectory.ts'

const board = chain.build('nl')

function modelOf(text: string, startLaneId = 'activities') {
  return outlineToModel(parseOutline(text).items, {
    lanes: board.lanes,
    startLaneId,
    language: 'nl',
  })
}

it('puts each indent one lane on and links it from the line above it', () => {
  const { elements, links } = modelOf('Koken\n\t40 avonden\n\t\tGezonder eten\nWinkelen')
  expect(elements.map(({ title, laneId, type }) => [title['nl'], laneId, type])).toEqual([
    ['Koken', 'activities', 'activity'],
    ['40 avonden', 'outputs', 'output'],
    ['Gezonder eten', 'outcomes', 'outcome'],
    ['Winkelen', 'activities', 'activity'],
  ])
  const [cooking, evenings, eating] = elements
  expect(links.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [cooking?.id, evenings?.id, 'leads-to'],
    [evenings?.id, eating?.id, 'leads-to'],
  ])
})

it('gives a link the kind of the stage it starts from', () => {
  const { links } = modelOf('Waardig eten\n\tKoken', 'mission')
  expect(links[0]?.kind).toBe('guides')
})

it('stays in the last lane when the outline goes deeper than the board', () => {
  const { elements, links } = modelOf('a\n\tb\n\t\tc', 'impact')
  expect(elements.map((element) => element.laneId)).toEqual(['impact', 'impact', 'impact'])
  expect(links).toHaveLength(2)
})

it('takes the type that a line says, and the horizon of its lane otherwise', () => {
  const { elements } = outlineToModel(parseOutline('Beter\nA: koken').items, {
    lanes: trajectory.build('fr').lanes,
    startLaneId: 'medium',
    language: 'fr',
  })
  expect(elements[0]).toMatchObject({ type: 'outcome', horizon: 'medium' })
  expect(elements[1]).toMatchObject({ type: 'activity' })
  expect(elements[1]).not.toHaveProperty('horizon')
})

it('places cards under each other and under what is there already', () => {
  const { elements } = outlineToModel(parseOutline('a\nb').items, {
    lanes: board.lanes,
    startLaneId: 'impact',
    language: 'en',
    firstFreeY: () => 500,
  })
  expect(elements.map((element) => element.position)).toEqual([
    { x: 0, y: 500 },
    { x: 0, y: 612 },
  ])
})

it('makes records that a change model accepts', () => {
  const model = { ...board, ...modelOf('Koken\tuitleg\n\tEten') }
  expect(changeModelSchema.parse(model)).toEqual(model)
})

it('makes nothing for a lane that is gone', () => {
  expect(modelOf('Koken', 'no-such-lane')).toEqual({ elements: [], links: [] })
})
