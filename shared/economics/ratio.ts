import type { Economics } from './economics.ts'
import { totalInputs } from './inputs.ts'
import { presentValue, yearlyValues, type DiscountConvention } from './present-value.ts'

/** ΣPV of all outcomes. */
export function totalPresentValue(economics: Economics, convention: DiscountConvention): number {
  const rate = economics.discountRate ?? 0
  return economics.values.reduce(
    (sum, value) => sum + presentValue(yearlyValues(value), rate, convention),
    0,
  )
}

/** ratio = ΣPV ÷ Σ inputs; undefined where nothing goes in, or nothing has a value yet: none is not nothing. */
export function ratioOf(
  economics: Economics,
  convention: DiscountConvention,
  inputs = totalInputs(economics.costs).total,
): number | undefined {
  return inputs > 0 && economics.values.length > 0
    ? totalPresentValue(economics, convention) / inputs
    : undefined
}
