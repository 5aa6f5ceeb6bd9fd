import type { MiddlewareHandler } from 'hono'
import { higherRole, type Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import type { Access } from '#server/access/access.ts'
import { readCredentials } from '#server/access/credentials.ts'
import { createRateLimit } from '#server/access/rate-limit.ts'
import { rawRequest, type BoardEnvironment } from './environment.ts'

/** Lets through who has this role or a higher one on the board of the path. */
export type Allow = (role: Role) => MiddlewareHandler<BoardEnvironment>

export function createAllow(access: Access, requestsPerMinute: number): Allow {
  const perParticipant = createRateLimit(requestsPerMinute, 60_000)

  return function allow(lowest) {
    return async function allowed(c, next) {
      const boardId = c.req.param('id') ?? ''
      const found = await access.accessTo(boardId, readCredentials(rawRequest(c)))
      perParticipant.check(found.participantId)
      perParticipant.count(found.participantId)
      if (higherRole(found.role, lowest) !== found.role) throw problem('role-too-low')
      c.set('access', found)
      await next()
    }
  }
}
