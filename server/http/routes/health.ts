import { Hono } from 'hono'
import { problem } from '#shared/problems/problem.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'

const canaryMs = 1000

/** For whoever watches over the server: alive, able to write, numbers. */
export function healthRoutes({ storage, metrics, isDraining }: Dependencies) {
  return new Hono<Environment>()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      if (isDraining()) throw problem('server-restarting')
      const startedAt = performance.now()
      await storage.checkWritable().catch((cause: unknown) => {
        throw problem('cannot-write', {}, cause)
      })
      const ms = Math.round(performance.now() - startedAt)
      return c.json({ status: ms < canaryMs ? 'ready' : 'slow', ms }, ms < canaryMs ? 200 : 503)
    })
    .get('/metrics', (c) =>
      c.body(metrics.expose(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
    )
}
