import { Hono } from 'hono'
import { findShape } from '#server/exports/registry.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { asAttachment, fileName } from '../file-name.ts'
import { filePolicy } from '../headers.ts'
import { exportQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/** A board as a file of another program, always as an attachment. */
export function exportRoutes({ boards, jobs, allow }: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/waiting', allow('viewer'), (c) => {
      const ahead = jobs.ahead(c.get('access').participantId)
      return c.json({ ahead: ahead ?? null })
    })
    .get(
      '/boards/:id/exports/:format',
      allow('viewer'),
      validate('query', exportQuery),
      async (c) => {
        const format = c.req.param('format')
        const { lang: language, variant } = c.req.valid('query')
        const { mediaType, extension } = findShape(format, variant)
        const { boardId, participantId } = c.get('access')
        const { signal } = c.req.raw
        const log = await boards.readLog(boardId)
        const order = { log, format, variant, language }
        const { file, title } = await jobs.run('exportBoard', order, { participantId, signal })
        return c.body(file, 200, {
          'Content-Type': mediaType,
          'Content-Disposition': asAttachment(fileName(title, extension)),
          'Content-Security-Policy': filePolicy,
        })
      },
    )
}
