import type { Context } from 'hono'
import { problem } from '#shared/problems/problem.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** The key by which a request counts once, however often it comes (draft-ietf-httpapi-idempotency-key-header). */
export function readIdempotencyKey(c: Context): string {
  // The draft has it in quotes, most clients do not.
  const key = c.req.header('idempotency-key')?.replaceAll('"', '') ?? ''
  if (!uuid.test(key)) throw problem('key-needed')
  return key.toLowerCase()
}
