import { z } from 'zod'
import { languages, languageTagPattern } from './language.ts'

/** Apart from the languages themselves: pages that check no bodies go without the library. */

export const languageSchema = z.enum(languages)

export const localizedTextSchema = z
  .record(z.string().regex(languageTagPattern), z.string())
  .meta({ description: 'A text by language tag, such as {"nl": "…", "fr": "…", "en": "…"}' })
