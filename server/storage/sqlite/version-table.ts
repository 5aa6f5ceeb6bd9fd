import type { DatabaseSync } from 'node:sqlite'
import { LogReplaced } from '../log-replaced.ts'
import type { StoredVersion, VersionEntry } from '../storage.ts'
import { prepare } from './prepare.ts'

type Stored<Version extends VersionEntry> = Omit<Version, 'participantId'> & {
  readonly participantId: string | null
}

const columns = `id, board_id AS boardId, seq, kind, name, participant_id AS participantId,
  created_at AS createdAt, summary`

/** The states of a board that are kept to look back at. */
export function versionTable(db: DatabaseSync) {
  const insert = prepare<
    [string, string, number, string, string, string | null, number, string, string, Uint8Array]
  >(
    db,
    `INSERT INTO versions
     (board_id, id, seq, kind, name, participant_id, created_at, summary, sha256, model)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectAll = prepare<[string], Stored<VersionEntry>>(
    db,
    `SELECT ${columns} FROM versions WHERE board_id = ? ORDER BY created_at DESC, rowid DESC`,
  )
  const select = prepare<[string, string], Stored<StoredVersion>>(
    db,
    `SELECT ${columns}, sha256, model FROM versions WHERE board_id = ? AND id = ?`,
  )

  const selectFirstSeq = prepare<[string], { firstSeq: number }>(
    db,
    'SELECT first_seq AS firstSeq FROM boards WHERE id = ?',
  )

  function add(version: StoredVersion): void {
    const { boardId, id, seq, kind, name, participantId, createdAt, summary } = version
    // A server that has not noticed yet would keep what has just been erased.
    if (seq < (selectFirstSeq.get(boardId)?.firstSeq ?? 1)) throw new LogReplaced(boardId)
    const { sha256, model } = version
    const who = participantId ?? null
    insert.run(boardId, id, seq, kind, name, who, createdAt, summary, sha256, model)
  }

  function read(boardId: string, versionId: string): StoredVersion | undefined {
    const row = select.get(boardId, versionId)
    return row && { ...row, participantId: row.participantId ?? undefined }
  }

  return { add, list: (boardId: string) => selectAll.all(boardId).map(toEntry), read }
}

function toEntry(row: Stored<VersionEntry>): VersionEntry {
  return { ...row, participantId: row.participantId ?? undefined }
}
