import type { Language } from '#shared/model/language.ts'

/** Words of each language, in lower case. */
export type SpokenWords = Readonly<Record<Language, readonly string[]>>

/** Several words in one string, for lists that are long. */
export function wordsFrom(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
