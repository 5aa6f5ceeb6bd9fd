import { readRecords } from '#shared/document/read.ts'
import {
  asOneIntent,
  deleteRecords,
  insertRecord,
  setField,
  type Board,
} from '#shared/document/write.ts'

/** Makes the tallies in the document say the dots of a round, so that files carry them. */
export function writeTallies(board: Board, dots: ReadonlyMap<string, number>): void {
  asOneIntent(board, () => {
    const standing = readRecords(board.doc, 'votes')
    const gone = [...standing.keys()].filter((id) => !dots.has(id))
    deleteRecords(board, 'votes', gone)
    for (const [elementId, count] of dots) {
      const tally = standing.get(elementId)
      if (tally === undefined) insertRecord(board, 'votes', elementId, { elementId, count })
      else if (tally.count !== count) setField(board, 'votes', elementId, 'count', count)
    }
  })
}
