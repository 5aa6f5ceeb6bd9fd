import type { Language } from '#shared/model/language.ts'

/** Words of each language, in lower case. */
export type SpokenWords = Readonly<Record<Language, readonly string[]>>

/** Words and phrases of each language, quick to look for. */
export type SpokenPhrases = Readonly<Record<Language, Phrases>>

/** The phrases that begin with a word, each as its words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Phrases are words with spaces between them. */
export function spokenPhrases(lists: SpokenWords): SpokenPhrases {
  return { nl: phrasesFrom(lists.nl), fr: phrasesFrom(lists.fr), en: phrasesFrom(lists.en) }
}

function phrasesFrom(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of list) {
    const words = phrase.split(' ')
    const [first = ''] = words
    phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  return phrases
}

/** Several words in one string, for lists that are long. */
export function wordsFrom(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
