import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { syncFile } from '#server/storage/sqlite/sync-to-disk.ts'

/** Without a write-ahead log of its own a database is one file, which may be moved anywhere; only we may read it. */
export function toOneFile(file: string): void {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = DELETE')
  db.close()
  chmodSync(file, 0o600)
  syncFile(file)
}
