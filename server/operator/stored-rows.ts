import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { isIntact } from '#server/storage/sqlite/checksum.ts'

/** An edit, a snapshot or a version as it stands in a database. */
export interface StoredRow {
  readonly boardId: string
  readonly kind: 'edit' | 'snapshot' | 'version'
  /** The number of an edit, or of the last one in a snapshot; the id of a version. */
  readonly id: string | number
  /** In a damaged file not even its type is sure. */
  readonly content: unknown
  /** Whether it is as it was written. */
  readonly isIntact: boolean
}

interface Row {
  readonly boardId: string
  readonly seq: number
  readonly participantId: string | null
  readonly receivedAt: number
  readonly checksum: Uint8Array
  readonly content: Uint8Array
}

interface Version {
  readonly boardId: string
  readonly id: string
  readonly sha256: string
  readonly model: Uint8Array
}

/** Every edit, snapshot and version, compared with its checksum; `tell` hears of what cannot be read of the file. */
export function* storedRows(
  db: DatabaseSync,
  tell: (damage: string) => void,
): Generator<StoredRow> {
  yield* logRows(db, 'edit', tell)
  yield* logRows(db, 'snapshot', tell)
  const versions = 'SELECT board_id AS boardId, id, sha256, model FROM versions'
  for (const { boardId, id, sha256, model } of rowsOf<Version>(db, versions, tell))
    yield { boardId, kind: 'version', id, content: model, isIntact: sumOf(model) === sha256 }
}

function* logRows(
  db: DatabaseSync,
  kind: 'edit' | 'snapshot',
  tell: (damage: string) => void,
): Generator<StoredRow> {
  const isEdit = kind === 'edit'
  const who = isEdit ? 'participant_id AS participantId, received_at AS receivedAt,' : ''
  const table = isEdit ? 'updates' : 'snapshots'
  const select = `SELECT board_id AS boardId, seq, ${who} checksum, content FROM ${table}`
  for (const row of rowsOf<Row>(db, select, tell)) {
    const { boardId, seq, participantId, receivedAt, checksum, content } = row
    const head = isEdit ? [boardId, seq, participantId, receivedAt] : [boardId, seq]
    yield { boardId, kind, id: seq, content, isIntact: isIntact(checksum, head, content) }
  }
}

/** Rows up to the first page of the file that cannot be read, which is damage like any other. */
export function* rowsOf<Found>(
  db: DatabaseSync,
  select: string,
  tell: (damage: string) => void,
): Generator<Found> {
  try {
    // The columns of a STRICT table, under the names of the type.
    yield* db.prepare(select).iterate() as Iterable<Found>
  } catch (error) {
    tell(`not all can be read of "${select}": ${String(error)}`)
  }
}

function sumOf(model: Uint8Array): string | undefined {
  try {
    return createHash('sha256').update(gunzipSync(model)).digest('hex')
  } catch {
    return undefined
  }
}
