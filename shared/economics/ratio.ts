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

/** ratio = ΣPV ÷ Σ inputs; undefined where nothing goes in. */
export function ratioOf(economics: Economics, convention: DiscountConvention): number | undefined {
  return divided(totalPresentValue(economics, convention), totalInputs(economics.costs).total)
}

export function divided(value: number, inputs: number): number | undefined {
  return inputs > 0 ? value / inputs : undefined
}
