import { expect, it } from 'vitest'
import { topMoves } from '#client/tools/voting/top-moves.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { moveElements } from '#shared/document/write.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, modelOf } from '#test/support/replicas.ts'

const model = aModel()
  .withLane('impact', 'impact')
  .withElement('a', 'impact', 'A', { laneId: 'impact', position: { x: 0, y: 0 } })
  .withElement('b', 'impact', 'B', { laneId: 'impact', position: { x: 0, y: 100 } })
  .withElement('c', 'impact', 'C', { laneId: 'impact', position: { x: 0, y: 200 } })
  .build()
const elements = new Map(model.elements.map((element) => [element.id, element]))

it('puts the best on top of their lane in the order of their dots, above all others', () => {
  const board = boardOf(model)
  const top = [
    { elementId: 'c', dots: 5, rank: 1 },
    { elementId: 'b', dots: 2, rank: 2 },
    { elementId: 'gone', dots: 1, rank: 3 },
  ]
  moveElements(board, topMoves(elements, top, []))
  const moved = modelOf(board)
  const layout = layoutBoard({
    lanes: moved.lanes,
    elements: moved.elements,
    language: 'en',
    fallbacks: [],
    isParkingOpen: false,
  })
  expect(layout.lanes[0]?.cardIds).toEqual(['c', 'b', 'a'])
})

it('parks the others where that is asked, and none of the best', () => {
  const moves = topMoves(elements, [{ elementId: 'b', dots: 1, rank: 1 }], ['a', 'b', 'gone'])
  expect(moves.map(({ id, parked }) => [id, parked])).toEqual([
    ['b', false],
    ['a', true],
  ])
})
