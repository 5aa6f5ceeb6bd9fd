import type { DatabaseSync } from 'node:sqlite'
import { deleteFew, deleteSome, heavyTables, longTables } from './few-rows.ts'
import { prepare } from './prepare.ts'

const rowsAtOnce = 1_000

/** Deleting boards: one is gone with the first commit, what makes it large follows in steps. */
export function deletionTables(db: DatabaseSync) {
  const removeBoard = prepare<[string]>(db, 'DELETE FROM boards WHERE id = ?')
  const note = prepare<[string]>(db, 'INSERT INTO deleted_boards (board_id) VALUES (?)')
  const forget = prepare<[string]>(db, 'DELETE FROM deleted_boards WHERE board_id = ?')
  const selectNoted = prepare<[], { id: string }>(db, 'SELECT board_id AS id FROM deleted_boards')
  const removeLight = [
    'client_ids',
    'links',
    'grants',
    'participants',
    'retired_client_ids',
    'failed_loads',
    'workshops',
  ].map((table) => prepare<[string]>(db, `DELETE FROM ${table} WHERE board_id = ?`))
  const removeHeavy = [
    ...heavyTables.map((table) => deleteFew(db, table)),
    ...longTables.map((table) => deleteSome(db, table)),
  ]

  function begin(boardId: string): void {
    if (removeBoard.run(boardId) === 0) return
    for (const remove of removeLight) remove.run(boardId)
    note.run(boardId)
  }

  /** Whether there may be more to do. */
  function step(boardId: string): boolean {
    if (removeHeavy.some((remove) => remove(boardId, rowsAtOnce) > 0)) return true
    forget.run(boardId)
    return false
  }

  return {
    begin,
    step,
    /** Boards that a process has begun to delete. */
    unfinished: (): readonly string[] => selectNoted.all().map(({ id }) => id),
  }
}
