import { newId } from '#shared/model/id.ts'
import type { Role } from '#shared/model/role.ts'
import type { StoredLink } from '#server/storage/storage.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** A link and its secret, which is known only now. */
export interface NewLink {
  readonly link: StoredLink
  readonly token: string
}

export function newLink(boardId: string, role: Role, name: string, createdAt: number): NewLink {
  const token = newSecret()
  const tokenHash = hashSecret(token)
  return {
    token,
    link: { id: newId(), boardId, role, name, tokenHash, createdAt, revokedAt: undefined },
  }
}

/** The address that carries the secret where no server and no referrer sees it. */
export function linkUrl(origin: string, boardId: string, token: string): string {
  return `${origin}/b/${boardId}#k=${token}`
}
