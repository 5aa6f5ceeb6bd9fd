import { createHash } from 'node:crypto'
import { idFromBytes } from '#shared/model/id.ts'
import type { SentOnce } from '#server/storage/workshop-storage.ts'

/** What makes a request count once: who sent it where, the key they gave it, and what it says. */
export interface KeyedRequest {
  readonly boardId: string
  readonly participantId: string
  /** The Idempotency-Key. */
  readonly key: string
  /** What it asks for; the same key with something else is another request. */
  readonly asks: readonly (string | number | null)[]
}

/**
 * The id of a contribution and of its element. A replay finds its own row by it, a stolen key gives its thief another
 * one, and without the key, which is not kept, it tells nothing of who wrote it.
 */
export function contributionId({ boardId, participantId, key }: KeyedRequest): string {
  return idFromBytes(digest(['contribution', boardId, participantId, key]))
}

/** Tells requests apart; unreadable without the key. */
export function fingerprint({ boardId, participantId, key, asks }: KeyedRequest): string {
  return digest(['request', boardId, participantId, key, ...asks]).toString('hex')
}

export function sentOnce(request: KeyedRequest, at: number): SentOnce {
  const keyHash = digest(['key', request.key]).toString('hex')
  return { keyHash, fingerprint: fingerprint(request), at }
}

function digest(parts: readonly (string | number | null)[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}
