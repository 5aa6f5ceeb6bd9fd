import { DatabaseSync } from 'node:sqlite'
import * as Y from 'yjs'
import type { TellDamage } from '#server/storage/damage.ts'
import { accessTables } from '#server/storage/sqlite/access-tables.ts'
import { answerTables } from '#server/storage/sqlite/answer-tables.ts'
import { contributionTable } from '#server/storage/sqlite/contribution-table.ts'
import { logReader } from '#server/storage/sqlite/log-reader.ts'
import { versionTable } from '#server/storage/sqlite/version-table.ts'
import { workshopTable } from '#server/storage/sqlite/workshop-table.ts'
import { readModel } from '#shared/document/read.ts'
import { refuseOtherSchema } from './refuse-other-schema.ts'
import { rowsOf, storedRows } from './stored-rows.ts'

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
    const tell = (told: string): void => void damage.push(told)
    for (const { integrity_check: told } of rowsOf<Told>(db, 'PRAGMA integrity_check', tell))
      if (told !== 'ok') tell(told)
    const counts = { edit: 0, snapshot: 0, version: 0 }
    for (const { boardId, kind, id, isIntact } of storedRows(db, tell)) {
      counts[kind] += 1
      if (!isIntact) tell(`board ${boardId}: ${kind} ${id} is damaged`)
    }
    const ids = [...rowsOf<Id>(db, 'SELECT id FROM boards ORDER BY id', tell)].map(({ id }) => id)
    const { log, access, kept, readWorkshop, missing } = readers(db)
    for (const id of ids) {
      log.read(id)
      access.listLinks(id)
      readWorkshop(id)
      for (const version of kept.list(id)) kept.read(id, version.id)
    }
    for (const { sessionHash, boardId } of rowsOf<GrantKey>(db, grantKeys, tell))
      access.grants(sessionHash, boardId)
    damage.push(...missing)
    const loaded = sample(ids)
    for (const id of loaded) damage.push(...loadBoard(id, log))
    return {
      boards: ids.length,
      edits: counts.edit,
      snapshots: counts.snapshot,
      versions: counts.version,
      loaded: loaded.length,
      damage: [...new Set(damage)],
    }
  } finally {
    db.close()
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
