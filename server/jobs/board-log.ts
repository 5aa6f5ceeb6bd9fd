import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { readModel } from '#shared/document/read.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { StoredLog } from '#server/storage/storage.ts'

/** A board as it is on disk. */
export interface BoardLog extends Pick<StoredLog, 'snapshot' | 'updates' | 'headSeq'> {
  readonly boardId: string
}

/**
 * The board as its log tells it, up to edit `seq`. What cannot be read is passed over: loading the board reports it.
 * Undefined where only a newer snapshot is left of that time.
 */
export function modelOf(log: BoardLog, seq = log.headSeq): ChangeModel | undefined {
  const { boardId, snapshot, updates } = log
  if (snapshot !== undefined && snapshot.seq > seq) return undefined
  const doc = newDocument()
  const past = updates.filter((update) => update.seq <= seq).map(({ update }) => update)
  doc.transact(() => {
    for (const part of [...(snapshot === undefined ? [] : [snapshot.state]), ...past]) {
      try {
        Y.applyUpdate(doc, part)
      } catch {
        // The next part may be whole.
      }
    }
  })
  const model = readModel(doc, boardId)
  doc.destroy()
  return model
}
