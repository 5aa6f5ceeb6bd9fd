import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'

/** Whose the ids are that no participant has: those of the first edit and of the server's own. */
const serverItself = ''

export interface LoadedBoard {
  readonly doc: Y.Doc
  readonly epoch: number
  readonly headSeq: number
  /** Which participant each client id belongs to. */
  readonly owners: Map<number, string>
  /** Edits since the newest snapshot. */
  readonly sinceSnapshot: number
  /** Whether something on disk was lost: clients that still hold others' edits may then bring them back. */
  readonly isRecovering: boolean
  readonly encodedBytes: number
}

/** The board as its log tells it; undefined where there is none. Damage is logged and leaves the rest readable. */
export async function loadBoard(
  boardId: string,
  { storage, log, serverId }: { storage: Storage; log: Log; serverId: string },
): Promise<LoadedBoard | undefined> {
  const board = await storage.readBoard(boardId)
  if (board === undefined) return undefined
  const [stored, clientIds] = await Promise.all([
    storage.readLog(boardId),
    storage.clientIds(boardId),
  ])
  const doc = new Y.Doc()
  let isRecovering = stored.damaged.length > 0
  let encodedBytes = 0
  const parts = [
    ...(stored.snapshot === undefined ? [] : [stored.snapshot.state]),
    ...stored.updates.map(({ update }) => update),
  ]
  doc.transact(() => {
    for (const part of parts) {
      try {
        Y.applyUpdate(doc, part)
        encodedBytes += part.length
      } catch (error) {
        isRecovering = true
        log.error('unreadable edit', { error, bytes: part.length })
      }
    }
  })
  if (dropParked(doc)) isRecovering = true
  if (isRecovering) log.error('damaged board', { count: stored.damaged.length })
  const owners = new Map(clientIds)
  for (const clientId of doc.store.clients.keys())
    if (!owners.has(clientId)) owners.set(clientId, serverItself)
  doc.clientID = isRecovering ? freshClientId() : ownClientId(serverId, boardId, owners)
  return {
    doc,
    epoch: board.epoch,
    headSeq: stored.headSeq,
    owners,
    sinceSnapshot: stored.updates.length,
    isRecovering,
    encodedBytes,
  }
}

/** Forgets what waits for missing parts; it comes again with them. Whether there was any. */
export function dropParked(doc: Y.Doc): boolean {
  const { store } = doc
  const hadAny = store.pendingStructs !== null || store.pendingDs !== null
  store.pendingStructs = null
  store.pendingDs = null
  return hadAny
}

/** The same id whenever this server opens the board, because every edit gets dearer with each id ever used. */
function ownClientId(
  serverId: string,
  boardId: string,
  owners: ReadonlyMap<number, string>,
): number {
  const id = createHash('sha256').update(`${serverId}/${boardId}`).digest().readUInt32BE()
  const owner = owners.get(id)
  return owner === undefined || owner === serverItself ? id : freshClientId()
}

// After damage the old id may have content elsewhere that is missing here: the same clock would mean two things.
function freshClientId(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
