import * as Y from 'yjs'
import type { Storage } from '#server/storage/storage.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { readModel } from '#shared/document/read.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'

/** The board as it stood right after edit `seq`; undefined where that is not whole any more, as after a while it is. */
export async function pastModel(
  storage: Storage,
  boardId: string,
  seq: number,
): Promise<ChangeModel | undefined> {
  const { snapshot, updates, damaged } = await storage.readLog(boardId, seq)
  if (damaged.length > 0 || (snapshot === undefined && updates.length === 0)) return undefined
  const doc = newDocument()
  doc.transact(() => {
    if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.state)
    for (const { update } of updates) Y.applyUpdate(doc, update)
  })
  const model = readModel(doc, boardId)
  doc.destroy()
  return model
}
