import type { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../commit-queue.ts'
import { tellFullDisk } from './storage-full.ts'

/** Transactions and, inside them, savepoints. What a full disk does not take fails as `storage-full`. */
export function sqliteEngine(db: DatabaseSync): Engine {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const save = db.prepare('SAVEPOINT one_write')
  const release = db.prepare('RELEASE one_write')
  /** Why SQLite ended the transaction by itself, as it does when the disk is full or fails. */
  let ended: { readonly cause: unknown } | undefined

  function refuseEnded(): void {
    if (ended !== undefined) throw ended.cause
  }

  function transact(batch: () => void): void {
    ended = undefined
    try {
      begin.run()
      batch()
      refuseEnded()
      commit.run()
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw tellFullDisk(error)
    }
  }

  function attempt<T>(write: () => T): T {
    // A savepoint outside a transaction would commit by itself.
    refuseEnded()
    save.run()
    try {
      const result = write()
      release.run()
      return result
    } catch (error) {
      const cause = tellFullDisk(error)
      if (db.isTransaction) db.exec('ROLLBACK TO one_write; RELEASE one_write')
      else ended = { cause }
      throw cause
    }
  }

  return { transact, attempt }
}
