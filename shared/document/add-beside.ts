import { joinValuation, type LeftOutOfJoin } from '#shared/economics/join-valuation.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { takenAmong, withFreshIds } from '#shared/model/fresh-ids.ts'
import { readModel, readRecord } from './read.ts'
import { addModel } from './write-model.ts'
import type { Board } from './write.ts'

/**
 * Adds a model to a board beside what is there. What has the id of something else on the board gets one of its own;
 * lanes, links and the like that are there already are shared. Answers with what could not come along.
 */
export function addBeside(board: Board, model: ChangeModel): LeftOutOfJoin {
  const { valuation, leftOut } = joinValuation(readModel(board.doc, ''), model)
  const isTaken = takenAmong((list, id) => readRecord(board.doc, list, id))
  addModel(board, withFreshIds({ ...model, valuation }, isTaken).model)
  return leftOut
}
