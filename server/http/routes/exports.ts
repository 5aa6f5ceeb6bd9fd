import { Hono } from 'hono'
import { inLanguage } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { exporters } from '#server/exports/registry.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { asAttachment, fileName } from '../file-name.ts'
import { filePolicy } from '../headers.ts'
import { languageQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/** A board as a file of another program, always as an attachment. */
export function exportRoutes({ boards, allow }: Dependencies) {
  return new Hono<Environment>().get(
    '/boards/:id/exports/:format',
    allow('viewer'),
    validate('query', languageQuery),
    async (c) => {
      const format = c.req.param('format')
      const exporter = exporters.find(({ id }) => id === format)
      if (exporter === undefined) {
        throw problem('format-not-found', {
          format,
          known: exporters.map(({ id }) => id).join(', '),
        })
      }
      const { model } = await boards.readModel(c.get('access').boardId)
      const language = c.req.valid('query').lang ?? model.primaryLanguage
      const file = await exporter.export(model, { language })
      const name = fileName(inLanguage(model.title, language), exporter.extension)
      return c.body(typeof file === 'string' ? file : new Uint8Array(file), 200, {
        'Content-Type': exporter.mediaType,
        'Content-Disposition': asAttachment(name),
        'Content-Security-Policy': filePolicy,
      })
    },
  )
}
