import type { ChangeModel, Cost, Element, ValuationItem } from '#shared/model/change-model.ts'
import { valuationItemIdAt } from '#shared/model/id.ts'
import { stages } from '#shared/model/stages.ts'

/** What a board costs and is worth, ready to be counted with: every formula of this folder starts from it. */
export interface Economics {
  readonly currency: string
  /** A share a year; undefined where nobody has set one that can be counted with. */
  readonly discountRate: number | undefined
  /** Those in the currency. */
  readonly costs: readonly Cost[]
  /** Those that can be counted with. */
  readonly values: readonly Value[]
  readonly leftOut: LeftOut
}

export type Value = ValuationItem & { readonly id: string }

/** What the figures say nothing of; a ratio is never shown without it. */
export interface LeftOut {
  /** Ids of outcomes and impacts on the board that nobody has put a value on. */
  readonly unvalued: readonly string[]
  /** Of those, the ones that do harm. */
  readonly unvaluedHarm: readonly string[]
  readonly costsInOtherCurrencies: readonly Cost[]
  /** Values that nothing can be counted with, and why. */
  readonly unusable: readonly { readonly value: Value; readonly reason: UnusableReason }[]
  /** Values that are counted in full, as if all would not have happened otherwise. */
  readonly withoutDeadweight: readonly Value[]
  /** Values whose proxy comes from nowhere. */
  readonly withoutSource: readonly Value[]
  readonly hasNoDiscountRate: boolean
}

export type UnusableReason = 'outcome-gone' | 'share-out-of-range' | 'duration-out-of-range'

export type EconomicParts = Pick<ChangeModel, 'costs' | 'valuation' | 'currency' | 'elements'>

const usualCurrency = 'EUR'
/** Nobody can promise longer, and every year is counted one by one. */
export const longestYears = 100

/** Takes from a model what can be counted with, and tells what cannot. */
export function economicsOf(model: EconomicParts): Economics {
  const { costs, valuation, elements } = model
  const currency = valuation?.currency ?? model.currency ?? costs[0]?.currency ?? usualCurrency
  const rate = valuation?.discountRate
  const discountRate = rate !== undefined && isShare(rate) ? rate : undefined
  const outcomes = new Map(elements.filter(isValued).map((element) => [element.id, element]))
  const values = (valuation?.items ?? []).map((item, index) => ({
    ...item,
    id: item.id ?? valuationItemIdAt(index),
  }))
  const usable: Value[] = []
  const unusable: { value: Value; reason: UnusableReason }[] = []
  const elementIds = new Set(elements.map(({ id }) => id))
  for (const value of values) {
    const reason = elementIds.has(value.outcomeId) ? reasonAgainst(value) : 'outcome-gone'
    if (reason === undefined) usable.push(value)
    else unusable.push({ value, reason })
  }
  const valued = new Set(usable.map(({ outcomeId }) => outcomeId))
  const unvalued = [...outcomes.keys()].filter((id) => !valued.has(id))
  const isCounted = (cost: Cost): boolean => (cost.currency ?? currency) === currency
  return {
    currency,
    discountRate,
    costs: costs.filter(isCounted),
    values: usable,
    leftOut: {
      unvalued,
      unvaluedHarm: unvalued.filter((id) => outcomes.get(id)?.polarity === 'negative'),
      costsInOtherCurrencies: costs.filter((cost) => !isCounted(cost)),
      unusable,
      withoutDeadweight: usable.filter(({ deadweight }) => deadweight === undefined),
      withoutSource: usable.filter(({ proxy }) => (proxy.source ?? '').trim() === ''),
      hasNoDiscountRate: discountRate === undefined,
    },
  }
}

/** Whether a value may be put on an element: on a change, not on what is done for it or on what comes from outside. */
export function isValued(element: Element): boolean {
  return stages[element.type].isValued && element.condition !== true
}

function reasonAgainst(value: Value): UnusableReason | undefined {
  const shares = [value.deadweight, value.displacement, value.attribution, value.dropOff]
  if (shares.some((share) => share !== undefined && !isShare(share))) return 'share-out-of-range'
  const { durationYears = 1 } = value
  return durationYears < 0 || durationYears > longestYears ? 'duration-out-of-range' : undefined
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}
