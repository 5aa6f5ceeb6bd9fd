import { Hono } from 'hono'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'

/** For whoever watches over the server: alive, able to work, numbers. */
export function healthRoutes({ metrics, findHindrances }: Dependencies) {
  return new Hono<Environment>()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      const failed = await findHindrances()
      return failed.length === 0
        ? c.json({ status: 'ready' })
        : c.json({ status: 'not-ready', failed }, 503, { 'Retry-After': '2' })
    })
    .get('/metrics', async (c) =>
      c.body(await metrics.expose(), 200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      }),
    )
}
