import type { Economics, LeftOut, Value } from './economics.ts'
import { totalInputs, type Inputs } from './inputs.ts'
import {
  firstYearImpact,
  presentValue,
  yearlyValues,
  type DiscountConvention,
} from './present-value.ts'
import { ratioOf, totalPresentValue } from './ratio.ts'
import { ratioRange, type RatioRange } from './ratio-range.ts'

/** What comes back for what goes in, under one convention. */
export interface Return {
  readonly presentValue: number
  /** Present value less the inputs. */
  readonly net: number
  /** Undefined where nothing goes in or nothing has a value. */
  readonly ratio: number | undefined
  /** The same value against the cash alone. */
  readonly ratioWithoutNonCash: number | undefined
}

export interface ValuedOutcome {
  readonly value: Value
  readonly firstYear: number
  readonly presentValue: Readonly<Record<DiscountConvention, number>>
}

/** A ratio with all that it must never be shown without. */
export interface SocialReturn {
  readonly currency: string
  readonly discountRate: number
  readonly inputs: Inputs
  readonly outcomes: readonly ValuedOutcome[]
  /** What all outcomes together are worth in the first year. */
  readonly firstYear: number
  readonly returns: Readonly<Record<DiscountConvention, Return>>
  /** How many months of the first year's value pay for the inputs; undefined where they never do. */
  readonly paybackMonths: number | undefined
  readonly range: RatioRange | undefined
  readonly leftOut: LeftOut
}

/** How far each assumption is moved to find the range, where nobody says otherwise: up and down by a fifth. */
export const usualVariation = 0.2

export function socialReturn(economics: Economics, variation = usualVariation): SocialReturn {
  const { currency, values, costs, leftOut } = economics
  const discountRate = economics.discountRate ?? 0
  const inputs = totalInputs(costs)
  const firstYear = values.reduce((sum, value) => sum + firstYearImpact(value), 0)
  return {
    currency,
    discountRate,
    inputs,
    outcomes: values.map((value) => {
      const years = yearlyValues(value)
      return {
        value,
        firstYear: firstYearImpact(value),
        presentValue: {
          endOfYear: presentValue(years, discountRate, 'endOfYear'),
          yearZero: presentValue(years, discountRate, 'yearZero'),
        },
      }
    }),
    firstYear,
    returns: {
      endOfYear: returnUnder('endOfYear', economics, inputs),
      yearZero: returnUnder('yearZero', economics, inputs),
    },
    // Payback in months = investment ÷ (annual impact ÷ 12): SROI guide, stage 5.
    paybackMonths: firstYear > 0 && inputs.total > 0 ? inputs.total / (firstYear / 12) : undefined,
    range: ratioRange(economics, variation),
    leftOut,
  }
}

function returnUnder(convention: DiscountConvention, economics: Economics, inputs: Inputs): Return {
  const total = totalPresentValue(economics, convention)
  return {
    presentValue: total,
    net: total - inputs.total,
    ratio: ratioOf(economics, convention),
    ratioWithoutNonCash: ratioOf(economics, convention, inputs.withoutNonCash),
  }
}
