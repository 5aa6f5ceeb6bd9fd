import type { Language } from '#shared/model/language.ts'
import { sdgTargets } from '#shared/model/sdg-targets.ts'
import { plain } from '#shared/text/plain.ts'

/** A target in words, and the language these are in. */
export interface FoundTarget {
  readonly code: string
  readonly text: string
  readonly lang: 'en' | 'fr'
}

export interface FoundGoal {
  readonly number: string
  readonly title: string
  readonly targets: readonly FoundTarget[]
}

/** The goals, each with its targets that are asked for by number or words; goals without any are left out. */
export function findTargets(
  wanted: string,
  language: Language,
  goals: Readonly<Record<string, string>>,
): readonly FoundGoal[] {
  const words = plain(wanted).split(/\s+/u)
  const lang = language === 'fr' ? 'fr' : 'en'
  return Object.entries(goals).flatMap(([number, title]) => {
    const ofGoal = sdgTargets
      .filter(({ code }) => code.startsWith(`${number}.`))
      .map((target) => ({ code: target.code, text: target[lang], lang }) as const)
    // Who searches for a goal's own words wants all of it.
    if (matches(`${number} ${title}`, words)) return [{ number, title, targets: ofGoal }]
    const targets = ofGoal.filter(({ code, text }) => matches(`${code} ${text}`, words))
    return targets.length === 0 ? [] : [{ number, title, targets }]
  })
}

function matches(text: string, words: readonly string[]): boolean {
  const searched = ` ${plain(text)}`
  // A number is meant from its beginning: 3 is not 13.
  return words.every((word) => searched.includes(/^\d/u.test(word) ? ` ${word}` : word))
}
