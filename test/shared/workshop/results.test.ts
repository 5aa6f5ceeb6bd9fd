import { expect, it } from 'vitest'
import { rankResults, topResults } from '#shared/workshop/results.ts'

const order = ['a', 'b', 'c', 'd']

it('puts the card with the most dots first and leaves out those without', () => {
  const results = rankResults(
    new Map([
      ['a', 1],
      ['b', 3],
      ['c', 0],
    ]),
    order,
  )
  expect(results).toEqual([
    { elementId: 'b', dots: 3, rank: 1 },
    { elementId: 'a', dots: 1, rank: 2 },
  ])
})

it('gives equal cards one rank, in the order of the board', () => {
  const results = rankResults(
    new Map([
      ['c', 2],
      ['a', 2],
      ['b', 1],
    ]),
    order,
  )
  expect(results.map(({ elementId, rank }) => [elementId, rank])).toEqual([
    ['a', 1],
    ['c', 1],
    ['b', 3],
  ])
})

it('takes all who share the last place among the best', () => {
  const results = rankResults(
    new Map([
      ['a', 3],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]),
    order,
  )
  expect(topResults(results, 2).map(({ elementId }) => elementId)).toEqual(['a', 'b', 'c'])
})
