import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '#shared/problems/problem.ts'
import { tellFullDisk } from './storage-full.ts'

/** How long a write of another process may hold up ours. */
const busyMs = 5_000

/** Opens the file with the settings that the promises of SPEC.md rest on. */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // With constraints, deleting a board would delete all of it in one long commit.
  const db = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: false })
  try {
    db.exec(`
      PRAGMA journal_mode = WAL;
      -- Every commit waits for the disk: NORMAL loses acknowledged commits when the power fails.
      PRAGMA synchronous = FULL;
      -- What is deleted is overwritten with zeroes, here and in temporary data, which never reaches a file.
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA journal_size_limit = ${16 * 1024 * 1024};
      PRAGMA cell_size_check = ON;
    `)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Moves the write-ahead log into the file and empties it, so that no deleted text is left in it. Whether it could: it
 * does not wait for whoever reads from it just now, such as a backup.
 */
function emptyWal(db: DatabaseSync): boolean {
  db.exec('PRAGMA busy_timeout = 0')
  try {
    return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0
  } catch (error) {
    throw tellFullDisk(error)
  } finally {
    db.exec(`PRAGMA busy_timeout = ${busyMs}`)
  }
}

/** The same where it is only tidy: on a full disk the log stays, and is read where it is. */
export function emptyWalIfItFits(db: DatabaseSync): boolean {
  try {
    return emptyWal(db)
  } catch (error) {
    if (error instanceof Problem && error.code === 'storage-full') return false
    throw error
  }
}
