import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import type { Board } from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'

/** A board's document as a server would start it. */
export function boardOf(model: ChangeModel): Board {
  const board = { doc: new Y.Doc(), origin: new Origin('server') }
  replaceWithModel(board, model)
  return { doc: board.doc, origin: new Origin('participant', 'one') }
}

/** Somebody else's copy of a board. */
export function copyOf(board: Board): Board {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc))
  return { doc, origin: new Origin('participant', 'two') }
}

/** Brings two copies to the same state, as a reconnection would. */
export function exchange(one: Board, other: Board): void {
  const remote = new Origin('remote')
  const forOther = Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc))
  const forOne = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc))
  Y.applyUpdate(other.doc, forOther, remote)
  Y.applyUpdate(one.doc, forOne, remote)
}

export function modelOf(board: Board): ChangeModel {
  return readModel(board.doc, 'board')
}

/** The number of transactions that a change causes. */
export function countUpdates(board: Board, change: () => void): number {
  let count = 0
  const handle = (): void => void (count += 1)
  board.doc.on('update', handle)
  change()
  board.doc.off('update', handle)
  return count
}
