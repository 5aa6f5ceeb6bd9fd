import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { readModel, type Skipped } from '#shared/document/read.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { StoredLog } from '#server/storage/storage.ts'

/** A board as it is on disk. */
export interface BoardLog extends Pick<StoredLog, 'snapshot' | 'updates' | 'headSeq'> {
  readonly boardId: string
  /** Whether loading it has failed before. */
  readonly isDoubtful: boolean
}

/**
 * The board as its log tells it, up to edit `seq`. Edits that cannot be read are passed over: loading the board reports
 * them. Undefined where nothing is left of that time.
 */
export function modelOf(
  log: Omit<BoardLog, 'isDoubtful'>,
  seq = log.headSeq,
  report: (skipped: Skipped, doc: Y.Doc) => void = () => {},
): ChangeModel | undefined {
  const { boardId, snapshot, updates } = log
  const reachesBack = snapshot === undefined ? updates.length > 0 : snapshot.seq <= seq
  if (!reachesBack) return undefined
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
  const model = readModel(doc, boardId, (skipped) => report(skipped, doc))
  doc.destroy()
  return model
}
