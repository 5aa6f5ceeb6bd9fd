import { expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { differenceBetween } from '#shared/model/difference.ts'
import { example } from '#shared/templates/example/example.ts'

const board = example.build('nl')
const none = { added: 0, removed: 0, changed: 0 }

function changed(id: string, change: Partial<ChangeModel['elements'][number]>): ChangeModel {
  return {
    ...board,
    elements: board.elements.map((element) =>
      element.id === id ? { ...element, ...change } : element,
    ),
  }
}

it('finds nothing between a board and itself', () => {
  expect(differenceBetween(board, structuredClone(board))).toEqual({
    elements: { ...none, moved: 0 },
    links: none,
    other: 0,
  })
})

it('counts everything as added where there is nothing before', () => {
  const { elements, links, other } = differenceBetween(undefined, board)
  expect(elements).toEqual({ ...none, added: 30, moved: 0 })
  expect(links).toEqual({ ...none, added: 37 })
  expect(other).toBeGreaterThan(30)
})

it('tells a reworded card from a moved one', () => {
  expect(
    differenceBetween(board, changed('dignity', { title: { nl: 'Anders' } })).elements,
  ).toEqual({ ...none, changed: 1, moved: 0 })
  expect(
    differenceBetween(board, changed('dignity', { position: { x: 0, y: 900 } })).elements,
  ).toEqual({ ...none, moved: 1 })
  expect(
    differenceBetween(board, changed('dignity', { laneId: 'medium', horizon: 'medium' })).elements,
  ).toEqual({ ...none, changed: 1, moved: 0 })
})

it('counts cards and links that came and went', () => {
  const fewer = {
    ...board,
    elements: board.elements.filter((element) => element.id !== 'note'),
    links: board.links.slice(2),
  }
  expect(differenceBetween(board, fewer)).toMatchObject({
    elements: { removed: 1 },
    links: { removed: 2 },
  })
  expect(differenceBetween(fewer, board)).toMatchObject({
    elements: { added: 1 },
    links: { added: 2 },
  })
})

it('counts what else differs: a title, a status, a vote, a value', () => {
  const after: ChangeModel = {
    ...board,
    title: { ...board.title, nl: 'Kruidenier' },
    assumptions: board.assumptions.map((assumption) => ({
      ...assumption,
      status: assumption.id === 'savings' ? 'testing' : assumption.status,
    })),
    votes: board.votes.map((vote) => ({ ...vote, count: vote.count + 1 })),
  }
  expect(differenceBetween(board, after).other).toBe(1 + 1 + board.votes.length)
})
