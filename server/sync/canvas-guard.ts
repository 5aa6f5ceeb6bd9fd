import * as Y from 'yjs'
import { boardShape } from '#shared/document/board-shape.ts'
import { Origin } from '#shared/document/origin.ts'
import { boardRoot, collectionRoot } from '#shared/document/roots.ts'
import {
  decodeRecord,
  mergeRecord,
  type PlainRecord,
  type RecordShape,
} from '#shared/document/stored-record.ts'
import { deleteRecords, insertRecord, type Board } from '#shared/document/write.ts'
import { collections } from '#shared/model/collections.ts'
import type { CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { RecordChange } from '#shared/workshop/record-change.ts'
import { byRule, refusedChanges, type TakenBack } from '#shared/workshop/refused-changes.ts'
import { touchedRecords, type RecordPlace } from './touched-records.ts'
import type { ScanLimits } from './update-scan.ts'

/** Whose edit it is, and under which rules. */
export interface GuardedEditor {
  readonly participantId: string
  readonly rules: CanvasRules
  readonly owners: ReadonlyMap<number, string>
  readonly limits: ScanLimits
}

/**
 * Lets an update into a document and takes back at once what the canvas rules do not allow of it, as the server, in the
 * transaction that is under way: nobody else ever sees it, and the log never holds the one without the other.
 */
export function applyGuarded(
  doc: Y.Doc,
  update: Uint8Array,
  apply: () => void,
  { participantId, rules, owners, limits }: GuardedEditor,
): readonly TakenBack[] {
  const places = touchedRecords(update, doc, limits)
  const before = places.map((place) => readPlain(doc, place))
  apply()
  const changes = places.map((place, index) => ({
    ...place,
    before: before[index],
    after: readPlain(doc, place),
  }))
  const refused = refusedChanges(
    changes,
    rules,
    (place) => owners.get(makerOf(doc, place) ?? doc.clientID) === participantId,
  )
  const board = { doc, origin: new Origin('server') }
  for (const change of refused.keys()) takeBack(board, change)
  return byRule(refused)
}

function takeBack(board: Board, { list, id, before, after }: RecordChange): void {
  if (list === 'board')
    return mergeRecord(boardRoot(board.doc), boardShape, after ?? {}, before ?? {})
  const stored = collectionRoot(board.doc, list).get(id)
  if (before === undefined) deleteRecords(board, list, [id])
  else if (stored === undefined) insertRecord(board, list, id, before)
  else mergeRecord(stored, collections[list], after ?? {}, before)
}

function readPlain(doc: Y.Doc, { list, id }: RecordPlace): PlainRecord | undefined {
  if (list === 'board') return decodeRecord(boardRoot(doc), boardShape)
  const stored = collectionRoot(doc, list).get(id)
  const shape: RecordShape = collections[list]
  return stored && decodeRecord(stored, shape)
}

/** The client that first made a record under this id, whoever has brought it back since. */
function makerOf(doc: Y.Doc, { list, id }: RecordPlace): number | undefined {
  if (list === 'board') return undefined
  let item = collectionRoot(doc, list)._map.get(id)
  while (item?.left) item = item.left
  return item?.id.client
}
