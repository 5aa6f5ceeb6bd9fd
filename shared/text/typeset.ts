import type { Language, LocalizedText } from '#shared/model/language.ts'

/**
 * Catalogues are written with ordinary spaces; French shows ones that do not break before : ; ? ! » % € and after «, so
 * that no line begins with a question mark.
 */
export function typeset(language: Language, text: string): string {
  if (language !== 'fr') return text
  return text.replaceAll(/ (?=[:;?!»%€])/g, '\u00A0').replaceAll('« ', '«\u00A0')
}

/** The same for a text that stands in all languages. */
export function typesetAll(text: LocalizedText): LocalizedText {
  const { fr } = text
  return fr === undefined ? text : { ...text, fr: typeset('fr', fr) }
}
