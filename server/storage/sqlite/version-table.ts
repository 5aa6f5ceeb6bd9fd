import type { DatabaseSync } from 'node:sqlite'
import type { TellDamage } from '../damage.ts'
import { LogReplaced } from '../log-replaced.ts'
import type { StoredVersion, VersionEntry } from '../storage.ts'
import { isIntact, rowChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

type Stored<Version extends VersionEntry> = Omit<Version, 'participantId'> & {
  readonly participantId: string | null
}

const columns = `id, board_id AS boardId, seq, kind, name, participant_id AS participantId,
  created_at AS createdAt, summary`

// Those of a board that is being deleted are gone already.
const ofBoard = 'board_id IN (SELECT id FROM boards)'

interface VersionRow extends Stored<StoredVersion> {
  readonly checksum: Uint8Array | null
}

type Head = [string, string, number, string, string, string | null, number, string, string]

/** The states of a board that are kept to look back at. */
export function versionTable(db: DatabaseSync, tellDamage: TellDamage) {
  const insert = prepare<[...Head, Uint8Array, Uint8Array]>(
    db,
    `INSERT INTO versions
     (board_id, id, seq, kind, name, participant_id, created_at, summary, sha256, model, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectAll = prepare<[string], Stored<VersionEntry>>(
    db,
    `SELECT ${columns} FROM versions WHERE board_id = ? AND ${ofBoard}
     ORDER BY created_at DESC, rowid DESC`,
  )
  const select = prepare<[string, string], VersionRow>(
    db,
    `SELECT ${columns}, sha256, model, checksum FROM versions
     WHERE board_id = ? AND id = ? AND ${ofBoard}`,
  )
  const update = prepare<[string, string, Uint8Array, Uint8Array, string, string]>(
    db,
    `UPDATE versions SET name = ?, sha256 = ?, model = ?, checksum = ?
     WHERE board_id = ? AND id = ?`,
  )
  const remove = prepare<[string, string]>(db, 'DELETE FROM versions WHERE board_id = ? AND id = ?')
  const selectFirstSeq = prepare<[string], { firstSeq: number }>(
    db,
    'SELECT first_seq AS firstSeq FROM boards WHERE id = ?',
  )

  function add(version: StoredVersion): void {
    const { boardId, seq, model } = version
    // A server that has not noticed yet would keep what has just been erased.
    if (seq < (selectFirstSeq.get(boardId)?.firstSeq ?? 1)) throw new LogReplaced(boardId)
    const head = headOf(version)
    insert.run(...head, model, rowChecksum(head, model))
  }

  /** The models are not read here: that one is damaged shows when it is asked for. */
  function list(boardId: string): readonly VersionEntry[] {
    return selectAll.readable(boardId).flatMap((row) => {
      if (isJson(row.summary)) return [{ ...row, participantId: row.participantId ?? undefined }]
      tellDamage('version', [`${boardId} ${row.id}`])
      return []
    })
  }

  function read(boardId: string, versionId: string): StoredVersion | undefined {
    const row = select.get(boardId, versionId)
    if (row === undefined) return undefined
    const { checksum, ...columns } = row
    const version = { ...columns, participantId: columns.participantId ?? undefined }
    // Those from before versions had checksums have that of their model only, which its reader checks.
    if (checksum === null || isIntact(checksum, headOf(version), version.model)) return version
    tellDamage('version', [`${boardId} ${versionId}`])
    return undefined
  }

  /** Only a version's name and model are ever rewritten. */
  function rewrite(version: StoredVersion): void {
    const { boardId, id, name, sha256, model } = version
    update.run(name, sha256, model, rowChecksum(headOf(version), model), boardId, id)
  }

  function removeAll(boardId: string, ids: readonly string[]): void {
    for (const id of ids) remove.run(boardId, id)
  }

  return { add, list, read, rewrite, removeAll }
}

function headOf(version: StoredVersion): Head {
  const { boardId, id, seq, kind, name, participantId, createdAt, summary, sha256 } = version
  return [boardId, id, seq, kind, name, participantId ?? null, createdAt, summary, sha256]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
