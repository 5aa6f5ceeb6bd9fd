import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import type { NewParticipant, Participant } from '../storage.ts'
import { prepare } from './prepare.ts'

const columns = 'id, board_id AS boardId, name, number'

/** Who has been on a board. */
export function participantTable(db: DatabaseSync) {
  const selectByKey = prepare<[string, string], Participant>(
    db,
    `SELECT ${columns} FROM participants WHERE board_id = ? AND key = ?`,
  )
  const selectById = prepare<[string, string], Participant>(
    db,
    `SELECT ${columns} FROM participants WHERE board_id = ? AND id = ?`,
  )
  // Counted on the board rather than in the table: a number is never given twice, even when somebody is erased.
  const nextNumber = prepare<[string], { number: number }>(
    db,
    `UPDATE boards SET participant_count = participant_count + 1 WHERE id = ?
     RETURNING participant_count AS number`,
  )
  const insert = prepare<[string, string, string, string, number, number]>(
    db,
    `INSERT INTO participants (board_id, id, key, name, number, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const updateName = prepare<[string, string, string]>(
    db,
    'UPDATE participants SET name = ? WHERE board_id = ? AND id = ?',
  )
  const selectAll = prepare<[string], Participant>(
    db,
    `SELECT ${columns} FROM participants WHERE board_id = ? ORDER BY number`,
  )

  function findOrAdd({ boardId, key, id, name, createdAt }: NewParticipant): Participant {
    const known = selectByKey.get(boardId, key)
    if (known !== undefined) return known
    const number = nextNumber.get(boardId)?.number
    if (number === undefined) throw problem('board-not-found', { boardId })
    insert.run(boardId, id, key, name, number, createdAt)
    return { id, boardId, name, number }
  }

  return {
    find: (boardId: string, key: string) => selectByKey.get(boardId, key),
    findById: (boardId: string, id: string) => selectById.get(boardId, id),
    findOrAdd,
    rename: (boardId: string, id: string, name: string) => updateName.run(name, boardId, id),
    all: (boardId: string) => selectAll.all(boardId),
  }
}
