import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from '#shared/problems/problem.ts'
import { isOriginAllowed, type OriginSettings } from '#server/access/origins.ts'
import { rawRequest, type Environment } from './environment.ts'

const readingMethods: readonly string[] = ['GET', 'HEAD']

/** Files may be larger than commands. */
const bodyMegabytes = { command: 1, file: 5 } as const

/** Refuses what another site has a browser send, and what would unfold in memory. */
export function guardWrites(settings: OriginSettings): MiddlewareHandler<Environment> {
  return async function guardedWrites(c, next) {
    const encoding = c.req.header('content-encoding')
    if (encoding !== undefined && encoding !== 'identity') throw problem('encoding-refused')
    if (!readingMethods.includes(c.req.method) && !isOriginAllowed(rawRequest(c), settings)) {
      throw problem('wrong-origin')
    }
    await next()
  }
}

/** Refuses a body above what its kind of route reads. */
export function limitBody(kind: keyof typeof bodyMegabytes): MiddlewareHandler {
  const megabytes = bodyMegabytes[kind]
  return bodyLimit({
    maxSize: megabytes * 1024 * 1024,
    onError: () => {
      throw problem('body-too-large', { megabytes })
    },
  })
}
