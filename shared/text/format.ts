import type { Language } from '#shared/model/language.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

// Making one of these takes longer than using it, and a board has hundreds of counts.
const pluralRules = forEachLanguage((locale) => new Intl.PluralRules(locale))
const numberFormats = forEachLanguage((locale) => new Intl.NumberFormat(locale))
const shareFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
)
// What is not nothing is never shown as 0.
const tinyNumberFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
)
const tinyShareFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 }),
)
const exactNumberFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }),
)
const exactShareFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 }),
)
const megabyteFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
)
const ratioFormats = forEachLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)
const listFormats = forEachLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
)
// In nearly every board every amount is one of these.
const euroFormats = forEachLanguage((locale) => ({
  whole: new Intl.NumberFormat(locale, moneyOptions('EUR', 0)),
  withCents: new Intl.NumberFormat(locale, moneyOptions('EUR', 2)),
}))
// A day of a file is the same day everywhere.
const dayFormats = forEachLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
)
const monthFormats = forEachLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
)

/** "1 kaartje", "3 kaartjes"; French counts 0 as one. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const form = pluralRules[language].select(count)
  return `${formatNumber(language, count)} ${form === 'one' ? one : other}`
}

export function formatNumber(language: Language, value: number): string {
  // Most numbers are these, which our three languages write alike.
  if (Number.isInteger(value) && value > 0 && value < 1_000) return String(value)
  return (isTiny(value) ? tinyNumberFormats : numberFormats)[language].format(value)
}

/** Whether so little, be it a number or a share, would be rounded to 0. */
function isTiny(value: number): boolean {
  return value !== 0 && Math.abs(value) < 0.0005
}

/** "12 kB", "5,2 MB"; "Mo" in French. */
export function formatSize(language: Language, bytes: number): string {
  const unit = language === 'fr' ? 'o' : 'B'
  const kilobytes = Math.ceil(bytes / 1_000)
  return kilobytes < 1_000
    ? `${formatNumber(language, kilobytes)} k${unit}`
    : `${megabyteFormats[language].format(bytes / 1_000_000)} M${unit}`
}

/** "21 november 2026"; with time "21 november 2026 om 21:18". */
export function formatDate(language: Language, date: Date, withTime = false): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' } : {}),
  }).format(date)
}

// A report names the same few days thousands of times, and each time takes as long as all that is said around it.
const daysInWords = forEachLanguage(() => new Map<string, string>())
const mostDaysKept = 1_000

/** A day or month as files write it, "2026-12-31" or "2026-12", in words; what is neither stays as it is. */
export function formatDay(language: Language, day: string): string {
  const date = /^\d{4}-\d{2}(?:-\d{2}(?=T|$)|$)/.exec(day)?.[0]
  if (date === undefined) return day
  const kept = daysInWords[language]
  const words = kept.get(date) ?? dayInWords(language, date)
  if (kept.size === mostDaysKept) kept.clear()
  if (words !== undefined) kept.set(date, words)
  return words ?? day
}

function dayInWords(language: Language, day: string): string | undefined {
  const date = new Date(day)
  // The 30th of February would be told as the 2nd of March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return undefined
  const { [language]: format } = day.length === 7 ? monthFormats : dayFormats
  return format.format(date)
}

/** "€ 1.250"; cents only where there are any. Codes that are no currency stand before the number. */
export function formatMoney(language: Language, amount: number, currency = 'EUR'): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${formatNumber(language, amount)}`
  const isWhole = Number.isInteger(amount)
  const format =
    currency === 'EUR'
      ? euroFormats[language][isWhole ? 'whole' : 'withCents']
      : new Intl.NumberFormat(locales[language], moneyOptions(currency, isWhole ? 0 : 2))
  return format.format(amount)
}

function moneyOptions(currency: string, digits: number): Intl.NumberFormatOptions {
  return {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }
}

/** A number or share with all its decimals, as a field shows it for somebody to change. */
export function formatExactly(language: Language, value: number, isShare = false): string {
  return (isShare ? exactShareFormats : exactNumberFormats)[language].format(value)
}

/** A ratio always with two decimals, "1,64": more would feign a precision that it does not have. */
export function formatRatio(language: Language, ratio: number): string {
  return ratioFormats[language].format(ratio)
}

/** A share from 0 to 1 as "73 %". */
export function formatShare(language: Language, share: number): string {
  return (isTiny(share) ? tinyShareFormats : shareFormats)[language].format(share)
}

/** "Anna, Bart en Chloé". */
export function formatList(language: Language, names: readonly string[]): string {
  return listFormats[language].format(names)
}

function forEachLanguage<Made>(make: (locale: string) => Made): Readonly<Record<Language, Made>> {
  return { nl: make(locales.nl), fr: make(locales.fr), en: make(locales.en) }
}
