import { inOrderOfTime } from '#shared/figures/days-of.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { formatDay, formatNumber, formatShare } from '#shared/text/format.ts'

type Value = Indicator['measurements'][number]['value']
type Measurement = Indicator['measurements'][number]
type Target = Indicator['targets'][number]

export function hasValue(value: Value): value is number | string {
  return value !== undefined && value !== null && value !== ''
}

/** "46%", "78 koppels", "4 (score 1-5)"; words as they were written. */
export function valueWords(
  { measure, unit }: Pick<Indicator, 'measure' | 'unit'>,
  value: number | string,
  language: Language,
): string {
  if (typeof value === 'string') return value
  if (measure === 'percentage') return formatShare(language, value / 100)
  const number = formatNumber(language, value)
  if (unit === undefined || unit === '') return number
  return /\d/.test(unit) ? `${number} (${unit})` : `${number} ${unit}`
}

/** What a value was of: "(30 jun 2026, n = 92)"; empty where nothing is known. */
export function circumstances(
  {
    date,
    n,
  }: { readonly date?: string | null | undefined; readonly n?: number | null | undefined },
  language: Language,
): string {
  const known = [
    ...(date === undefined || date === null || date === '' ? [] : [formatDay(language, date)]),
    ...(n === undefined || n === null ? [] : [`n = ${formatNumber(language, n)}`]),
  ]
  return known.length === 0 ? '' : `(${known.join(', ')})`
}

/** The measurement of the latest day that has a value; where days are missing, the last one in the list. */
export function latestMeasurement({ measurements }: Indicator): Measurement | undefined {
  return inOrderOfTime(measurements).findLast(({ value }) => hasValue(value))
}

/** The targets with a value, the last one being where it should end. */
export function targetsInOrder({ targets }: Indicator): readonly Target[] {
  return inOrderOfTime(targets).filter(({ value }) => hasValue(value))
}

/**
 * How much of the distance between baseline and last target the latest measurement has come, from 0 to 1 and beyond;
 * below 0 where it went the other way. Undefined where one of the three is missing or no number.
 */
export function progressOf(indicator: Indicator): number | undefined {
  const from = indicator.baseline?.value
  const to = targetsInOrder(indicator).at(-1)?.value
  const now = latestMeasurement(indicator)?.value
  if (typeof from !== 'number' || typeof to !== 'number' || typeof now !== 'number')
    return undefined
  return from === to ? undefined : (now - from) / (to - from)
}
