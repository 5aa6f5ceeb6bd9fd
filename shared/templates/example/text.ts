import type { LocalizedText } from '#shared/model/language.ts'
import { typesetAll } from '#shared/text/typeset.ts'

/** A text in the three languages of the example. */
export function text(nl: string, fr: string, en: string): LocalizedText {
  return typesetAll({ nl, fr, en })
}

/** Picks the wording of a field that a change model keeps in one language only. */
export type Say = (nl: string, fr: string, en: string) => string
