/** The day a date means, as IATI has it; a year or a month ends or starts with its last or first day. */
export function isoDate(
  date: string | null | undefined,
  edge: 'start' | 'end',
): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(date ?? '') ?? []
  if (year === undefined || year === '0000') return undefined
  const fullMonth = month ?? (edge === 'start' ? '01' : '12')
  const fullDay = day ?? (edge === 'start' ? '01' : lastDay(year, fullMonth))
  const full = `${year}-${fullMonth}-${fullDay}`
  const time = Date.parse(full)
  // Such as the 31st of a month with 30 days.
  return Number.isNaN(time) || dayOf(time) !== full ? undefined : full
}

export function dayAfter(date: string): string {
  return dayOf(Date.parse(date) + 24 * 60 * 60 * 1000)
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
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
