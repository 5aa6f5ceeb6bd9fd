import { Hono } from 'hono'
import type { Dependencies } from './dependencies.ts'
import { addressRoutes } from './routes/addresses.ts'
import { boardRoutes } from './routes/boards.ts'
import { checkRoutes } from './routes/checks.ts'
import { contributionRoutes } from './routes/contributions.ts'
import { documentationRoutes } from './routes/documentation.ts'
import { entranceRoutes } from './routes/entrance.ts'
import { exportRoutes } from './routes/exports.ts'
import { formatRoutes } from './routes/formats.ts'
import { importRoutes } from './routes/imports.ts'
import { answerRoutes } from './routes/answers-from-phones.ts'
import { linkRoutes } from './routes/links.ts'
import { meRoutes } from './routes/me.ts'
import { modelRoutes } from './routes/model.ts'
import { versionRoutes } from './routes/versions.ts'
import { workshopRoutes } from './routes/workshop.ts'
import type { Environment } from './environment.ts'

/** Every route under /api, chained so that their types reach the client. */
export function createApi(dependencies: Dependencies) {
  return new Hono<Environment>()
    .route('/', boardRoutes(dependencies))
    .route('/', entranceRoutes(dependencies))
    .route('/', meRoutes(dependencies))
    .route('/', linkRoutes(dependencies))
    .route('/', versionRoutes(dependencies))
    .route('/', modelRoutes(dependencies))
    .route('/', importRoutes(dependencies))
    .route('/', checkRoutes(dependencies))
    .route('/', exportRoutes(dependencies))
    .route('/', formatRoutes(dependencies))
    .route('/', addressRoutes(dependencies))
    .route('/', workshopRoutes(dependencies))
    .route('/', contributionRoutes(dependencies))
    .route('/', answerRoutes(dependencies))
    .route('/', documentationRoutes())
}

export type Api = ReturnType<typeof createApi>
