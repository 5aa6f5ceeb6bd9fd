import type { Indicator } from '#shared/model/change-model.ts'

type Value = number | string | null | undefined

/** A value as a number, also where it was typed as text; nothing where it is words. */
export function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value.replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

/** IATI 2.03, Indicator Measure: of the five only a qualitative one has no value. */
export function isQuantitative({ measure }: Indicator): boolean {
  return measure !== 'qualitative'
}

export function hasValue(value: Value): boolean {
  return value !== undefined && value !== null && value !== ''
}
