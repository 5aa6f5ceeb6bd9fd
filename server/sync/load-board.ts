import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { Log } from '#server/log.ts'
import type { Storage, StoredBoard } from '#server/storage/storage.ts'
import { newDocument } from '#shared/document/new-document.ts'

/** Whose the ids are that no participant has: those of the first edit and of the server's own. */
const serverItself = ''
/** How long after a restore clients may bring back what the backup did not have: as long as a laptop may stay away. */
const recoveryMs = 90 * 24 * 60 * 60 * 1000

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
  const doc = newDocument()
  let isDamaged = stored.damaged.length > 0
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
        isDamaged = true
        log.error('unreadable edit', { error, bytes: part.length })
      }
    }
  })
  if (dropParked(doc)) isDamaged = true
  if (isDamaged) log.error('damaged board', { count: stored.damaged.length })
  const owners = new Map(clientIds)
  for (const clientId of doc.store.clients.keys())
    if (!owners.has(clientId)) owners.set(clientId, serverItself)
  doc.clientID = isDamaged ? freshClientId() : ownClientId(serverId, board, owners)
  return {
    doc,
    epoch: board.epoch,
    headSeq: stored.headSeq,
    owners,
    sinceSnapshot: stored.updates.length,
    isRecovering: isDamaged || Date.now() - (board.restoredAt ?? 0) < recoveryMs,
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

/**
 * The same id whenever this server opens the board, because every edit gets dearer with each id ever used. Another one
 * after a restore or in a new epoch, where clients may hold what the old one wrote.
 */
function ownClientId(
  serverId: string,
  { id: boardId, epoch, restoredAt }: StoredBoard,
  owners: ReadonlyMap<number, string>,
): number {
  const name = [serverId, boardId, epoch, restoredAt ?? 0].join('/')
  const id = createHash('sha256').update(name).digest().readUInt32BE()
  const owner = owners.get(id)
  return owner === undefined || owner === serverItself ? id : freshClientId()
}

// After damage the old id may have content elsewhere that is missing here: the same clock would mean two things.
function freshClientId(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
