import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import type { StoredBoard } from '../storage.ts'
import { prepare } from './prepare.ts'

interface BoardRow extends Omit<StoredBoard, 'restoredAt'> {
  readonly restoredAt: number | null
}

const columns = `id, join_code AS joinCode, created_at AS createdAt, epoch,
  restored_at AS restoredAt`

/** Boards and their join codes. */
export function boardTable(db: DatabaseSync) {
  const insert = prepare<[string, string, number, number, number]>(
    db,
    `INSERT INTO boards
     (id, join_code, created_at, epoch, last_edit_at, head_seq, participant_count)
     VALUES (?, ?, ?, ?, ?, 0, 0)`,
  )
  const select = prepare<[string], BoardRow>(db, `SELECT ${columns} FROM boards WHERE id = ?`)
  const selectByJoinCode = prepare<[string], BoardRow>(
    db,
    `SELECT ${columns} FROM boards WHERE join_code = ?`,
  )
  const updateJoinCode = prepare<[string, string]>(
    db,
    'UPDATE boards SET join_code = ? WHERE id = ?',
  )

  function add(board: StoredBoard): void {
    if (select.get(board.id) !== undefined) throw new Error(`Board ${board.id} exists already.`)
    refuseTaken(board.joinCode)
    insert.run(board.id, board.joinCode, board.createdAt, board.epoch, board.createdAt)
  }

  function setJoinCode(boardId: string, joinCode: string): void {
    const board = existing(boardId)
    if (board.joinCode === joinCode) return
    refuseTaken(joinCode)
    updateJoinCode.run(joinCode, boardId)
  }

  function refuseTaken(joinCode: string): void {
    if (selectByJoinCode.get(joinCode) !== undefined) throw problem('join-code-taken')
  }

  /** The board, or the problem that there is none. */
  function existing(boardId: string): StoredBoard {
    const board = select.get(boardId)
    if (board === undefined) throw problem('board-not-found', { boardId })
    return toBoard(board)
  }

  return {
    add,
    read: (boardId: string) => {
      const board = select.get(boardId)
      return board && toBoard(board)
    },
    existing,
    findByJoinCode: (joinCode: string) => {
      const board = selectByJoinCode.get(joinCode)
      return board && toBoard(board)
    },
    setJoinCode,
  }
}

function toBoard(row: BoardRow): StoredBoard {
  return { ...row, restoredAt: row.restoredAt ?? undefined }
}
