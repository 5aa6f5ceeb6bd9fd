import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/model/role.ts'
import type { Grant, StoredLink } from '../storage.ts'
import { prepare } from './prepare.ts'

interface LinkRow extends Omit<StoredLink, 'revokedAt'> {
  readonly revokedAt: number | null
}

const linkColumns = `id, board_id AS boardId, role, name, token_hash AS tokenHash,
  created_at AS createdAt, revoked_at AS revokedAt`

/** Links and what browsers were granted by them. */
export function accessTables(db: DatabaseSync) {
  const insertLink = prepare<[string, string, Role, string, string, number, number | null]>(
    db,
    `INSERT INTO links (board_id, id, role, name, token_hash, created_at, revoked_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectLinks = prepare<[string], LinkRow>(
    db,
    `SELECT ${linkColumns} FROM links WHERE board_id = ? ORDER BY rowid`,
  )
  const selectLinkByHash = prepare<[string], LinkRow>(
    db,
    `SELECT ${linkColumns} FROM links WHERE token_hash = ?`,
  )
  const revoke = prepare<[number, string, string]>(
    db,
    'UPDATE links SET revoked_at = ? WHERE board_id = ? AND id = ? AND revoked_at IS NULL',
  )
  const putGrant = prepare<[string, string, string, Role, string, number]>(
    db,
    `INSERT OR REPLACE INTO grants
     (board_id, session_hash, link_id, role, participant_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const selectGrants = prepare<[string, string], Grant>(
    db,
    `SELECT session_hash AS sessionHash, grants.board_id AS boardId, link_id AS linkId,
       grants.role, participant_id AS participantId, grants.created_at AS createdAt
     FROM grants LEFT JOIN links ON links.board_id = grants.board_id AND links.id = link_id
     WHERE session_hash = ? AND grants.board_id = ? AND revoked_at IS NULL
     ORDER BY grants.created_at`,
  )

  function addLink(link: StoredLink): void {
    const { boardId, id, role, name, tokenHash, createdAt, revokedAt } = link
    insertLink.run(boardId, id, role, name, tokenHash, createdAt, revokedAt ?? null)
  }

  function findLink(tokenHash: string): StoredLink | undefined {
    const row = selectLinkByHash.get(tokenHash)
    return row === undefined ? undefined : toLink(row)
  }

  function grant(grant: Grant): void {
    const { boardId, sessionHash, linkId, role, participantId, createdAt } = grant
    putGrant.run(boardId, sessionHash, linkId, role, participantId, createdAt)
  }

  return {
    addLink,
    listLinks: (boardId: string) => selectLinks.all(boardId).map(toLink),
    findLink,
    revokeLink: (boardId: string, linkId: string, at: number) =>
      revoke.run(at, boardId, linkId) > 0,
    grant,
    grants: (sessionHash: string, boardId: string) => selectGrants.all(sessionHash, boardId),
  }
}

function toLink(row: LinkRow): StoredLink {
  return { ...row, revokedAt: row.revokedAt ?? undefined }
}
