import type { Valuation } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { formatShare } from '#shared/text/format.ts'
import { joinTexts } from '#shared/text/areas/transfer.ts'
import { economicsOf, type EconomicParts } from './economics.ts'

export interface JoinedValuation {
  /** What of it is added: the board's own way of calculating stays, where it has one. */
  readonly valuation: Valuation | undefined
  /** What is left out, and why. */
  readonly skipped: readonly { readonly what: string; readonly reason: string }[]
}

/**
 * How a board that is added to another is valued there. A board that does not calculate yet takes over how the other
 * does; values have no currency of their own, so that those in another one than the board's would count wrongly.
 */
export function joinValuation(
  board: EconomicParts,
  added: EconomicParts,
  language: Language,
): JoinedValuation {
  const { items = [], ...facts } = added.valuation ?? {}
  if (!calculates(added)) return { valuation: undefined, skipped: [] }
  const theirs = economicsOf(added)
  const adopted = calculates(board)
    ? {}
    : { ...facts, currency: theirs.currency, ...ownFacts(board.valuation) }
  const ours = economicsOf({ ...board, valuation: { items: [], ...board.valuation, ...adopted } })
  const isSameCurrency = theirs.currency === ours.currency
  const isSameRate = (theirs.discountRate ?? 0) === (ours.discountRate ?? 0)
  return {
    valuation: { ...adopted, items: isSameCurrency ? items : [] },
    skipped: [
      ...(isSameRate || !isSameCurrency || items.length === 0
        ? []
        : [
            {
              what: joinTexts.rate[language](formatShare(language, theirs.discountRate ?? 0)),
              reason: joinTexts.otherRate[language](formatShare(language, ours.discountRate ?? 0)),
            },
          ]),
      ...(isSameCurrency || items.length === 0
        ? []
        : [
            {
              what: joinTexts.values[language](items.length, theirs.currency),
              reason: joinTexts.otherCurrency[language](ours.currency),
            },
          ]),
    ],
  }
}

function calculates({ costs, valuation }: EconomicParts): boolean {
  return costs.length > 0 || (valuation?.items.length ?? 0) > 0
}

function ownFacts(valuation: Valuation | undefined): Partial<Valuation> {
  const { items: _, ...facts } = valuation ?? {}
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
