import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import { LogReplaced } from '../log-replaced.ts'
import type { FreshLog, LogEntry, Snapshot, StoredLog, StoredUpdate } from '../storage.ts'
import { isIntact, rowChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

/** How many snapshots of a board are kept, so that a damaged one has another behind it. */
const snapshotsKept = 3

interface UpdateRow {
  readonly seq: number
  readonly participantId: string | null
  readonly receivedAt: number
  readonly checksum: Uint8Array
  readonly content: Uint8Array
}

type SnapshotRow = Pick<UpdateRow, 'seq' | 'checksum' | 'content'>

/** A board's edits, its snapshots and whose its client ids are. */
export function logTable(db: DatabaseSync) {
  const nextSeq = prepare<[number, string], { seq: number; epoch: number }>(
    db,
    `UPDATE boards SET head_seq = head_seq + 1, last_edit_at = ? WHERE id = ?
     RETURNING head_seq AS seq, epoch`,
  )
  const insertUpdate = prepare<[string, number, string | null, number, Uint8Array, Uint8Array]>(
    db,
    `INSERT INTO updates (board_id, seq, participant_id, received_at, checksum, content)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const bindClientId = prepare<[string, number, string]>(
    db,
    'INSERT OR IGNORE INTO client_ids (board_id, client_id, participant_id) VALUES (?, ?, ?)',
  )
  const selectHead = prepare<[string], { seq: number; firstSeq: number; lastEditAt: number }>(
    db,
    `SELECT head_seq AS seq, first_seq AS firstSeq, last_edit_at AS lastEditAt
     FROM boards WHERE id = ?`,
  )
  const selectUpdates = prepare<[string, number], UpdateRow>(
    db,
    `SELECT seq, participant_id AS participantId, received_at AS receivedAt, checksum, content
     FROM updates WHERE board_id = ? AND seq > ? ORDER BY seq`,
  )
  const selectSnapshots = prepare<[string], SnapshotRow>(
    db,
    'SELECT seq, checksum, content FROM snapshots WHERE board_id = ? ORDER BY seq DESC',
  )
  const putSnapshot = prepare<[string, number, Uint8Array, Uint8Array]>(
    db,
    'INSERT OR REPLACE INTO snapshots (board_id, seq, checksum, content) VALUES (?, ?, ?, ?)',
  )
  const dropOldSnapshots = prepare<[string, string]>(
    db,
    `DELETE FROM snapshots WHERE board_id = ? AND seq NOT IN
     (SELECT seq FROM snapshots WHERE board_id = ? ORDER BY seq DESC LIMIT ${snapshotsKept})`,
  )
  const selectClientIds = prepare<[string], { clientId: number; participantId: string }>(
    db,
    `SELECT client_id AS clientId, participant_id AS participantId
     FROM client_ids WHERE board_id = ?`,
  )

  const beginEpoch = prepare<[number, string], { seq: number }>(
    db,
    `UPDATE boards SET epoch = max(epoch + 1, ?), head_seq = head_seq + 1, first_seq = head_seq + 1
     WHERE id = ? RETURNING head_seq AS seq`,
  )
  const retire = prepare<[string, number]>(
    db,
    'INSERT OR IGNORE INTO retired_client_ids (board_id, client_id) VALUES (?, ?)',
  )
  const selectRetired = prepare<[string], { clientId: number }>(
    db,
    'SELECT client_id AS clientId FROM retired_client_ids WHERE board_id = ?',
  )
  const dropBefore = ['updates', 'snapshots', 'client_ids'].map((table) =>
    prepare<[string]>(db, `DELETE FROM ${table} WHERE board_id = ?`),
  )

  function append(entry: LogEntry): { readonly seq: number } {
    const { boardId, receivedAt, update } = entry
    const next = nextSeq.get(receivedAt, boardId)
    if (next === undefined) throw problem('board-not-found', { boardId })
    if (next.epoch !== entry.epoch) throw new LogReplaced(boardId)
    const { seq } = next
    const participantId = entry.participantId ?? null
    insertRow(boardId, seq, participantId, receivedAt, update)
    for (const clientId of entry.clientIds) bindClientId.run(boardId, clientId, participantId ?? '')
    return { seq }
  }

  function insertRow(
    boardId: string,
    seq: number,
    participantId: string | null,
    receivedAt: number,
    update: Uint8Array,
  ): void {
    const checksum = rowChecksum([boardId, seq, participantId, receivedAt], update)
    insertUpdate.run(boardId, seq, participantId, receivedAt, checksum, update)
  }

  function replace(boardId: string, { state, headSeq, clientIds, at }: FreshLog): boolean {
    if (headSeqOf(boardId) !== headSeq) return false
    for (const clientId of [
      ...clientIds,
      ...selectClientIds.all(boardId).map((row) => row.clientId),
    ])
      retire.run(boardId, clientId)
    // Seconds rather than a count: an epoch that a restored backup knows nothing of is never given twice.
    const next = beginEpoch.get(Math.floor(at / 1000), boardId)
    if (next === undefined) throw problem('board-not-found', { boardId })
    for (const drop of dropBefore) drop.run(boardId)
    // Twice, so that a damaged one has another beside it.
    insertRow(boardId, next.seq, null, at, state)
    saveSnapshot(boardId, { seq: next.seq, state })
    return true
  }

  function read(boardId: string): StoredLog {
    const { snapshot, damagedSnapshots } = readSnapshot(boardId)
    const before = snapshot?.seq ?? (selectHead.get(boardId)?.firstSeq ?? 1) - 1
    const rows = selectUpdates.all(boardId, before)
    const headSeq = Math.max(headSeqOf(boardId), snapshot?.seq ?? 0, rows.at(-1)?.seq ?? 0)
    const updates: StoredUpdate[] = []
    const damaged: number[] = []
    let expected = before + 1
    for (const { seq, participantId, receivedAt, checksum, content } of rows) {
      for (; expected < seq; expected++) damaged.push(expected)
      const intact = isIntact(checksum, [boardId, seq, participantId, receivedAt], content)
      if (intact) updates.push({ seq, update: content })
      else damaged.push(seq)
      expected = seq + 1
    }
    for (; expected <= headSeq; expected++) damaged.push(expected)
    return { snapshot, updates, headSeq, damaged, damagedSnapshots }
  }

  function readSnapshot(boardId: string): Pick<StoredLog, 'snapshot' | 'damagedSnapshots'> {
    const damagedSnapshots: number[] = []
    for (const { seq, checksum, content } of selectSnapshots.all(boardId)) {
      if (isIntact(checksum, [boardId, seq], content)) {
        return { snapshot: { seq, state: content }, damagedSnapshots }
      }
      damagedSnapshots.push(seq)
    }
    return { snapshot: undefined, damagedSnapshots }
  }

  function headSeqOf(boardId: string): number {
    return selectHead.get(boardId)?.seq ?? 0
  }

  function lastEditAt(boardId: string): number | undefined {
    return selectHead.get(boardId)?.lastEditAt
  }

  function saveSnapshot(boardId: string, { seq, state }: Snapshot): void {
    const head = selectHead.get(boardId)
    if (head === undefined) throw problem('board-not-found', { boardId })
    if (seq > head.seq) throw new Error(`Board ${boardId} has no edit ${seq} yet.`)
    if (seq < head.firstSeq) throw new LogReplaced(boardId)
    putSnapshot.run(boardId, seq, rowChecksum([boardId, seq], state), state)
    dropOldSnapshots.run(boardId, boardId)
  }

  function clientIds(boardId: string): ReadonlyMap<number, string> {
    const rows = selectClientIds.all(boardId)
    return new Map(rows.map(({ clientId, participantId }) => [clientId, participantId]))
  }

  function retiredClientIds(boardId: string): ReadonlySet<number> {
    return new Set(selectRetired.all(boardId).map(({ clientId }) => clientId))
  }

  return {
    append,
    read,
    replace,
    headSeq: headSeqOf,
    lastEditAt,
    saveSnapshot,
    clientIds,
    retiredClientIds,
  }
}
