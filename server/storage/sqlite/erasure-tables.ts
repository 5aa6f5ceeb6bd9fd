import type { DatabaseSync } from 'node:sqlite'
import { newId } from '#shared/model/id.ts'
import type { Erasure } from '../storage.ts'
import { prepare } from './prepare.ts'

/** What forgets persons and texts outside the document, and the list of what was erased. */
export function erasureTables(db: DatabaseSync) {
  const dropVersions = prepare<[string, string, string]>(
    db,
    `DELETE FROM versions WHERE board_id = ? AND created_at >=
     (SELECT created_at FROM participants WHERE board_id = ? AND id = ?)`,
  )
  const dropGrants = prepare<[string, string]>(
    db,
    'DELETE FROM grants WHERE board_id = ? AND participant_id = ?',
  )
  const anonymise = prepare<[string, string, string]>(
    db,
    `UPDATE participants SET name = '', key = ? WHERE board_id = ? AND id = ?`,
  )
  const insert = prepare<[string, string, string, number]>(
    db,
    `INSERT OR REPLACE INTO erasures (board_id, kind, subject, erased_at) VALUES (?, ?, ?, ?)`,
  )
  const selectAll = prepare<[], Erasure>(
    db,
    `SELECT board_id AS boardId, kind, subject, erased_at AS erasedAt
     FROM erasures ORDER BY erased_at`,
  )

  return {
    eraseParticipant(boardId: string, participantId: string): { readonly versions: number } {
      const versions = dropVersions.run(boardId, boardId, participantId)
      dropGrants.run(boardId, participantId)
      // Whoever comes back with the same device is somebody new.
      anonymise.run(`erased-${newId()}`, boardId, participantId)
      return { versions }
    },
    note: ({ boardId, kind, subject, erasedAt }: Erasure) =>
      void insert.run(boardId, kind, subject, erasedAt),
    all: () => selectAll.all(),
  }
}
