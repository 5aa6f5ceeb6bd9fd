import type { Language } from '#shared/model/language.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

// Making one of these takes longer than using it, and a board has hundreds of counts.
const pluralRules = forEachLanguage((locale) => new Intl.PluralRules(locale))
const numberFormats = forEachLanguage((locale) => new Intl.NumberFormat(locale))

/** "1 kaartje", "3 kaartjes"; French counts 0 as one. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const form = pluralRules[language].select(count)
  return `${formatNumber(language, count)} ${form === 'one' ? one : other}`
}

export function formatNumber(language: Language, value: number): string {
  return numberFormats[language].format(value)
}

/** "21 november 2026"; with time "21 november 2026 om 21:18". */
export function formatDate(language: Language, date: Date, withTime = false): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' } : {}),
  }).format(date)
}

/** "Anna, Bart en Chloé". */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names)
}

function forEachLanguage<Made>(make: (locale: string) => Made): Readonly<Record<Language, Made>> {
  return { nl: make(locales.nl), fr: make(locales.fr), en: make(locales.en) }
}
