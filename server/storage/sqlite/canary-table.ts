import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './prepare.ts'

/** Writes and removes a row of so many bytes, as an edit would be written. */
export function canaryTable(db: DatabaseSync): (bytes: number) => void {
  const insert = prepare<[number, number]>(
    db,
    'INSERT INTO canary (written_at, filler) VALUES (?, zeroblob(?))',
  )
  const clear = prepare<[]>(db, 'DELETE FROM canary')
  return (bytes) => {
    insert.run(Date.now(), bytes)
    clear.run()
  }
}
