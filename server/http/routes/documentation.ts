import { Hono } from 'hono'
import { z } from 'zod'
import { fileSchema } from '#shared/model/unreadable.ts'
import type { Environment } from '../environment.ts'
import { openApiDocument } from '../openapi.ts'

/** What programs read before they come: the routes by OpenAPI 3.1 and the change model by JSON Schema. */
export function documentationRoutes() {
  const openApi = openApiDocument()
  const changeModel = z.toJSONSchema(fileSchema, { io: 'input' })

  return new Hono<Environment>()
    .get('/openapi.json', (c) =>
      c.text(JSON.stringify(openApi), 200, { 'Content-Type': 'application/json' }),
    )
    .get('/schema/change-model.json', (c) =>
      c.text(JSON.stringify(changeModel), 200, { 'Content-Type': 'application/schema+json' }),
    )
}
