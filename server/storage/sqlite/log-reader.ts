import type { DatabaseSync } from 'node:sqlite'
import type { TellDamage } from '../damage.ts'
import type { AttributedEdit, Snapshot, StoredLog, StoredUpdate } from '../storage.ts'
import { isIntact } from './checksum.ts'
import { prepare } from './prepare.ts'

interface UpdateRow {
  readonly seq: number
  readonly participantId: string | null
  readonly receivedAt: number
  readonly checksum: Uint8Array
  readonly content: Uint8Array
}

type SnapshotRow = Pick<UpdateRow, 'seq' | 'checksum' | 'content'>

interface HeadRow {
  readonly seq: number
  readonly firstSeq: number
  readonly lastUpdate: number | null
  readonly lastSnapshot: number | null
}

/** A head this far beyond the last intact row was not counted up: it is damaged itself. */
const mostLostEdits = 10_000

/** What a board's log and snapshots say, as far as they are as they were written; the rest is told. */
export function logReader(db: DatabaseSync, tellDamage: TellDamage) {
  const updateColumns = `seq, participant_id AS participantId, received_at AS receivedAt, checksum,
    content`
  const selectHead = prepare<[string], HeadRow>(
    db,
    `SELECT head_seq AS seq, first_seq AS firstSeq,
       (SELECT max(seq) FROM updates WHERE board_id = boards.id) AS lastUpdate,
       (SELECT max(seq) FROM snapshots WHERE board_id = boards.id) AS lastSnapshot
     FROM boards WHERE id = ?`,
  )
  const selectUpdates = prepare<[string, number, number], UpdateRow>(
    db,
    `SELECT ${updateColumns} FROM updates WHERE board_id = ? AND seq > ? AND seq <= ? ORDER BY seq`,
  )
  const selectFirstBy = prepare<[string, string], { seq: number | null }>(
    db,
    'SELECT min(seq) AS seq FROM updates WHERE board_id = ? AND participant_id = ?',
  )
  const selectSnapshots = prepare<[string], SnapshotRow>(
    db,
    'SELECT seq, checksum, content FROM snapshots WHERE board_id = ? ORDER BY seq DESC',
  )

  const selectSnapshotsFrom = prepare<[string, number], { seq: number }>(
    db,
    'SELECT seq FROM snapshots WHERE board_id = ? AND seq >= ?',
  )
  const selectSnapshot = prepare<[string, number], SnapshotRow>(
    db,
    'SELECT seq, checksum, content FROM snapshots WHERE board_id = ? AND seq = ?',
  )

  /** In one transaction, so that what another process writes meanwhile is all in it or not at all. */
  function read(boardId: string, through?: number): StoredLog {
    db.exec('BEGIN')
    try {
      return readNow(boardId, through)
    } finally {
      db.exec('COMMIT')
    }
  }

  function readNow(boardId: string, through = Infinity): StoredLog {
    const head = selectHead.get(boardId)
    const headSeq = head === undefined ? 0 : soundHead(boardId, head)
    const { intact, damaged: damagedSnapshots } = readSnapshots(boardId)
    const snapshot = intact.find(({ seq }) => seq <= Math.min(through, headSeq))
    const before = snapshot?.seq ?? (head?.firstSeq ?? 1) - 1
    const { updates, damaged, missing } = readUpdates(boardId, before, Math.min(through, headSeq))
    // Of the past, what was squashed since is missing rather than damaged.
    const isPast = through < headSeq
    const told = isPast ? damaged.filter((seq) => !missing.has(seq)) : damaged
    tellDamage(
      'edit',
      told.map((seq) => `${boardId} ${seq}`),
    )
    return { snapshot, updates, headSeq, damaged, damagedSnapshots }
  }

  function editsSince(boardId: string, participantId: string): readonly AttributedEdit[] {
    const first = selectFirstBy.get(boardId, participantId)?.seq ?? null
    if (first === null) return []
    const rows = selectUpdates.readable(boardId, first - 1, Number.MAX_SAFE_INTEGER)
    return [...rows].flatMap(({ seq, participantId: by, receivedAt, checksum, content }) =>
      isIntact(checksum, [boardId, seq, by, receivedAt], content)
        ? [{ seq, update: content, participantId: by ?? undefined }]
        : [],
    )
  }

  function readUpdates(
    boardId: string,
    before: number,
    last: number,
  ): Pick<StoredLog, 'updates' | 'damaged'> & { readonly missing: ReadonlySet<number> } {
    const updates: StoredUpdate[] = []
    const damaged: number[] = []
    const missing = new Set<number>()
    let expected = before + 1
    const missUntil = (seq: number): void => {
      for (; expected < seq && missing.size < mostLostEdits; expected++) {
        missing.add(expected)
        damaged.push(expected)
      }
      expected = seq
    }
    for (const { seq, participantId, receivedAt, checksum, content } of selectUpdates.readable(
      boardId,
      before,
      last,
    )) {
      missUntil(seq)
      const intact = isIntact(checksum, [boardId, seq, participantId, receivedAt], content)
      if (intact) updates.push({ seq, update: content })
      else damaged.push(seq)
      expected = seq + 1
    }
    missUntil(last + 1)
    return { updates, damaged, missing }
  }

  /** Newest first. */
  function readSnapshots(boardId: string): {
    readonly intact: readonly Snapshot[]
    readonly damaged: readonly number[]
  } {
    const intact: Snapshot[] = []
    const damaged: number[] = []
    for (const { seq, checksum, content } of selectSnapshots.readable(boardId)) {
      if (isIntact(checksum, [boardId, seq], content)) intact.push({ seq, state: content })
      else damaged.push(seq)
    }
    tellDamage(
      'snapshot',
      damaged.map((seq) => `${boardId} ${seq}`),
    )
    return { intact, damaged }
  }

  /** Whether an intact snapshot holds an edit; reads no more of them than it has to. */
  function isHeld(boardId: string, seq: number): boolean {
    return selectSnapshotsFrom.all(boardId, seq).some((from) => {
      const row = selectSnapshot.get(boardId, from.seq)
      return row !== undefined && isIntact(row.checksum, [boardId, row.seq], row.content)
    })
  }

  function headSeq(boardId: string): number {
    const head = selectHead.get(boardId)
    return head === undefined ? 0 : soundHead(boardId, head)
  }

  /** The number kept with the board and the last row are two places for the same: where they differ, one is damaged. */
  function soundHead(
    boardId: string,
    { seq, firstSeq, lastUpdate, lastSnapshot }: HeadRow,
  ): number {
    if (seq === lastUpdate || (lastUpdate === null && seq === firstSeq - 1)) return seq
    const { updates } = readUpdates(boardId, firstSeq - 1, Number.MAX_SAFE_INTEGER)
    const [snapshot] = readSnapshots(boardId).intact
    const intact = Math.max(firstSeq - 1, updates.at(-1)?.seq ?? 0, snapshot?.seq ?? 0)
    const numbers = [intact, seq, lastUpdate ?? 0, lastSnapshot ?? 0]
    const sound = Math.max(...numbers.filter((number) => number <= intact + mostLostEdits))
    if (sound !== seq) tellDamage('board', [boardId])
    // A row of a number that was never given has lost its own.
    if (lastUpdate !== null && lastUpdate > sound) tellDamage('edit', [`${boardId} ${lastUpdate}`])
    return sound
  }

  return { read, editsSince, readSnapshots, isHeld, headSeq }
}
