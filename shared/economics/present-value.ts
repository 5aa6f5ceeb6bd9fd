import type { ValuationItem } from '#shared/model/change-model.ts'

/**
 * What one valued outcome is worth. Source: A Guide to Social Return on Investment (SROI Network 2012), stages 4 and 5,
 * and the columns of the value map of Social Value International. Attribution is there the share that others caused.
 */

/** When the first year's value is counted: at the end of that year (the guide), or at once (the map's "year 0"). */
export const discountConventions = ['endOfYear', 'yearZero'] as const

export type DiscountConvention = (typeof discountConventions)[number]

/** impact₁ = quantity × proxy × (1 − deadweight) × (1 − displacement) × (1 − attribution) */
export function firstYearImpact(item: ValuationItem): number {
  const { quantity, proxy, deadweight = 0, displacement = 0, attribution = 0 } = item
  return quantity * proxy.value * (1 - deadweight) * (1 - displacement) * (1 - attribution)
}

/**
 * value_t = impact₁ × (1 − drop-off)^(t − 1) for each year t of the duration: nothing drops off in the first. Without a
 * duration it lasts a year; of a year that is begun, the part that lasts is counted.
 */
export function yearlyValues(item: ValuationItem): readonly number[] {
  const { dropOff = 0, durationYears = 1 } = item
  const first = firstYearImpact(item)
  return Array.from({ length: Math.ceil(durationYears) }, (_, year) => {
    const part = Math.min(1, durationYears - year)
    return first * (1 - dropOff) ** year * part
  })
}

/** PV = Σ value_t ÷ (1 + r)^e, with e = t at the end of the year and e = t − 1 where the first year is year zero. */
export function presentValue(
  values: readonly number[],
  discountRate: number,
  convention: DiscountConvention,
): number {
  const yearsBefore = convention === 'endOfYear' ? 1 : 0
  return values.reduce(
    (sum, value, year) => sum + value / (1 + discountRate) ** (year + yearsBefore),
    0,
  )
}
