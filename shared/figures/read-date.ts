import { languages } from '#shared/model/language.ts'

/** Whether the month stands before the day, as in the United States. */
export type DayOrder = 'day-first' | 'month-first'

/**
 * The date that somebody wrote in Dutch, French or English, as `2026-03-01`, or `2026-03` or `2026` where it says no
 * more; undefined where it is none.
 */
export function readDate(text: string, order: DayOrder = 'day-first'): string | undefined {
  const plain = withoutAccents(text).trim().toLowerCase()
  return fromNumbers(plain, order) ?? fromWords(plain)
}

/** The order in a column of dates: a month above 12 somewhere tells. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const isMonthFirst = texts.some((text) => {
    const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/u.exec(text) ?? []
    return Number(first) <= 12 && Number(second) > 12
  })
  return isMonthFirst ? 'month-first' : 'day-first'
}

function fromNumbers(text: string, order: DayOrder): string | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[t\s]\d{1,2}:.*)?$/u.exec(text)
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3])
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:\s\d{1,2}:.*)?$/u.exec(text)
  if (full !== null) {
    const [, one, other, year] = full
    return order === 'day-first' ? dateOf(year, other, one) : dateOf(year, one, other)
  }
  const month = /^(\d{1,2})[-/.](\d{4})$/u.exec(text)
  return month === null ? undefined : dateOf(month[2], month[1])
}

function fromWords(text: string): string | undefined {
  // A weekday before it says nothing more.
  const words = text.replace(/^[a-z]+dag,? |^[a-z]+di,? |^[a-z]+day,? /u, '')
  const dayFirst =
    /^(?:(?:le )?(\d{1,2})(?:e|er|st|nd|rd|th)?[\s-]+)?(?:of )?([a-z]+)\.?[\s-]+(\d{2}|\d{4})$/u
  const [, day, month, year] = dayFirst.exec(words) ?? []
  if (month !== undefined) return inMonth(year, month, day)
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u
  const [, name, dayAfter, yearAfter] = monthFirst.exec(words) ?? []
  return name === undefined ? undefined : inMonth(yearAfter, name, dayAfter)
}

function inMonth(
  year: string | undefined,
  name: string,
  day: string | undefined,
): string | undefined {
  const month = monthOf(name)
  return month === undefined ? undefined : dateOf(year, month, day)
}

function dateOf(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined) return undefined
  const whole = year.length === 2 ? `20${year}` : year
  if (month === undefined) return day === undefined ? whole : undefined
  const inYear = `${whole}-${month.padStart(2, '0')}`
  const first = `${inYear}-${(day ?? '01').padStart(2, '0')}`
  // 31 February would be a day in March.
  if (new Date(`${first}T00:00:00Z`).getUTCDate() !== Number(day ?? 1)) return undefined
  return day === undefined ? inYear : first
}

/** By its name or the beginning of it, in any language of the product. */
function monthOf(word: string): string | undefined {
  if (word === 'mrt') return '03'
  if (word.length < 3) return undefined
  const found = new Set(monthNames().flatMap((names) => monthsIn(names, word)))
  const [month] = found
  return found.size === 1 && month !== undefined ? String(month + 1) : undefined
}

function monthsIn(names: readonly string[], word: string): readonly number[] {
  return names.flatMap((name, month) => (name.startsWith(word) ? [month] : []))
}

function monthNames(): readonly (readonly string[])[] {
  return languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) =>
      withoutAccents(format.format(Date.UTC(2026, month, 15))).toLowerCase(),
    )
  })
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
}
