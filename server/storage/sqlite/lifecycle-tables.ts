import type { DatabaseSync } from 'node:sqlite'
import type { BoardHead } from '../storage.ts'
import { prepare } from './prepare.ts'

/** How far boards are for those who hold them in memory, and how they load. */
export function lifecycleTables(db: DatabaseSync) {
  // Changes with every commit of another connection, and never with one of this one.
  const selectDataVersion = prepare<[], { dataVersion: number }>(
    db,
    'SELECT data_version AS dataVersion FROM pragma_data_version',
  )
  const selectHead = prepare<[string], BoardHead>(
    db,
    'SELECT head_seq AS seq, epoch FROM boards WHERE id = ?',
  )
  const selectFailed = prepare<[string], { count: number }>(
    db,
    'SELECT count FROM failed_loads WHERE board_id = ?',
  )
  const putFailed = prepare<[string, number]>(
    db,
    'INSERT OR REPLACE INTO failed_loads (board_id, count) VALUES (?, ?)',
  )
  const dropFailed = prepare<[string]>(db, 'DELETE FROM failed_loads WHERE board_id = ?')
  const countFailed = prepare<[number], { boards: number }>(
    db,
    'SELECT count(*) AS boards FROM failed_loads WHERE count >= ?',
  )
  let seenVersion: number | undefined

  return {
    /** Of boards that others may have changed; undefined where nobody has. */
    headsIfChanged(boardIds: readonly string[]): ReadonlyMap<string, BoardHead> | undefined {
      const version = selectDataVersion.get()?.dataVersion
      if (version === seenVersion) return undefined
      seenVersion = version
      const heads = new Map<string, BoardHead>()
      for (const boardId of boardIds) {
        const head = selectHead.get(boardId)
        if (head !== undefined) heads.set(boardId, head)
      }
      return heads
    },
    /** The next time heads are asked for, they are told. */
    noteOwnChange(): void {
      seenVersion = undefined
    },
    failedLoads: (boardId: string): number => selectFailed.get(boardId)?.count ?? 0,
    setFailedLoads(boardId: string, count: number): void {
      if (count === 0) dropFailed.run(boardId)
      else putFailed.run(boardId, count)
    },
    countFailedLoads: (atLeast: number): number => countFailed.get(atLeast)?.boards ?? 0,
  }
}
