import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import * as Y from 'yjs'
import type { TellDamage } from '#server/storage/damage.ts'
import { isIntact } from '#server/storage/sqlite/checksum.ts'
import { logReader } from '#server/storage/sqlite/log-reader.ts'
import { migrations } from '#server/storage/sqlite/migrations.ts'
import { readModel } from '#shared/document/read.ts'
import { Refusal } from './command.ts'

export interface Verified {
  readonly boards: number
  readonly edits: number
  readonly snapshots: number
  readonly versions: number
  /** How many boards were opened as a server would. */
  readonly loaded: number
  /** What is not as it was written, by board and row. */
  readonly damage: readonly string[]
}

interface Row {
  readonly boardId: string
  readonly seq: number
  readonly participantId: string | null
  readonly receivedAt: number
  readonly checksum: Uint8Array
  readonly content: Uint8Array
}

const loadShare = 0.01
const loadAtLeast = 10

/**
 * Reads all of a database that nobody writes to: SQLite's own check does not see a changed letter, so every row is
 * compared with its checksum, every version with its sum, and some boards are opened.
 */
export function verifyDatabase(file: string): Verified {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    refuseOther(db, file)
    const damage = db
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row['integrity_check']))
      .filter((line) => line !== 'ok')
    const edits = checkRows(db, 'updates', damage)
    const snapshots = checkRows(db, 'snapshots', damage)
    const versions = checkVersions(db, damage)
    const boards = db.prepare('SELECT id FROM boards ORDER BY id').all() as { id: string }[]
    const ids = boards.map(({ id }) => id)
    const { log, missing } = readableLog(db)
    for (const id of ids) log.read(id)
    damage.push(...missing)
    const loaded = sample(ids)
    for (const id of loaded) damage.push(...loadBoard(id, log))
    return {
      boards: ids.length,
      edits,
      snapshots,
      versions,
      loaded: loaded.length,
      damage: [...new Set(damage)],
    }
  } finally {
    db.close()
  }
}

function refuseOther(db: DatabaseSync, file: string): void {
  let version: unknown
  try {
    version = db.prepare('SELECT version FROM schema_version').get()?.['version']
  } catch (cause) {
    throw new Refusal(`${file} is not a database of Catena, or it is damaged from its start.`, {
      cause,
    })
  }
  if (Number(version) > migrations.length)
    throw new Refusal(
      `${file} is of a newer Catena (schema ${String(version)}). Install that first.`,
    )
  if (Number(version) < migrations.length)
    throw new Refusal(
      `${file} is of an older Catena. Start the server once: it brings it up to date.`,
    )
}

function checkRows(db: DatabaseSync, table: 'updates' | 'snapshots', damage: string[]): number {
  const kind = table === 'updates' ? 'edit' : 'snapshot'
  const who =
    table === 'updates' ? 'participant_id AS participantId, received_at AS receivedAt,' : ''
  const rows = db
    .prepare(`SELECT board_id AS boardId, seq, ${who} checksum, content FROM ${table}`)
    .iterate() as Iterable<Row>
  let count = 0
  for (const { boardId, seq, participantId, receivedAt, checksum, content } of rows) {
    count += 1
    const head = table === 'updates' ? [boardId, seq, participantId, receivedAt] : [boardId, seq]
    if (!isIntact(checksum, head, content))
      damage.push(`board ${boardId}: ${kind} ${seq} is damaged`)
  }
  return count
}

function checkVersions(db: DatabaseSync, damage: string[]): number {
  const rows = db
    .prepare('SELECT board_id AS boardId, id, sha256, model FROM versions')
    .iterate() as Iterable<{ boardId: string; id: string; sha256: string; model: Uint8Array }>
  let count = 0
  for (const { boardId, id, sha256, model } of rows) {
    count += 1
    if (sumOf(model) !== sha256) damage.push(`board ${boardId}: version ${id} is damaged`)
  }
  return count
}

function sumOf(model: Uint8Array): string | undefined {
  try {
    return createHash('sha256').update(gunzipSync(model)).digest('hex')
  } catch {
    return undefined
  }
}

/** The logs as a server reads them, and what it would miss. */
function readableLog(db: DatabaseSync) {
  const missing: string[] = []
  const tellDamage: TellDamage = (kind, rows) =>
    missing.push(
      ...rows.map((row) => `board ${row.replace(' ', `: ${kind} `)} is missing or damaged`),
    )
  return { log: logReader(db, tellDamage), missing }
}

function sample(ids: readonly string[]): readonly string[] {
  const count = Math.min(ids.length, Math.max(loadAtLeast, Math.ceil(ids.length * loadShare)))
  return ids
    .map((id) => ({ id, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ id }) => id)
}

function loadBoard(id: string, log: ReturnType<typeof logReader>): readonly string[] {
  const { snapshot, updates } = log.read(id)
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.state)
      for (const { update } of updates) Y.applyUpdate(doc, update)
    })
    readModel(doc, id)
    return doc.store.pendingStructs === null ? [] : [`board ${id}: edits build on what is missing`]
  } catch (error) {
    return [`board ${id}: cannot be opened: ${String(error)}`]
  } finally {
    doc.destroy()
  }
}
