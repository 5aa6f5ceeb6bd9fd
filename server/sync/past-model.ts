import * as Y from 'yjs'
import type { Storage } from '#server/storage/storage.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { readModel } from '#shared/document/read.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'

/** The board as it stood right after edit `seq`; undefined where only a newer snapshot is left of that time. */
export async function pastModel(
  storage: Storage,
  boardId: string,
  seq: number,
): Promise<ChangeModel | undefined> {
  const { snapshot, updates } = await storage.readLog(boardId)
  if (snapshot !== undefined && snapshot.seq > seq) return undefined
  const doc = newDocument()
  doc.transact(() => {
    if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.state)
    for (const past of updates) if (past.seq <= seq) Y.applyUpdate(doc, past.update)
  })
  const model = readModel(doc, boardId)
  doc.destroy()
  return model
}
