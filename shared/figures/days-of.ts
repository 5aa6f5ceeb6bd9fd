export interface Days {
  readonly first: string
  readonly last: string
}

/**
 * The days that a date stands for, from the first to the last of its month or year where it says no more; undefined for
 * other words, for a day that no calendar has, and for the year 0000, which XML Schema does not know (part 2, 3.2.7.1).
 */
export function daysOf(date: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(date) ?? []
  if (year === undefined || year === '0000') return undefined
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (day !== undefined) return { first, last: first }
  return { first, last: `${year}-${month ?? '12'}-${lastDayOf(Number(year), Number(month ?? 12))}` }
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= shortestMonth || day <= lastDayOf(year, month)
}

/** Every month has these days, which is all there is to know of most dates. */
const shortestMonth = 28

function lastDayOf(year: number, month: number): number {
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The last day of a date, since a year or a month is told when it is over; other words as they stand. */
export function lastDayIn(date: string | null | undefined): string {
  return daysOf(date ?? '')?.last ?? date ?? ''
}

/** Figures in order of time; those without a date come first. */
export function inOrderOfTime<Dated extends { readonly date?: string | null | undefined }>(
  figures: readonly Dated[],
): readonly Dated[] {
  return figures.toSorted((one, other) => compare(lastDayIn(one.date), lastDayIn(other.date)))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
