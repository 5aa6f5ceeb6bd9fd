import * as Y from 'yjs'
import type { ChangeModel } from '#shared/model/change-model.ts'
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { isSameJson } from '#shared/model/same.ts'
import { boardShape } from './board-shape.ts'
import { readRecord } from './read.ts'
import { boardRoot, collectionRoot } from './roots.ts'
import { mergeRecord, type PlainRecord } from './stored-record.ts'
import { factsOf, recordsOf } from './write-model.ts'
import { asOneIntent, deleteElements, deleteRecords, insertRecord, type Board } from './write.ts'

/** The records that somebody changed: `elements/<id>`, or `board` for the board itself. */
export type TouchedRecords = ReadonlySet<string>

export function touchedKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`
}

/** Whether a record is there and nobody can read it: it is not gone, though no model has it. */
export function isUnreadable(doc: Y.Doc, key: string): boolean {
  return collectionNames.some((list) => {
    const id = key.startsWith(touchedKey(list, '')) ? key.slice(list.length + 1) : undefined
    if (id === undefined || !collectionRoot(doc, list).has(id)) return false
    return readRecord(doc, list, id) === undefined
  })
}

/** What somebody made of a record; undefined where it was not there, or is not there any more. */
export interface MadeChange {
  readonly list: CollectionName | 'board'
  readonly id: string
  readonly before: PlainRecord | undefined
  readonly after: PlainRecord | undefined
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
  const changes = changesBetween(before, after)
  makeChanges(
    board,
    changes.filter(({ list, id }) => touched.has(list === 'board' ? list : touchedKey(list, id))),
  )
}

/**
 * In which records two models differ, in an order that can be stopped anywhere: what others hang on comes before them,
 * and goes only once they were led elsewhere.
 */
export function changesBetween(before: ChangeModel, after: ChangeModel): readonly MadeChange[] {
  const facts = { list: 'board', id: '', before: factsOf(before), after: factsOf(after) } as const
  const all = [facts, ...collectionNames.flatMap((list) => changesIn(list, before, after))]
  const made = all.filter(({ list, ...change }) => !isSameRecord(list, change))
  return [...made.filter((change) => !isDeletion(change)), ...made.filter(isDeletion)]
}

/** Makes changes on a board, as one intent; what others changed in the same records stays. */
export function makeChanges(board: Board, changes: readonly MadeChange[]): void {
  asOneIntent(board, () => {
    for (const change of changes) if (!isDeletion(change)) makeChange(board, change)
    for (const [list, gone] of Map.groupBy(changes.filter(isDeletion), (change) => change.list)) {
      const ids = gone.map(({ id }) => id)
      if (list === 'elements') deleteElements(board, ids)
      else if (list !== 'board') deleteRecords(board, list, ids)
    }
  })
}

function isDeletion({ after }: MadeChange): boolean {
  return after === undefined
}

function changesIn(
  list: CollectionName,
  before: ChangeModel,
  after: ChangeModel,
): readonly MadeChange[] {
  const old = recordsOf(before, list)
  const wanted = recordsOf(after, list)
  const ids = new Set([...old.keys(), ...wanted.keys()])
  return [...ids].map((id) => ({ list, id, before: old.get(id), after: wanted.get(id) }))
}

function isSameRecord(
  list: MadeChange['list'],
  { before, after }: Pick<MadeChange, 'before' | 'after'>,
): boolean {
  if (before === undefined || after === undefined) return false
  return isSameJson(shown(list, before), shown(list, after))
}

function makeChange(board: Board, { list, id, before, after = {} }: MadeChange): void {
  if (list === 'board') return mergeRecord(boardRoot(board.doc), boardShape, before ?? {}, after)
  const stored: unknown = collectionRoot(board.doc, list).get(id)
  if (stored instanceof Y.Map)
    mergeRecord(stored, collections[list], shown(list, before ?? {}), shown(list, after))
  else if (before === undefined) insertRecord(board, list, id, after)
}

/** Without the place in a list that does not show it: it is another wherever one before it came or went. */
function shown(list: MadeChange['list'], record: PlainRecord): PlainRecord {
  if (list === 'board') return record
  const shape: CollectionShape = collections[list]
  if (shape.showsOrder) return record
  const { order: _, ...rest } = record
  return rest
}
