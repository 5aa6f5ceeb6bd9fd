import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { clientAddress, networkOf } from '#server/access/client-address.ts'
import type { Log } from '#server/log.ts'
import type { Metrics } from '#server/metrics.ts'
import { rawRequest, type Environment } from './environment.ts'

/** One line and one count per request under its route's pattern: never the address, which may say what a board is. */
export function recordRequests(
  log: Log,
  metrics: Metrics,
  trustedProxies: number,
): MiddlewareHandler<Environment> {
  return async function recorded(c, next) {
    const startedAt = performance.now()
    await next()
    const ms = performance.now() - startedAt
    const { method } = c.req
    const { status } = c.res
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*'
    metrics.add('catena_http_requests_total', { method, route, status })
    metrics.add('catena_http_seconds_total', { method, route }, ms / 1000)
    if (route === '*' || route === '/healthz') return
    const { boardId, participantId } = c.get('access') ?? {}
    log.info('request', {
      requestId: c.get('requestId'),
      method,
      route,
      status,
      ms: Math.round(ms),
      ...(boardId === undefined ? {} : { boardId }),
      ...(participantId === undefined ? {} : { participantId }),
      // Who guesses is looked for by where it comes from; everybody else is not.
      ...(status === 429
        ? { network: networkOf(clientAddress(rawRequest(c), trustedProxies)) }
        : {}),
    })
  }
}
