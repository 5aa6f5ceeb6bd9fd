import type { DatabaseSync } from 'node:sqlite'
import type { OldEdits } from '../storage.ts'
import { deleteFew, updatesTable } from './few-rows.ts'
import { prepare } from './prepare.ts'

/** What is needed to let go of edits that have become old. */
export function retentionTables(
  db: DatabaseSync,
  isHeld: (boardId: string, seq: number) => boolean,
) {
  const selectBoards = prepare<[string, number], { id: string }>(
    db,
    'SELECT id FROM boards WHERE id > ? ORDER BY id LIMIT ?',
  )
  // Order follows from numbers: an old edit behind a young one waits for it.
  const selectFirstYoung = prepare<[string, number], { seq: number }>(
    db,
    'SELECT seq FROM updates WHERE board_id = ? AND received_at >= ? ORDER BY seq LIMIT 1',
  )
  const countBefore = prepare<[string, number], { count: number; lastSeq: number | null }>(
    db,
    'SELECT count(*) AS count, max(seq) AS lastSeq FROM updates WHERE board_id = ? AND seq < ?',
  )
  const drop = deleteFew(db, updatesTable)

  function oldEdits(boardId: string, before: number): OldEdits {
    const firstYoung = selectFirstYoung.get(boardId, before)?.seq ?? Number.MAX_SAFE_INTEGER
    const { count, lastSeq } = countBefore.get(boardId, firstYoung) ?? { count: 0, lastSeq: 0 }
    return { count, lastSeq: lastSeq ?? 0 }
  }

  function dropEdits(boardId: string, through: number, atMost: number): number {
    if (!isHeld(boardId, through))
      throw new Error(`No intact snapshot of board ${boardId} holds edit ${through}.`)
    return drop(boardId, atMost, through)
  }

  return {
    listBoards: (after: string, atMost: number): readonly string[] =>
      selectBoards.all(after, atMost).map(({ id }) => id),
    oldEdits,
    dropEdits,
  }
}
