import type { Economics } from './economics.ts'
import { totalInputs } from './inputs.ts'
import { discountConventions, type DiscountConvention } from './present-value.ts'
import { ratioOf } from './ratio.ts'
import { sensitivities, type Driver } from './sensitivity.ts'

/** What makes a ratio the lowest or highest that may be told. */
export type RangeCause =
  | { readonly kind: 'driver'; readonly driver: Driver; readonly isMore: boolean }
  | { readonly kind: 'without-non-cash' }
  | { readonly kind: 'convention' }

export interface RangeEnd {
  readonly ratio: number
  readonly convention: DiscountConvention
  readonly cause: RangeCause
}

export interface RatioRange {
  readonly low: RangeEnd
  readonly high: RangeEnd
  /** How far each driver was moved, as a part of itself. */
  readonly variation: number
}

/**
 * Between what the ratio lies: under both conventions, with and without what is no cash, and with each driver in turn
 * lower and higher. Drivers are moved one at a time, as the guide does, not all at once.
 */
export function ratioRange(economics: Economics, variation: number): RatioRange | undefined {
  const ends = discountConventions.flatMap((convention): readonly RangeEnd[] => {
    const ratio = ratioOf(economics, convention)
    if (ratio === undefined) return []
    const cashAlone = ratioOf(economics, convention, totalInputs(economics.costs).withoutNonCash)
    return [
      { ratio, convention, cause: { kind: 'convention' } },
      ...(cashAlone === undefined
        ? []
        : [{ ratio: cashAlone, convention, cause: { kind: 'without-non-cash' as const } }]),
      ...sensitivities(economics, variation, convention).flatMap(({ driver, less, more }) => [
        { ratio: less, convention, cause: { kind: 'driver' as const, driver, isMore: false } },
        { ratio: more, convention, cause: { kind: 'driver' as const, driver, isMore: true } },
      ]),
    ]
  })
  const [low] = ends.toSorted((one, other) => one.ratio - other.ratio)
  const [high] = ends.toSorted((one, other) => other.ratio - one.ratio)
  return low === undefined || high === undefined ? undefined : { low, high, variation }
}
