import { describe, expect, it } from 'vitest'
import { addBeside } from '#shared/document/add-beside.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { economicsOf } from '#shared/economics/economics.ts'
import { ratioOf } from '#shared/economics/ratio.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { leftOutWords } from '#shared/text/areas/transfer.ts'
import { aModel } from '#test/support/change-model.ts'

const origin = new Origin('server')

/** A board with one cost and one value over three years. */
function valued(more: Partial<ChangeModel['valuation']> & { readonly beyond?: string[] } = {}) {
  const { beyond, ...facts } = more
  return aModel()
    .withElement('out', 'outcome', 'Less lonely')
    .withElement('far', 'impact', 'A warm street')
    .build({
      costs: [{ id: 'rent', kind: 'cash', amount: 1000, currency: facts.currency ?? 'EUR' }],
      valuation: {
        ...facts,
        items: [{ outcomeId: 'out', quantity: 10, durationYears: 3, proxy: { value: 100 } }],
      },
      ...(beyond === undefined ? {} : { accountabilityLine: { beyond } }),
    })
}

function added(board: ChangeModel, other: ChangeModel) {
  const doc = newDocument()
  replaceWithModel({ doc, origin }, board)
  const skipped = leftOutWords(addBeside({ doc, origin }, other), 'en')
  return { model: readModel(doc, 'b'), skipped }
}

const ratio = (model: ChangeModel) => ratioOf(economicsOf(model), 'endOfYear')

describe('a board that is added to another', () => {
  const empty = aModel().withElement('a', 'activity', 'Cook').build()

  it('brings along how it calculates, where the other does not calculate yet', () => {
    const other = valued({ currency: 'USD', discountRate: 0.035 })
    const { model, skipped } = added(empty, other)
    expect(skipped).toEqual([])
    expect(model.valuation).toMatchObject({ currency: 'USD', discountRate: 0.035 })
    expect(ratio(model)).toEqual(ratio(other))
  })

  it('leaves how the other calculates as it is, and says what is different', () => {
    const board = valued({ discountRate: 0.02 })
    const { model, skipped } = added(board, valued({ discountRate: 0.035 }))
    expect(model.valuation).toMatchObject({ discountRate: 0.02 })
    expect(model.valuation?.items).toHaveLength(2)
    expect(skipped).toEqual([
      {
        what: 'Discount rate 3.5%',
        reason: 'This board calculates with a discount rate of 2%, and goes on so.',
      },
    ])
  })

  it('counts no values in another currency', () => {
    const board = valued({ currency: 'EUR' })
    const { model, skipped } = added(board, valued({ currency: 'USD' }))
    expect(model.valuation?.items).toHaveLength(1)
    expect(ratio(model)).toEqual(ratio(board))
    expect(skipped).toMatchObject([{ what: '1 valued outcome in USD' }])
  })

  it('has its cards beyond the accountability line there too, under whatever ids', () => {
    const { model } = added(valued({ beyond: ['far'] }), valued({ beyond: ['far'] }))
    expect(model.elements).toHaveLength(4)
    const far = model.elements.flatMap(({ id, type }) => (type === 'impact' ? [id] : []))
    expect(model.accountabilityLine?.beyond.toSorted()).toEqual(far.toSorted())
  })
})
