import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { Origin } from '#shared/document/origin.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'

/** The first edit of a new board: the whole model as one Yjs update. */
export function firstUpdate(model: ChangeModel): Uint8Array {
  const doc = newDocument()
  replaceWithModel({ doc, origin: new Origin('server') }, model)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
