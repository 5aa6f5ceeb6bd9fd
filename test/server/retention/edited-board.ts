import * as Y from 'yjs'
import type { Storage } from '#server/storage/storage.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { createElement, startBoard } from '#shared/document/write.ts'
import { newId } from '#shared/model/id.ts'

/** A board whose edits are real ones: each adds a card. */
export interface EditedBoard {
  readonly id: string
  /** Adds cards, one an edit. */
  edit(count: number, receivedAt: number): Promise<void>
  /** Keeps the state as it is now. */
  saveSnapshot(): Promise<void>
}

export async function newEditedBoard(storage: Storage, createdAt: number): Promise<EditedBoard> {
  const id = newId()
  const doc = new Y.Doc()
  const board = { doc, origin: new Origin('server') }
  startBoard(board, { primaryLanguage: 'en', languages: ['en'], title: {} })
  await storage.createBoard({
    board: { id, joinCode: newId(), createdAt, epoch: 1 },
    links: [],
    update: Y.encodeStateAsUpdate(doc),
  })
  let cards = 0
  return {
    id,
    async edit(count, receivedAt) {
      const updates: Uint8Array[] = []
      const keep = (update: Uint8Array): unknown => updates.push(update)
      doc.on('update', keep)
      for (let made = 0; made < count; made += 1) {
        const title = { en: `card ${(cards += 1)}` }
        createElement(board, { type: 'activity', title, position: { x: cards, y: 0 } })
      }
      doc.off('update', keep)
      await Promise.all(
        updates.map((update) => {
          const entry = { boardId: id, epoch: 1, participantId: 'anna', receivedAt, clientIds: [] }
          return storage.append({ ...entry, update })
        }),
      )
    },
    async saveSnapshot() {
      const seq = await storage.headSeq(id)
      await storage.saveSnapshot(id, { seq, state: Y.encodeStateAsUpdate(doc) })
    },
  }
}

/** How many cards there are when the board is read from the disk, as it is or as it was after edit `through`. */
export async function readCards(
  storage: Storage,
  boardId: string,
  through?: number,
): Promise<number> {
  const { snapshot, updates, damaged } = await storage.readLog(boardId, through)
  if (damaged.length > 0) throw new Error(`edits ${damaged.join()} are damaged`)
  const doc = new Y.Doc()
  if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.state)
  for (const { update } of updates) Y.applyUpdate(doc, update)
  return readModel(doc, boardId).elements.length
}
