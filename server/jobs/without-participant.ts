import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { changesBetween, type MadeChange } from '#shared/document/merge-changes.ts'
import { undoScope } from '#shared/document/write.ts'
import type { AttributedEdit, StoredLog } from '#server/storage/storage.ts'

export interface ParticipantEdits {
  readonly boardId: string
  readonly participantId: string
  /** The board before their first edit. */
  readonly before: Pick<StoredLog, 'snapshot' | 'updates'>
  /** Everybody's edits from then on. */
  readonly edits: readonly AttributedEdit[]
}

/** What leads from a board with somebody's edits to the same board without them. */
export interface WithoutParticipant {
  readonly changes: readonly MadeChange[]
  /** How many edits of theirs were taken back. */
  readonly edits: number
}

/**
 * Plays a board's past again and takes back what one participant did, as if they had pressed undo on a screen that had
 * been open all the time: what others did on top stays.
 */
export function withoutParticipant({
  boardId,
  participantId,
  before,
  edits,
}: ParticipantEdits): WithoutParticipant {
  // What was deleted has to be there to come back.
  const doc = new Y.Doc({ gc: false })
  doc.transact(() => {
    const { snapshot, updates } = before
    for (const part of [
      ...(snapshot === undefined ? [] : [snapshot.state]),
      ...updates.map((one) => one.update),
    ])
      applyReadable(doc, part)
  })
  const theirs = Symbol(participantId)
  const undo = new Y.UndoManager(undoScope(doc), {
    trackedOrigins: new Set([theirs]),
    captureTimeout: 0,
  })
  for (const edit of edits)
    applyReadable(doc, edit.update, edit.participantId === participantId ? theirs : undefined)
  const from = readModel(doc, boardId)
  const count = undo.undoStack.length
  while (undo.canUndo()) undo.undo()
  return { changes: changesBetween(from, readModel(doc, boardId)), edits: count }
}

/** Edits that cannot be read are passed over: loading the board reports them. */
function applyReadable(doc: Y.Doc, update: Uint8Array, origin?: symbol): void {
  try {
    Y.applyUpdate(doc, update, origin)
  } catch {
    // The next one may be whole.
  }
}
