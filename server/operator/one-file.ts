import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** Without a write-ahead log of its own a database is one file, which may be moved anywhere; only we may read it. */
export function toOneFile(file: string): void {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = DELETE')
  db.close()
  chmodSync(file, 0o600)
  syncFile(file)
}

export function syncFile(file: string): void {
  sync(openSync(file, 'r+'))
}

/** Makes a renaming in it last through a power cut. */
export function syncFolder(folder: string): void {
  sync(openSync(folder, 'r'))
}

function sync(handle: number): void {
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
