import { daysOf } from '#shared/figures/days-of.ts'

/** A stretch of time as CIDS has it: xsd:dateTime with a time zone. */
export interface CidsPeriod {
  readonly startedAtTime: string
  readonly endedAtTime: string
}

/** The whole day, month or year that a date stands for; also "2024-2026" and "2024-01/2024-06". */
export function periodOf(date: string | null | undefined): CidsPeriod | undefined {
  if (date === null || date === undefined) return undefined
  const [first = '', last = first, ...others] = date
    .trim()
    .split(/\s*\/\s*|(?<=^\d{4})\s*[-–]\s*(?=\d{4}$)/)
  if (others.length > 0) return undefined
  const start = daysOf(first)
  const end = daysOf(last)
  if (start === undefined || end === undefined || end.last < start.first) return undefined
  return { startedAtTime: `${start.first}T00:00:00Z`, endedAtTime: `${end.last}T23:59:59Z` }
}

/** The period from the start of the one to the end of the other, where it is one. */
export function periodBetween(
  start: CidsPeriod | undefined,
  end: CidsPeriod | undefined,
): Partial<CidsPeriod> {
  if (end === undefined) return {}
  const { endedAtTime } = end
  if (start === undefined || start.startedAtTime > endedAtTime) return { endedAtTime }
  return { startedAtTime: start.startedAtTime, endedAtTime }
}

/** The shortest way to write a period; the day on which it ends where it is no whole day, month or year. */
export function dateOf(period: Partial<CidsPeriod>): string | undefined {
  const start = dayIn(period.startedAtTime)
  const end = dayIn(period.endedAtTime) ?? start
  if (end === undefined || start === undefined) return end
  const shorter = [end.slice(0, 4), end.slice(0, 7)].find((date) => {
    const days = daysOf(date)
    return days?.first === start && days.last === end
  })
  return shorter ?? end
}

function dayIn(dateTime: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(dateTime ?? '')?.[0]
}
