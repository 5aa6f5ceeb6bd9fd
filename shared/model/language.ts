/** The languages Catena speaks itself. Texts of other languages in a file are kept, not shown. */
export const languages = ['nl', 'fr', 'en'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** A BCP 47 tag as a key of a text, such as `nl` or `pt-BR`. */
export const languageTagPattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** One text in several languages; an absent key means not translated. */
export type LocalizedText = Readonly<Record<string, string>>

/** The text in the wanted language, else in the first fallback that has one, else in any language, else empty. */
export function inLanguage(
  text: LocalizedText | undefined,
  wanted: string,
  ...fallbacks: readonly string[]
): string {
  return languageShown(text, wanted, ...fallbacks)?.text ?? ''
}

/** As `inLanguage`, and which language it is in, so that a screen can set `lang`. */
export function languageShown(
  text: LocalizedText | undefined,
  wanted: string,
  ...fallbacks: readonly string[]
): { readonly language: string; readonly text: string } | undefined {
  if (text === undefined) return undefined
  const said = text[wanted]
  // Nearly always; a large board asks this tens of thousands of times.
  if (said !== undefined && said !== '') return { language: wanted, text: said }
  for (const language of [...fallbacks, ...languages, ...Object.keys(text).toSorted()]) {
    const found = text[language]
    if (found !== undefined && found !== '') return { language, text: found }
  }
  return undefined
}
