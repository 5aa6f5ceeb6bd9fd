import { Hono } from 'hono'
import type { Language } from '#shared/model/language.ts'
import { exporters } from '#server/exports/registry.ts'
import type { Importer } from '#server/imports/importer.ts'
import { importers } from '#server/imports/registry.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { requestLanguage } from '../language.ts'
import { languageQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/** What a board can leave as and come from. */
export function formatRoutes({ maxFileBytes }: Dependencies) {
  return new Hono<Environment>().get('/formats', validate('query', languageQuery), (c) => {
    const language = requestLanguage(c)
    return c.json({
      exports: exporters.map(({ variants = [], ...exporter }) => ({
        ...described(exporter, language),
        purpose: exporter.purpose,
        variants: variants.map((variant) => ({
          id: variant.id,
          label: variant.label[language],
          mediaType: variant.mediaType ?? exporter.mediaType,
          extension: variant.extension ?? exporter.extension,
        })),
      })),
      imports: importers.map((importer) => ({
        ...described(importer, language),
        extensions: importer.extensions,
        sign: importer.sign?.source ?? null,
      })),
      maxFileBytes,
    })
  })
}

function described(
  { id, label, mediaType, extension, leavesOut }: Described,
  language: Language,
): Record<keyof Described, string> {
  return { id, label: label[language], mediaType, extension, leavesOut: leavesOut[language] }
}

type Described = Pick<Importer, 'id' | 'label' | 'mediaType' | 'extension' | 'leavesOut'>
