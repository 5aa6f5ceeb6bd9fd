import { useMemo } from 'react'
import { useModel } from '#client/session/use-session.tsx'
import { economicsOf, type Economics } from '#shared/economics/economics.ts'
import type { Valuation } from '#shared/model/change-model.ts'

/** What the board costs and is worth, as it stands now. */
export function useEconomics(): Economics {
  const costs = useModel((snapshot) => snapshot.costs)
  const items = useModel((snapshot) => snapshot.valuationItems)
  const elements = useModel((snapshot) => snapshot.elements)
  const currency = useModel((snapshot) => snapshot.facts['currency'])
  const valuation = useValuationFacts()
  return useMemo(
    () =>
      economicsOf({
        costs: [...costs.values()],
        elements: [...elements.values()],
        currency: typeof currency === 'string' ? currency : undefined,
        valuation: {
          ...valuation,
          items: [...items].map(([id, item]) => ({ ...item, id })),
        },
      }),
    [costs, items, elements, currency, valuation],
  )
}

/** What all values of the board share: currency and discount rate. */
export function useValuationFacts(): ValuationFacts {
  // What a board says of itself was read by the schema of the change model.
  return (
    (useModel((snapshot) => snapshot.facts['valuation']) as ValuationFacts | undefined) ?? noFacts
  )
}

type ValuationFacts = Pick<Valuation, 'currency' | 'discountRate' | 'years'>

const noFacts: ValuationFacts = {}
