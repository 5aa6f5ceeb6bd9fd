import type { Valuation } from '#shared/model/change-model.ts'
import { economicsOf, type EconomicParts, type Economics } from './economics.ts'

export interface JoinedValuation {
  /** What of it is added: the board's own way of calculating stays, where it has one. */
  readonly valuation: Valuation | undefined
  readonly leftOut: LeftOutOfJoin
}

/** What of how a file is valued does not come along; absent where it does. */
export interface LeftOutOfJoin {
  /** Discount rates, 0 to 1. */
  readonly rate?: { readonly theirs: number; readonly ours: number }
  /** Values in another currency. */
  readonly values?: { readonly count: number; readonly theirs: string; readonly ours: string }
}

/**
 * How a board that is added to another is valued there. A board that does not calculate yet takes over how the other
 * does; values have no currency of their own, so that those in another one than the board's would count wrongly.
 */
export function joinValuation(board: EconomicParts, added: EconomicParts): JoinedValuation {
  const { items = [], ...facts } = added.valuation ?? {}
  if (!calculates(added)) return { valuation: undefined, leftOut: {} }
  const theirs = economicsOf(added)
  const adopted = calculates(board)
    ? {}
    : { ...facts, currency: theirs.currency, ...ownFacts(board.valuation) }
  const ours = economicsOf({ ...board, valuation: { items: [], ...board.valuation, ...adopted } })
  const isCounted = theirs.currency === ours.currency
  return {
    valuation: { ...adopted, items: isCounted ? items : [] },
    leftOut: items.length === 0 ? {} : leftOutOf(theirs, ours, items.length),
  }
}

function leftOutOf(theirs: Economics, ours: Economics, count: number): LeftOutOfJoin {
  if (theirs.currency !== ours.currency)
    return { values: { count, theirs: theirs.currency, ours: ours.currency } }
  const rate = { theirs: theirs.discountRate ?? 0, ours: ours.discountRate ?? 0 }
  return rate.theirs === rate.ours ? {} : { rate }
}

function calculates({ costs, valuation }: EconomicParts): boolean {
  return costs.length > 0 || (valuation?.items.length ?? 0) > 0
}

function ownFacts(valuation: Valuation | undefined): Partial<Valuation> {
  const { items: _, ...facts } = valuation ?? {}
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
