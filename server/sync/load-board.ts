import { createHash } from 'node:crypto'
import type * as Y from 'yjs'
import type { StoredBoard } from '#server/storage/storage.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { SyncContext } from './board-document.ts'
import type { Replayed, Trials } from './board-trials.ts'
import type { Loading } from './loading.ts'
import { dropParked } from './parked.ts'
import { isDecodable, replay, sizeOf, type StoredParts } from './replay.ts'
import type { SyncSettings } from './settings.ts'

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
  /** The client ids of earlier epochs: whoever knows one holds a document that is no more. */
  readonly retiredClientIds: ReadonlySet<number>
  /** Edits since the newest snapshot. */
  readonly sinceSnapshot: number
  /** Whether the log has lost something, or has edits that cannot be read without it. */
  readonly isDamaged: boolean
  /** Whether something on disk was lost: clients that still hold others' edits may then bring them back. */
  readonly isRecovering: boolean
  readonly encodedBytes: number
  /** What those were sent who had nothing and could not wait until it was loaded. */
  readonly answer: readonly Uint8Array[] | undefined
  /** It took more than it should to load: the next time should be easier. */
  readonly needsSnapshot: boolean
}

/** The board as its log tells it; undefined where there is none. Damage is logged and leaves the rest readable. */
export async function loadBoard(
  boardId: string,
  context: SyncContext,
  trials: Trials,
  loading?: Pick<Loading, 'answer'>,
): Promise<LoadedBoard | undefined> {
  const { storage, log, settings, metrics } = context
  const board = await storage.readBoard(boardId)
  if (board === undefined) return undefined
  const failedBefore = await trials.failedLoads(boardId)
  const [stored, clientIds, retiredClientIds] = await Promise.all([
    storage.readLog(boardId),
    storage.clientIds(boardId),
    storage.retiredClientIds(boardId),
  ])
  // Begun anew by another process meanwhile: the one log under the other's epoch would mix the two.
  if ((await storage.readBoard(boardId))?.epoch !== board.epoch)
    return loadBoard(boardId, context, trials, loading)
  const parts = { state: stored.snapshot?.state, updates: stored.updates.map((row) => row.update) }
  const isDoubtful = failedBefore > 0 || isHeavy(parts, settings)
  const isWhole = stored.damaged.length === 0 && parts.updates.every(isDecodable)
  const mayAnswer = !isDoubtful && isWhole
  const answer = mayAnswer ? await loading?.answer(board.epoch, parts) : undefined
  const here = isDoubtful ? undefined : replayHere(parts)
  const replayed = here ?? (await trials.replay(boardId, parts, failedBefore))
  const { doc, unreadable } = replayed
  const hadParked = dropParked(doc) || replayed.hadParked
  const damaged = stored.damaged.length + unreadable
  const isDamaged = damaged > 0 || hadParked
  if (isDamaged) log.error('board-damaged', { boardId, count: damaged })
  // What is damaged on disk the storage has told by itself.
  if (unreadable > 0) metrics.damaged(unreadable)
  const owners = new Map(clientIds)
  for (const clientId of doc.store.clients.keys())
    if (!owners.has(clientId)) owners.set(clientId, serverItself)
  doc.clientID = isDamaged ? freshClientId() : ownClientId(settings.serverId, board, owners)
  return {
    doc,
    epoch: board.epoch,
    headSeq: stored.headSeq,
    owners,
    retiredClientIds,
    sinceSnapshot: stored.updates.length,
    isDamaged,
    isRecovering: isDamaged || steadyNow() - (board.restoredAt ?? 0) < recoveryMs,
    encodedBytes: sizeOf(parts),
    answer: here === undefined || isDamaged ? undefined : answer,
    // What was damaged stays visible as such; a snapshot would hide it from the next who loads.
    needsSnapshot: here === undefined && !isDamaged,
  }
}

/** Snapshots come long before a board is this heavy; one that is was made elsewhere, or none could be made of it. */
function isHeavy(
  parts: StoredParts,
  { tailUpdates, tailBytes, maxStateBytes }: SyncSettings,
): boolean {
  const { state, updates } = parts
  return (
    (state?.length ?? 0) > 2 * maxStateBytes ||
    updates.length > tailUpdates ||
    sizeOf({ state: undefined, updates }) > tailBytes
  )
}

/** In this process, as almost every board; undefined for one that has to be looked at apart. */
function replayHere(parts: StoredParts): Replayed | undefined {
  const all = parts.state === undefined ? parts.updates : [parts.state, ...parts.updates]
  if (!all.every(isDecodable)) return undefined
  try {
    return { doc: replay(parts), unreadable: 0, hadParked: false }
  } catch {
    return undefined
  }
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
