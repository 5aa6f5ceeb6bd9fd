import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './prepare.ts'

/** What is deleted is overwritten as well: this much in one commit holds nobody up for long. */
const mostBytes = 512 * 1024

interface HeavyTable {
  readonly table: 'updates' | 'snapshots' | 'versions'
  readonly key: 'seq' | 'id'
  readonly content: 'content' | 'model'
}

export const updatesTable: HeavyTable = { table: 'updates', key: 'seq', content: 'content' }

/** All that can make a board large. */
export const heavyTables: readonly HeavyTable[] = [
  updatesTable,
  { table: 'snapshots', key: 'seq', content: 'content' },
  { table: 'versions', key: 'id', content: 'model' },
]

/**
 * Deletes a board's first rows up to a key, at least one, not more than `atMost` and not many more bytes than a commit
 * should take; how many.
 */
export function deleteFew(db: DatabaseSync, { table, key, content }: HeavyTable) {
  const few = prepare<[string, number | string, number]>(
    db,
    `WITH first AS (
       SELECT ${key} AS key, length(${content}) AS bytes FROM ${table}
       WHERE board_id = ?1 AND ${key} <= ?2 ORDER BY ${key} LIMIT ?3
     ), counted AS (
       SELECT key, sum(bytes) OVER (ORDER BY key) - bytes AS bytesBefore FROM first
     )
     DELETE FROM ${table} WHERE board_id = ?1
       AND ${key} IN (SELECT key FROM counted WHERE bytesBefore < ${mostBytes})`,
  )
  const lastKey = key === 'seq' ? Number.MAX_SAFE_INTEGER : '\u{10ffff}'
  return (boardId: string, atMost: number, through: number | string = lastKey): number =>
    few.run(boardId, through, atMost)
}

interface LongTable {
  readonly table: 'contributions' | 'votes' | 'ratings' | 'sent_keys'
  readonly key: 'id' | 'rowid'
}

/** Of small rows, of which a board can have very many. */
export const longTables: readonly LongTable[] = [
  { table: 'contributions', key: 'id' },
  { table: 'votes', key: 'rowid' },
  { table: 'ratings', key: 'rowid' },
  { table: 'sent_keys', key: 'rowid' },
]

/** Deletes some rows of a board, not more than `atMost`; how many. */
export function deleteSome(db: DatabaseSync, { table, key }: LongTable) {
  const some = prepare<[string, number]>(
    db,
    `DELETE FROM ${table} WHERE board_id = ?1
       AND ${key} IN (SELECT ${key} FROM ${table} WHERE board_id = ?1 LIMIT ?2)`,
  )
  return (boardId: string, atMost: number): number => some.run(boardId, atMost)
}
