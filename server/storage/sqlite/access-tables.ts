import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/model/role.ts'
import type { TellDamage } from '../damage.ts'
import type { Grant, StoredLink } from '../storage.ts'
import { isPlainIntact, plainChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

interface LinkRow extends Omit<StoredLink, 'revokedAt'> {
  readonly revokedAt: number | null
  readonly checksum: Uint8Array | null
}

interface GrantRow extends Grant {
  readonly checksum: Uint8Array | null
}

const linkColumns = `id, board_id AS boardId, role, name, token_hash AS tokenHash,
  created_at AS createdAt, revoked_at AS revokedAt, checksum`

/** Links and what browsers were granted by them. A damaged row opens nothing. */
export function accessTables(db: DatabaseSync, tellDamage: TellDamage) {
  const insertLink = prepare<
    [string, string, Role, string, string, number, number | null, Uint8Array]
  >(
    db,
    `INSERT INTO links (board_id, id, role, name, token_hash, created_at, revoked_at, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectLinks = prepare<[string], LinkRow>(
    db,
    `SELECT ${linkColumns} FROM links WHERE board_id = ? ORDER BY rowid`,
  )
  const selectLinkByHash = prepare<[string], LinkRow>(
    db,
    `SELECT ${linkColumns} FROM links WHERE token_hash = ?`,
  )
  const selectLink = prepare<[string, string], LinkRow>(
    db,
    `SELECT ${linkColumns} FROM links WHERE board_id = ? AND id = ? AND revoked_at IS NULL`,
  )
  const revoke = prepare<[number, Uint8Array, string, string]>(
    db,
    'UPDATE links SET revoked_at = ?, checksum = ? WHERE board_id = ? AND id = ?',
  )
  const setName = prepare<[string, Uint8Array, string, string]>(
    db,
    'UPDATE links SET name = ?, checksum = ? WHERE board_id = ? AND id = ?',
  )
  const putGrant = prepare<[string, string, string, Role, string, number, Uint8Array]>(
    db,
    `INSERT OR REPLACE INTO grants
     (board_id, session_hash, link_id, role, participant_id, created_at, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectGrants = prepare<[string, string], GrantRow>(
    db,
    `SELECT session_hash AS sessionHash, grants.board_id AS boardId, link_id AS linkId,
       grants.role, participant_id AS participantId, grants.created_at AS createdAt,
       grants.checksum
     FROM grants LEFT JOIN links ON links.board_id = grants.board_id AND links.id = link_id
     WHERE session_hash = ? AND grants.board_id = ? AND revoked_at IS NULL
     ORDER BY grants.created_at`,
  )

  function addLink(link: StoredLink): void {
    const { boardId, id, role, name, tokenHash, createdAt, revokedAt } = link
    const checksum = plainChecksum(linkParts(link))
    insertLink.run(boardId, id, role, name, tokenHash, createdAt, revokedAt ?? null, checksum)
  }

  function intactLinks(rows: readonly LinkRow[]): readonly StoredLink[] {
    return rows.flatMap(({ checksum, ...row }) => {
      const link = { ...row, revokedAt: row.revokedAt ?? undefined }
      if (isPlainIntact(checksum, linkParts(link))) return [link]
      tellDamage('link', [`${row.boardId} ${row.id}`])
      return []
    })
  }

  function findLink(tokenHash: string): StoredLink | undefined {
    const row = selectLinkByHash.get(tokenHash)
    return row && intactLinks([row])[0]
  }

  function renameLink(boardId: string, linkId: string, name: string): void {
    const link = intactLinks(selectLinks.all(boardId)).find(({ id }) => id === linkId)
    if (link !== undefined)
      setName.run(name, plainChecksum(linkParts({ ...link, name })), boardId, linkId)
  }

  /** A damaged link is revoked all the same. */
  function revokeLink(boardId: string, linkId: string, at: number): boolean {
    const row = selectLink.get(boardId, linkId)
    if (row === undefined) return false
    const checksum = plainChecksum(linkParts({ ...row, revokedAt: at }))
    return revoke.run(at, checksum, boardId, linkId) > 0
  }

  function grant(grant: Grant): void {
    const { boardId, sessionHash, linkId, role, participantId, createdAt } = grant
    const checksum = plainChecksum(grantParts(grant))
    putGrant.run(boardId, sessionHash, linkId, role, participantId, createdAt, checksum)
  }

  function grants(sessionHash: string, boardId: string): readonly Grant[] {
    return selectGrants.all(sessionHash, boardId).flatMap(({ checksum, ...row }) => {
      if (isPlainIntact(checksum, grantParts(row))) return [row]
      tellDamage('grant', [`${boardId} ${sessionHash} ${row.linkId}`])
      return []
    })
  }

  return {
    addLink,
    listLinks: (boardId: string) => intactLinks(selectLinks.all(boardId)),
    findLink,
    renameLink,
    revokeLink,
    grant,
    grants,
  }
}

function linkParts(link: StoredLink): readonly (string | number | null)[] {
  const { boardId, id, role, name, tokenHash, createdAt, revokedAt } = link
  return [boardId, id, role, name, tokenHash, createdAt, revokedAt ?? null]
}

function grantParts(grant: Grant): readonly (string | number | null)[] {
  const { boardId, sessionHash, linkId, role, participantId, createdAt } = grant
  return [boardId, sessionHash, linkId, role, participantId, createdAt]
}
