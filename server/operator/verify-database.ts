import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import * as Y from 'yjs'
import type { TellDamage } from '#server/storage/damage.ts'
import { accessTables } from '#server/storage/sqlite/access-tables.ts'
import { answerTables } from '#server/storage/sqlite/answer-tables.ts'
import { isIntact } from '#server/storage/sqlite/checksum.ts'
import { contributionTable } from '#server/storage/sqlite/contribution-table.ts'
import { logReader } from '#server/storage/sqlite/log-reader.ts'
import { versionTable } from '#server/storage/sqlite/version-table.ts'
import { workshopTable } from '#server/storage/sqlite/workshop-table.ts'
import { readModel } from '#shared/document/read.ts'
import { refuseOtherSchema } from './refuse-other-schema.ts'

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

interface Version {
  readonly boardId: string
  readonly id: string
  readonly sha256: string
  readonly model: Uint8Array
}

interface GrantKey {
  readonly sessionHash: string
  readonly boardId: string
}

interface Told {
  readonly integrity_check: string
}

interface Id {
  readonly id: string
}

const grantKeys = 'SELECT DISTINCT session_hash AS sessionHash, board_id AS boardId FROM grants'

const loadShare = 0.01
const loadAtLeast = 10

/**
 * Reads all of a database that nobody writes to: SQLite's own check does not see a changed letter, so every row is
 * compared with its checksum, every version with its sum, and some boards are opened.
 */
export function verifyDatabase(file: string): Verified {
  refuseOtherSchema(file)
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const damage: string[] = []
    for (const { integrity_check: told } of rowsOf<Told>(db, 'PRAGMA integrity_check', damage))
      if (told !== 'ok') damage.push(told)
    const edits = checkRows(db, 'updates', damage)
    const snapshots = checkRows(db, 'snapshots', damage)
    const versions = checkVersions(db, damage)
    const ids = [...rowsOf<Id>(db, 'SELECT id FROM boards ORDER BY id', damage)].map(({ id }) => id)
    const { log, access, kept, readWorkshop, missing } = readers(db)
    for (const id of ids) {
      log.read(id)
      access.listLinks(id)
      readWorkshop(id)
      for (const version of kept.list(id)) kept.read(id, version.id)
    }
    for (const { sessionHash, boardId } of rowsOf<GrantKey>(db, grantKeys, damage))
      access.grants(sessionHash, boardId)
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

/** Rows up to the first page of the file that cannot be read, which is damage like any other. */
function* rowsOf<Found>(db: DatabaseSync, select: string, damage: string[]): Generator<Found> {
  try {
    // The columns of a STRICT table, under the names of the type.
    yield* db.prepare(select).iterate() as Iterable<Found>
  } catch (error) {
    damage.push(`not all can be read of "${select}": ${String(error)}`)
  }
}

function checkRows(db: DatabaseSync, table: 'updates' | 'snapshots', damage: string[]): number {
  const kind = table === 'updates' ? 'edit' : 'snapshot'
  const who =
    table === 'updates' ? 'participant_id AS participantId, received_at AS receivedAt,' : ''
  const select = `SELECT board_id AS boardId, seq, ${who} checksum, content FROM ${table}`
  let count = 0
  for (const row of rowsOf<Row>(db, select, damage)) {
    const { boardId, seq, participantId, receivedAt, checksum, content } = row
    count += 1
    const head = table === 'updates' ? [boardId, seq, participantId, receivedAt] : [boardId, seq]
    if (!isIntact(checksum, head, content))
      damage.push(`board ${boardId}: ${kind} ${seq} is damaged`)
  }
  return count
}

function checkVersions(db: DatabaseSync, damage: string[]): number {
  const select = 'SELECT board_id AS boardId, id, sha256, model FROM versions'
  let count = 0
  for (const { boardId, id, sha256, model } of rowsOf<Version>(db, select, damage)) {
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

/** Logs, links, grants, versions and workshops as a server reads them, and what it would miss. */
function readers(db: DatabaseSync) {
  const missing: string[] = []
  const tellDamage: TellDamage = (kind, rows) =>
    missing.push(
      ...rows.map((row) => `board ${row.replace(' ', `: ${kind} `)} is missing or damaged`),
    )
  const workshops = workshopTable(db, tellDamage)
  const contributions = contributionTable(db, tellDamage)
  const answers = answerTables(db, tellDamage)
  return {
    readWorkshop(boardId: string): void {
      workshops.read(boardId)
      contributions.all(boardId)
      answers.votes(boardId)
      answers.ratings(boardId)
    },
    log: logReader(db, tellDamage),
    access: accessTables(db, tellDamage),
    kept: versionTable(db, tellDamage),
    missing,
  }
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
