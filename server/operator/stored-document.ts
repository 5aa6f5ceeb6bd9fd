import * as Y from 'yjs'
import type { Storage, StoredBoard } from '#server/storage/storage.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { collectionNames } from '#shared/model/collections.ts'
import type { FreshDocument } from './without-past.ts'

/** A board's document as its log tells it. */
export interface StoredDocument {
  readonly board: StoredBoard
  readonly doc: Y.Doc
  readonly headSeq: number
  /** Whose the client ids in it are. */
  readonly owners: ReadonlyMap<number, string>
  /** Whether all of it could be read. */
  readonly isWhole: boolean
}

export async function readStoredDocument(
  storage: Storage,
  boardId: string,
): Promise<StoredDocument | undefined> {
  const board = await storage.readBoard(boardId)
  if (board === undefined) return undefined
  const { snapshot, updates, headSeq, damaged } = await storage.readLog(boardId)
  const doc = newDocument()
  let isWhole = damaged.length === 0
  doc.transact(() => {
    for (const part of [snapshot?.state, ...updates.map(({ update }) => update)]) {
      try {
        if (part !== undefined) Y.applyUpdate(doc, part)
      } catch {
        isWhole = false
      }
    }
  })
  const { pendingStructs, pendingDs } = doc.store
  isWhole &&= pendingStructs === null && pendingDs === null
  return { board, doc, headSeq, owners: await storage.clientIds(boardId), isWhole }
}

/** Begins a board's log anew with a document; nothing where edits have come in meanwhile. */
export async function replaceDocument(
  storage: Storage,
  { board, doc, headSeq }: StoredDocument,
  fresh: FreshDocument,
): Promise<StoredBoard | undefined> {
  return storage.replaceLog(board.id, {
    state: Y.encodeStateAsUpdate(fresh.doc),
    headSeq,
    clientIds: [...doc.store.clients.keys()],
    owners: fresh.owners,
    at: Date.now(),
  })
}

/** How many elements, links and other records a document holds, whether they can be read or not. */
export function countRecords(doc: Y.Doc): readonly number[] {
  return collectionNames.map((name) => doc.getMap(name).size)
}
