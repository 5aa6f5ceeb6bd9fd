import { isLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'

export interface SpokenText {
  readonly language: Language
  readonly text: string
}

/** The texts in the languages whose words are known, without empty ones. */
export function textsOf(texts: LocalizedText): readonly SpokenText[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    isLanguage(language) && text.trim() !== '' ? [{ language, text }] : [],
  )
}

/** Words and numbers in lower case; French articles that stand before an apostrophe are left off. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|\d+|[&+]/gu) ?? []).map(
    (word) => word.replace(/^(?:[cdjlmnst]|qu)[’']/u, ''),
  )
}

/** The first of some words or phrases that is in a text; a phrase is words with spaces between them. */
export function phraseIn(words: readonly string[], phrases: readonly string[]): string | undefined {
  const text = ` ${words.join(' ')} `
  return phrases.find((phrase) => text.includes(` ${phrase} `))
}

/** What is left of a text for comparing: no capitals, accents, signs or double spaces. */
export function normalised(text: string): string {
  return wordsOf(text.normalize('NFD').replaceAll(/\p{M}/gu, '')).join(' ')
}
