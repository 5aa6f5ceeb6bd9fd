import type { Phrases } from './words/spoken-words.ts'
import { isLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'

export interface SpokenText {
  readonly language: Language
  readonly text: string
  readonly words: readonly string[]
}

/** The texts in the languages whose words are known, without empty ones. */
export function textsOf(texts: LocalizedText): readonly SpokenText[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    isLanguage(language) && text.trim() !== '' ? [{ language, text, words: wordsOf(text) }] : [],
  )
}

/** Words and numbers in lower case; French articles that stand before an apostrophe are left off. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|\d+|[&+]/gu) ?? []).map(
    (word) => word.replace(/^(?:[cdjlmnst]|qu)[’']/u, ''),
  )
}

/** The first of some phrases that is in a text. */
export function phraseIn(words: readonly string[], phrases: Phrases): string | undefined {
  for (const [at, word] of words.entries()) {
    const found = phrases
      .get(word)
      ?.find((phrase) => phrase.every((part, index) => words[at + index] === part))
    if (found !== undefined) return found.join(' ')
  }
  return undefined
}

/** What is left of a text for comparing: no capitals, accents, signs or double spaces. */
export function normalised(words: readonly string[]): string {
  const text = words.join(' ')
  return hasAccents.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text
}

const hasAccents = /[^ -~]/
