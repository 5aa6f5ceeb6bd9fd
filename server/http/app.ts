import { Hono } from 'hono'
import { newId } from '#shared/model/id.ts'
import { problem } from '#shared/problems/problem.ts'
import { createApi } from './api.ts'
import type { Dependencies } from './dependencies.ts'
import type { Environment } from './environment.ts'
import { guardWrites } from './guard.ts'
import { protectiveHeaders } from './headers.ts'
import { problemResponse } from './problem-response.ts'
import { recordRequests } from './record-requests.ts'
import { refuseWhenFull } from './refuse-when-full.ts'
import { healthRoutes } from './routes/health.ts'
import { staticRoutes } from './static.ts'

/** Everything that answers HTTP: the API, the numbers for operators, and the built client. */
export function createApp(dependencies: Dependencies, clientFolder: string): Hono<Environment> {
  const { settings, log, metrics } = dependencies
  const app = new Hono<Environment>()
  app.onError((error, c) => problemResponse(error, c, { log, metrics }))
  app.use(async function numberRequest(c, next) {
    c.set('requestId', newId())
    await next()
  })
  app.use(recordRequests(log, metrics, settings.trustedProxies))
  app.use(protectiveHeaders(settings.trustedProxies))
  app.use(guardWrites(settings))
  app.use('/api/*', refuseWhenFull(dependencies.boards))
  app.use('/api/*', async function neverStored(c, next) {
    await next()
    c.res.headers.set('Cache-Control', 'no-store')
  })
  app.route('/api', createApi(dependencies))
  app.all('/api/*', (c) => {
    throw problem('route-not-found', { path: c.req.path.slice(0, 100) })
  })
  app.route('/', healthRoutes(dependencies))
  app.route('/', staticRoutes(clientFolder))
  app.all('*', (c) => {
    throw problem('method-not-allowed', { allowed: 'GET, HEAD', path: c.req.path.slice(0, 100) })
  })
  return app
}
