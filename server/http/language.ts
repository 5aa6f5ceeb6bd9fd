import type { Context } from 'hono'
import { isLanguage, type Language } from '#shared/model/language.ts'

/** The language to answer in: `?lang`, else the browser's first that we speak, else English. */
export function requestLanguage(c: Context): Language {
  const asked = c.req.query('lang')
  if (isLanguage(asked)) return asked
  const ranked = (c.req.header('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) || 0,
      }
    })
    .toSorted((one, other) => other.quality - one.quality)
  return ranked.map(({ language }) => language).find(isLanguage) ?? 'en'
}
