import { Hono } from 'hono'
import { exporters } from '#server/exports/registry.ts'
import { importers } from '#server/imports/registry.ts'
import type { Environment } from '../environment.ts'
import { requestLanguage } from '../language.ts'
import { languageQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/** What a board can leave as and come from. */
export function formatRoutes() {
  return new Hono<Environment>().get('/formats', validate('query', languageQuery), (c) => {
    const language = requestLanguage(c)
    return c.json({
      exports: exporters.map(({ id, mediaType, extension, label, leavesOut, variants = [] }) => ({
        id,
        label: label[language],
        mediaType,
        extension,
        leavesOut: leavesOut[language],
        variants: variants.map((variant) => ({
          id: variant.id,
          label: variant.label[language],
          mediaType: variant.mediaType ?? mediaType,
          extension: variant.extension ?? extension,
        })),
      })),
      imports: importers.map(({ id, mediaType, extension, label, leavesOut }) => ({
        id,
        label: label[language],
        mediaType,
        extension,
        leavesOut: leavesOut[language],
      })),
    })
  })
}
