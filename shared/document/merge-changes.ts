import * as Y from 'yjs'
import type { ChangeModel } from '#shared/model/change-model.ts'
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { boardShape } from './board-shape.ts'
import { boardRoot, collectionRoot } from './roots.ts'
import { mergeRecord } from './stored-record.ts'
import { factsOf, recordsOf } from './write-model.ts'
import { asOneIntent, deleteElements, deleteRecords, insertRecord, type Board } from './write.ts'

/** The records that somebody changed: `elements/<id>`, or `board` for the board itself. */
export type TouchedRecords = ReadonlySet<string>

export function touchedKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`
}

/**
 * Makes on a board the changes that lead from one model to another, where the edits themselves cannot be sent: the
 * document they were made in is of an old epoch, or was refused. Only what was touched counts, so that what others
 * changed meanwhile stays.
 */
export function mergeChanges(
  board: Board,
  before: ChangeModel,
  after: ChangeModel,
  touched: TouchedRecords,
): void {
  asOneIntent(board, () => {
    if (touched.has('board'))
      mergeRecord(boardRoot(board.doc), boardShape, factsOf(before), factsOf(after))
    for (const name of collectionNames) {
      const old = recordsOf(before, name)
      const wanted = recordsOf(after, name)
      for (const id of new Set([...old.keys(), ...wanted.keys()])) {
        if (touched.has(touchedKey(name, id)))
          mergeOne(board, name, id, old.get(id), wanted.get(id))
      }
    }
  })
}

function mergeOne(
  board: Board,
  name: CollectionName,
  id: string,
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>> | undefined,
): void {
  const stored: unknown = collectionRoot(board.doc, name).get(id)
  const shape: CollectionShape = collections[name]
  if (after === undefined) {
    if (name === 'elements') deleteElements(board, [id])
    else deleteRecords(board, name, [id])
  } else if (stored instanceof Y.Map) {
    const { order: _, ...changed } = after
    const { order: __, ...old } = before ?? {}
    mergeRecord(
      stored,
      shape,
      shape.showsOrder ? (before ?? {}) : old,
      shape.showsOrder ? after : changed,
    )
  } else if (before === undefined) insertRecord(board, name, id, after)
}
