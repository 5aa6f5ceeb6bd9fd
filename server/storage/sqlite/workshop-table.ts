import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/model/role.ts'
import type { TellDamage } from '../damage.ts'
import type { Person, WorkshopState } from '../workshop-storage.ts'
import { isPlainIntact, plainChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

interface Row extends WorkshopState {
  readonly checksum: Uint8Array
}

/** How workshops stand, and who has come to them. */
export function workshopTable(db: DatabaseSync, tellDamage: TellDamage) {
  const select = prepare<[string], Row>(
    db,
    'SELECT revision, state AS json, checksum FROM workshops WHERE board_id = ?',
  )
  const put = prepare<[string, number, string, Uint8Array]>(
    db,
    'INSERT OR REPLACE INTO workshops (board_id, revision, state, checksum) VALUES (?, ?, ?, ?)',
  )
  const selectPeople = prepare<[string], Omit<Person, 'roles'> & { readonly role: Role | null }>(
    db,
    `SELECT participants.id, participants.name, participants.created_at AS joinedAt, role
     FROM participants LEFT JOIN links ON links.board_id = participants.board_id
       AND links.id = participants.key AND revoked_at IS NULL
     WHERE participants.board_id = ? ORDER BY number`,
  )
  const selectGranted = prepare<[string], { readonly id: string; readonly role: Role }>(
    db,
    `SELECT participant_id AS id, grants.role
     FROM grants LEFT JOIN links ON links.board_id = grants.board_id AND links.id = link_id
     WHERE grants.board_id = ? AND revoked_at IS NULL`,
  )
  const countPeople = prepare<[string], { count: number }>(
    db,
    `SELECT count(*) AS count FROM (
       SELECT participant_id FROM grants WHERE board_id = ?
       GROUP BY participant_id
       HAVING max(role IN ('contributor', 'editor')) = 1 AND max(role = 'facilitator') = 0)`,
  )

  /** A damaged one is as if it were not there. */
  function read(boardId: string): WorkshopState | undefined {
    const row = select.get(boardId)
    if (row === undefined) return undefined
    const { revision, json, checksum } = row
    if (isPlainIntact(checksum, [boardId, revision, json])) return { revision, json }
    tellDamage('workshop', [`${boardId} ${revision}`])
    return undefined
  }

  function save(boardId: string, { revision, json }: WorkshopState, after: number): boolean {
    if ((read(boardId)?.revision ?? 0) !== after) return false
    put.run(boardId, revision, json, plainChecksum([boardId, revision, json]))
    return true
  }

  function people(boardId: string): readonly Person[] {
    const granted = Map.groupBy(selectGranted.all(boardId), ({ id }) => id)
    return selectPeople.all(boardId).map(({ role, ...person }) => {
      const roles = (granted.get(person.id) ?? []).map((grant) => grant.role)
      return { ...person, roles: role === null ? roles : [...roles, role] }
    })
  }

  return {
    read,
    save,
    people,
    countPeople: (boardId: string): number => countPeople.get(boardId)?.count ?? 0,
  }
}
