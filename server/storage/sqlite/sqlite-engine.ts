import type { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../commit-queue.ts'

/** Transactions and, inside them, savepoints. */
export function sqliteEngine(db: DatabaseSync): Engine {
  return {
    transact(batch) {
      db.exec('BEGIN IMMEDIATE')
      try {
        batch()
        db.exec('COMMIT')
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK')
        throw error
      }
    },
    attempt(write) {
      // A full or failing disk can end the transaction under us; a savepoint outside one would commit by itself.
      if (!db.isTransaction) throw new Error('The transaction was ended by the database.')
      db.exec('SAVEPOINT one_write')
      try {
        const result = write()
        db.exec('RELEASE one_write')
        return result
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK TO one_write; RELEASE one_write')
        throw error
      }
    },
  }
}
