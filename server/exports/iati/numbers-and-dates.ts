import { daysOf } from '#shared/figures/days-of.ts'

/** The day a date means, as IATI has it; a year or a month ends or starts with its last or first day. */
export function isoDate(
  date: string | null | undefined,
  edge: 'start' | 'end',
): string | undefined {
  const days = daysOf(date ?? '')
  return edge === 'start' ? days?.first : days?.last
}

export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** A number as XPath 1.0 reads it, by which IATI's rules check it: no exponent, a point before decimals. */
export function decimal(value: number | string | null | undefined): string | undefined {
  const said = typeof value === 'string' ? value.trim().replace(',', '.') : value
  if (said === null || said === undefined || said === '') return undefined
  if (typeof said === 'string' && !/^-?\d+(\.\d+)?$/.test(said)) return undefined
  const written = String(Number(said))
  return written.includes('e') ? withoutExponent.format(Number(said)) : written
}

const withoutExponent = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumFractionDigits: 20,
})
