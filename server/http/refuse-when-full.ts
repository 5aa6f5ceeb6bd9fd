import type { MiddlewareHandler } from 'hono'
import { problem } from '#shared/problems/problem.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { Environment } from './environment.ts'

const addingMethods: readonly string[] = ['POST', 'PUT', 'PATCH']
/** Coming in adds a line or two; who cannot come in cannot fetch what is theirs. */
const entrances: readonly string[] = ['/api/links/exchange', '/api/join']
const retryAfterSeconds = 10

/** Refuses what would add to an almost full disk; reading, coming in and deleting go on. */
export function refuseWhenFull(boards: BoardService): MiddlewareHandler<Environment> {
  return async function refusedWhenFull(c, next) {
    const { method, path } = c.req
    const adds =
      addingMethods.includes(method) && !entrances.includes(path) && c.req.query('dry') !== '1'
    if (adds && boards.isReadOnly) throw problem('storage-full', { seconds: retryAfterSeconds })
    await next()
  }
}
