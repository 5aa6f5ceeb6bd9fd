import * as Y from 'yjs'
import type { CollectionName } from '#shared/model/collections.ts'
import { collectionRoot } from './roots.ts'
import type { PlainRecord } from './stored-record.ts'
import { asOneIntent, type Board } from './write.ts'

/**
 * Every change a person can make to the rows of a record, such as the measurements of an indicator. A row is known by
 * where it was written, which is the same for everybody and never used again, so that a change reaches the row it was
 * meant for wherever it stands now, and nothing where it is gone.
 */

/** Where a list of rows stands. */
export interface RowsTarget {
  readonly collection: CollectionName
  readonly id: string
  readonly field: string
}

/** The keys of the rows, in their order. */
export function rowKeys(doc: Y.Doc, target: RowsTarget): readonly string[] {
  return (findRows(doc, target)?.toArray() ?? []).map(keyOf)
}

/** Adds rows after all others and returns their keys; none where the record is gone. */
export function addRows(
  board: Board,
  target: RowsTarget,
  rows: readonly PlainRecord[],
): readonly string[] {
  return asOneIntent(board, () => {
    const found = findRows(board.doc, target)
    if (found === undefined || rows.length === 0) return []
    const added = rows.map((row) => new Y.Map(definedEntries(row)))
    found.push(added)
    return added.map(keyOf)
  })
}

/** Sets or, with `undefined`, clears one field of a row. */
export function setRowField(
  board: Board,
  target: RowsTarget,
  key: string,
  field: string,
  value: unknown,
): void {
  asOneIntent(board, () => {
    const row = findRows(board.doc, target)
      ?.toArray()
      .find((other) => keyOf(other) === key)
    if (row === undefined) return
    if (value !== undefined) row.set(field, value)
    else if (row.has(field)) row.delete(field)
  })
}

export function deleteRow(board: Board, target: RowsTarget, key: string): void {
  asOneIntent(board, () => {
    const rows = findRows(board.doc, target)
    const index = rows?.toArray().findIndex((row) => keyOf(row) === key) ?? -1
    if (index >= 0) rows?.delete(index)
  })
}

function findRows(doc: Y.Doc, target: RowsTarget): Y.Array<Y.Map<unknown>> | undefined {
  const found = collectionRoot(doc, target.collection).get(target.id)?.get(target.field)
  // What is no row was never written by anybody's screen, and is left alone because it has no key.
  return found instanceof Y.Array ? (found as Y.Array<Y.Map<unknown>>) : undefined
}

function keyOf(row: unknown): string {
  const item = row instanceof Y.Map ? row._item : null
  return item === null ? '' : `${item.id.client}:${item.id.clock}`
}

function definedEntries(row: PlainRecord): [string, unknown][] {
  return Object.entries(row).filter(([, value]) => value !== undefined)
}
