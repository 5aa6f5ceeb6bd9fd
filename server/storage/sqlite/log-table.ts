import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import type { TellDamage } from '../damage.ts'
import { LogReplaced } from '../log-replaced.ts'
import type { FreshLog, LogEntry, Snapshot } from '../storage.ts'
import { rowChecksum } from './checksum.ts'
import { logReader } from './log-reader.ts'
import { prepare } from './prepare.ts'

/** How many snapshots of a board are kept, so that a damaged one has another behind it. */
const snapshotsKept = 3

/** Far above what any board counts up to, far below where counting on would fail. */
const largestSeq = 2 ** 50

interface NextRow {
  /** The highest of the numbers taken. */
  readonly seq: number
  readonly epoch: number
  readonly lastUpdate: number | null
}

/** A board's edits, its snapshots and whose its client ids are. */
export function logTable(db: DatabaseSync, tellDamage: TellDamage) {
  const reader = logReader(db, tellDamage)
  const takeSeqs = prepare<[number, number, string], NextRow>(
    db,
    `UPDATE boards SET head_seq = max(0, min(head_seq, ${largestSeq})) + ?, last_edit_at = ?
     WHERE id = ?
     RETURNING head_seq AS seq, epoch,
       (SELECT max(seq) FROM updates WHERE board_id = boards.id) AS lastUpdate`,
  )
  const setHead = prepare<[number, string]>(db, 'UPDATE boards SET head_seq = ? WHERE id = ?')
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

  const beginEpoch = prepare<[number, number, string]>(
    db,
    `UPDATE boards SET epoch = max(epoch + 1, ?1), head_seq = ?2, first_seq = ?2 WHERE id = ?3`,
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

  function append(entries: readonly [LogEntry, ...LogEntry[]]): { readonly seq: number } {
    const { boardId, epoch } = entries[0]
    const { receivedAt } = entries.at(-1) ?? entries[0]
    const taken = takeSeqs.get(entries.length, receivedAt, boardId)
    if (taken === undefined) throw problem('board-not-found', { boardId })
    if (taken.epoch !== epoch) throw new LogReplaced(boardId)
    const isWhole = taken.seq - entries.length === taken.lastUpdate
    const seq = isWhole ? taken.seq : seqAfterDamage(boardId, taken, entries.length)
    for (const [index, entry] of entries.entries())
      appendRow(entry, seq - entries.length + 1 + index)
    return { seq }
  }

  function appendRow({ boardId, receivedAt, update, ...entry }: LogEntry, seq: number): void {
    const participantId = entry.participantId ?? null
    insertRow(boardId, seq, participantId, receivedAt, update)
    for (const clientId of entry.clientIds) bindClientId.run(boardId, clientId, participantId ?? '')
  }

  /** The first edits of a board, or the first ones after the head or the last rows were lost. */
  function seqAfterDamage(boardId: string, { seq }: NextRow, count: number): number {
    setHead.run(seq - count, boardId)
    const sound = reader.headSeq(boardId) + count
    setHead.run(sound, boardId)
    return sound
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

  function replace(boardId: string, { state, headSeq, clientIds, owners, at }: FreshLog): boolean {
    if (reader.headSeq(boardId) !== headSeq) return false
    for (const clientId of [
      ...clientIds,
      ...selectClientIds.all(boardId).map((row) => row.clientId),
    ])
      retire.run(boardId, clientId)
    // Seconds rather than a count: an epoch that a restored backup knows nothing of is never given twice.
    const seq = headSeq + 1
    if (beginEpoch.run(Math.floor(at / 1000), seq, boardId) === 0)
      throw problem('board-not-found', { boardId })
    for (const drop of dropBefore) drop.run(boardId)
    for (const [clientId, participantId] of owners)
      bindClientId.run(boardId, clientId, participantId)
    // Twice, so that a damaged one has another beside it.
    insertRow(boardId, seq, null, at, state)
    saveSnapshot(boardId, { seq, state })
    return true
  }

  function lastEditAt(boardId: string): number | undefined {
    return selectHead.get(boardId)?.lastEditAt
  }

  function saveSnapshot(boardId: string, { seq, state }: Snapshot): void {
    const head = selectHead.get(boardId)
    if (head === undefined) throw problem('board-not-found', { boardId })
    if (seq > reader.headSeq(boardId)) throw new Error(`Board ${boardId} has no edit ${seq} yet.`)
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
    read: reader.read,
    editsSince: reader.editsSince,
    readSnapshots: reader.readSnapshots,
    isHeld: reader.isHeld,
    replace,
    headSeq: reader.headSeq,
    lastEditAt,
    saveSnapshot,
    clientIds,
    retiredClientIds,
  }
}
