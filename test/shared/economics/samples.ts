import { existsSync, readFileSync } from 'node:fs'
import { economicsOf, type Economics } from '#shared/economics/economics.ts'
import { changeModelSchema, type ValuationItem } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'

const shared = new URL('../../../../shared/', import.meta.url)

/** The golden figures and examples are beside the repository; a clone that stands alone does without. */
export const hasShared = existsSync(shared)

export function readShared(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, shared), 'utf8'))
}

export function exampleEconomics(name: string): Economics {
  return economicsOf(changeModelSchema.parse(readShared(`examples/${name}.json`)))
}

export function item(more: Partial<ValuationItem> = {}): ValuationItem {
  return { outcomeId: 'o', quantity: 10, proxy: { value: 100, source: 'a study' }, ...more }
}

/** One activity that costs something and one outcome that is worth something. */
export function small(
  items: readonly ValuationItem[] = [item({ deadweight: 0.2 })],
  cost = 400,
): Economics {
  return economicsOf(
    aModel()
      .withElement('a', 'activity')
      .withElement('o', 'outcome')
      .build({
        costs: [{ id: 'c', kind: 'cash', amount: cost, currency: 'EUR' }],
        valuation: { currency: 'EUR', discountRate: 0.035, items },
      }),
  )
}
