import * as Y from 'yjs'
import type { ChangeModel } from '#shared/model/change-model.ts'
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { newId, valuationItemIdAt } from '#shared/model/id.ts'
import { unreadableKey } from '#shared/model/unreadable.ts'
import { boardShape } from './board-shape.ts'
import { factKeys, readRank, readRecord } from './read.ts'
import { boardRoot, collectionRoot, schemaVersion } from './roots.ts'
import { updateRecord, type PlainRecord } from './stored-record.ts'
import {
  asOneIntent,
  deleteRecords,
  insertRecord,
  nextOrder,
  setBeyondLine,
  setPartOf,
  startBoard,
  type Board,
} from './write.ts'

/** Whole models into a document: new boards, imports, restored versions. Each is one intent. */

/**
 * Makes a board say what the model says, as new edits to what differs and no others, so that what somebody else is
 * changing at the same time, even offline, is kept wherever it is not the same value.
 */
export function replaceWithModel(board: Board, model: ChangeModel): void {
  asOneIntent(board, () => {
    const root = boardRoot(board.doc)
    if (root.size === 0) startBoard(board, factsOf(model))
    else updateRecord(root, boardShape, factsOf(model))
    for (const name of collectionNames) replaceCollection(board, name, recordsOf(model, name))
  })
}

/**
 * Adds all records of a model to a board beside what is there, with how it is valued and what lies beyond the
 * accountability line; records whose id is taken are left out.
 */
export function addModel(board: Board, model: Partial<ChangeModel>): void {
  asOneIntent(board, () => {
    const { items: _, ...facts } = model.valuation ?? {}
    for (const [part, value] of Object.entries(facts))
      setPartOf(board, { collection: 'board', field: 'valuation' }, part, value)
    setBeyondLine(board, model.accountabilityLine?.beyond ?? [], true)
    for (const name of collectionNames) {
      const root = collectionRoot(board.doc, name)
      const first = nextOrder(root)
      for (const [id, record] of recordsOf(model, name)) {
        // Nothing refers to a valued outcome, and most have the id of their place: theirs is no sign of being the same.
        const isOther = name === 'valuationItems' && root.has(id)
        const order = first + Number(record['order'] ?? 0)
        insertRecord(board, name, isOther ? newId() : id, { ...record, order })
      }
    }
  })
}

function replaceCollection(
  board: Board,
  name: CollectionName,
  records: ReadonlyMap<string, PlainRecord>,
): void {
  const root = collectionRoot(board.doc, name)
  const shape: CollectionShape = collections[name]
  deleteRecords(
    board,
    name,
    // What nobody can read is not what the model leaves out (DOC9).
    [...root.keys()].filter(
      (id) => !records.has(id) && readRecord(board.doc, name, id) !== undefined,
    ),
  )
  // An order that nobody sees is left alone while it says the same: it has gaps where records were deleted.
  const keepsOrder = !shape.showsOrder && isInOrder(board.doc, name, [...records.keys()])
  let next = nextOrder(root)
  for (const [id, record] of records) {
    const stored = root.get(id)
    if (stored instanceof Y.Map) {
      const order = keepsOrder ? stored.get('order') : record['order']
      updateRecord(stored, shape, { ...record, order })
    } else {
      insertRecord(board, name, id, keepsOrder ? { ...record, order: next } : record)
      next += 1
    }
  }
}

/** Whether the records that are there stand in this order, and all that are not come after them. */
function isInOrder(doc: Y.Doc, name: CollectionName, ids: readonly string[]): boolean {
  const root = collectionRoot(doc, name)
  const ranks = ids.map((id) => (root.has(id) ? readRank(doc, name, id) : Number.POSITIVE_INFINITY))
  return ids.every((id, index) => {
    const [before, rank] = [ranks[index - 1] ?? Number.NEGATIVE_INFINITY, ranks[index] ?? 0]
    return before === rank ? !root.has(id) || (ids[index - 1] ?? '') < id : before < rank
  })
}

/** The records of one list by the id they have in a document, each with its place. */
export function recordsOf(
  model: Partial<ChangeModel>,
  name: CollectionName,
): ReadonlyMap<string, PlainRecord> {
  const list: readonly PlainRecord[] =
    name === 'valuationItems' ? (model.valuation?.items ?? []) : (model[name] ?? [])
  return new Map(
    list.map((record, index) => [
      idOf(name, record, index),
      { ...record, order: collections[name].showsOrder ? (record['order'] ?? index) : index },
    ]),
  )
}

function idOf(name: CollectionName, record: PlainRecord, index: number): string {
  if (name === 'votes') return String(record['elementId'])
  return String(record['id'] ?? valuationItemIdAt(index))
}

/** What a board keeps once, as its root stores it. */
export function factsOf(model: ChangeModel): PlainRecord {
  const elsewhere = ['format', 'version', 'valuation', unreadableKey]
  const known = new Set<string>([...collectionNames, ...elsewhere])
  const {
    id: modelId,
    accountabilityLine,
    ...facts
  } = Object.fromEntries(
    Object.entries(model).filter(([key]) => factKeys.includes(key) || !known.has(key)),
  )
  const { items: _, ...valuation } = model.valuation ?? {}
  const { beyond, ...line } = model.accountabilityLine ?? {}
  return {
    ...facts,
    modelId,
    schema: schemaVersion,
    ...(model.valuation === undefined ? {} : { valuation }),
    ...(accountabilityLine === undefined ? {} : { accountabilityLine: line, beyond }),
  }
}
