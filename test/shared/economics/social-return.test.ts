import { describe, expect, it } from 'vitest'
import { economicsOf } from '#shared/economics/economics.ts'
import { discountConventions, yearlyValues } from '#shared/economics/present-value.ts'
import { socialReturn } from '#shared/economics/social-return.ts'
import { exampleEconomics, hasShared, item, readShared, small } from './samples.ts'
import { aModel } from '#test/support/change-model.ts'

interface GoldenReturn {
  readonly presentValue: number
  readonly net: number
  readonly ratio: number
}

interface GoldenCase {
  readonly name: string
  readonly rate: number
  readonly items: readonly {
    readonly quantity: number
    readonly proxy: number
    readonly deadweight: number
    readonly displacement: number
    readonly attribution: number
    readonly dropOff: number
    readonly duration: number
  }[]
  readonly inputs: number
  readonly expected: Readonly<Record<(typeof discountConventions)[number], GoldenReturn>>
}

interface ExpectedReturn {
  readonly timing: (typeof discountConventions)[number]
  readonly items: readonly {
    readonly outcomeId: string
    readonly impactYear1: number
    readonly presentValue: number
  }[]
  readonly totalPresentValue: number
  readonly totalInputs: number
  readonly netPresentValue: number
  readonly ratio: number
}

const golden = hasShared
  ? (readShared('standards/sroi/sroi-golden.json') as { readonly cases: readonly GoldenCase[] })
      .cases
  : []

describe.skipIf(!hasShared)('figures that are known (skipped where ../shared is not there)', () => {
  it.each(golden)('the social return of the case “$name” is the one the formulas give', (one) => {
    const { returns } = socialReturn(
      economicsOf(
        aModel()
          .withElement('o', 'outcome')
          .build({
            costs: [{ id: 'c', kind: 'cash', amount: one.inputs }],
            valuation: {
              discountRate: one.rate,
              items: one.items.map(({ proxy, duration, ...rest }) => ({
                ...rest,
                outcomeId: 'o',
                proxy: { value: proxy },
                durationYears: duration,
              })),
            },
          }),
      ),
    )
    for (const convention of discountConventions) {
      const expected = one.expected[convention]
      expect(returns[convention].presentValue).toBeCloseTo(expected.presentValue, 3)
      expect(returns[convention].net).toBeCloseTo(expected.net, 3)
      expect(returns[convention].ratio).toBeCloseTo(expected.ratio, 5)
    }
  })

  it.each(['digital-buddies', 'citizen-energy'])(
    'the example %s is worth what is expected of it, outcome by outcome',
    (name) => {
      const found = socialReturn(exampleEconomics(name))
      const { sroi } = readShared(`examples/${name}.expected.json`) as {
        readonly sroi: readonly ExpectedReturn[]
      }
      expect(sroi.map(({ timing }) => timing)).toEqual(discountConventions)
      for (const { timing, items, ...expected } of sroi) {
        const { presentValue, net, ratio } = found.returns[timing]
        expect(found.outcomes.map(({ value }) => value.outcomeId)).toEqual(
          items.map(({ outcomeId }) => outcomeId),
        )
        items.forEach(({ impactYear1, presentValue: one }, index) => {
          expect(found.outcomes[index]?.firstYear).toBeCloseTo(impactYear1, 2)
          expect(found.outcomes[index]?.presentValue[timing]).toBeCloseTo(one, 2)
        })
        expect(presentValue).toBeCloseTo(expected.totalPresentValue, 1)
        expect(found.inputs.total).toBe(expected.totalInputs)
        expect(net).toBeCloseTo(expected.netPresentValue, 1)
        expect(ratio).toBeCloseTo(expected.ratio, 4)
      }
    },
  )

  it('the example without figures has no ratio and says which outcomes have no value', () => {
    const found = socialReturn(exampleEconomics('youth-weekend-school'))
    expect(found.returns.endOfYear.ratio).toBeUndefined()
    expect(found.range).toBeUndefined()
    expect(found.leftOut.unvalued.length).toBeGreaterThan(5)
  })
})

describe('a valued outcome', () => {
  it('is worth most in its first year and less by the drop-off in each later one', () => {
    expect(yearlyValues(item({ dropOff: 0.5, durationYears: 3 }))).toEqual([1000, 500, 250])
  })

  it('counts the part of a year that it lasts, and one year where nobody says how long', () => {
    expect(yearlyValues(item({ durationYears: 1.5 }))).toEqual([1000, 500])
    expect(yearlyValues(item())).toEqual([1000])
    expect(yearlyValues(item({ durationYears: 0 }))).toEqual([])
  })
})

describe('a ratio', () => {
  const inKind = { id: 'k', kind: 'in-kind', amount: 300 } as const

  it('comes with its inputs by kind, and without those that are no cash', () => {
    const economics = { ...small(), costs: [...small().costs, inKind] }
    const { inputs, returns } = socialReturn({ ...economics, discountRate: 0 })
    expect(inputs.byKind).toEqual({ cash: 400, 'in-kind': 300, volunteer: 0, other: 0 })
    expect(returns.endOfYear).toMatchObject({
      presentValue: 800,
      net: 100,
      ratio: 800 / 700,
      ratioWithoutNonCash: 2,
    })
  })

  it('lies in a range that says what makes its ends', () => {
    const economics = { ...small(), costs: [...small().costs, inKind] }
    const { range, returns } = socialReturn(economics)
    expect(range?.high).toMatchObject({
      convention: 'yearZero',
      cause: { kind: 'without-non-cash' },
      ratio: 2,
    })
    expect(range?.low).toMatchObject({
      convention: 'endOfYear',
      cause: { kind: 'driver', driver: 'quantity', isMore: false },
    })
    expect(range?.low.ratio).toBeCloseTo((returns.endOfYear.ratio ?? 0) * 0.8)
  })

  it('is not there where nothing goes in, and pays back in months where something does', () => {
    expect(socialReturn(small([item()], 0)).returns.yearZero.ratio).toBeUndefined()
    expect(socialReturn(small([item()], 0)).paybackMonths).toBeUndefined()
    expect(socialReturn(small([item()], 500)).paybackMonths).toBeCloseTo(6)
    expect(socialReturn(small([item({ quantity: -1 })])).paybackMonths).toBeUndefined()
  })
})

describe('what a ratio leaves out', () => {
  it('is told: other currencies, outcomes without a value, what cannot be counted with', () => {
    const { leftOut, costs, values, currency, discountRate } = economicsOf(
      aModel()
        .withElement('a', 'activity')
        .withElement('o', 'outcome')
        .withElement('p', 'outcome')
        .withElement('harm', 'outcome', 'harm', { polarity: 'negative' })
        .withElement('law', 'outcome', 'law', { condition: true })
        .build({
          costs: [
            { id: 'c', kind: 'cash', amount: 1, currency: 'EUR' },
            { id: 'd', kind: 'cash', amount: 1, currency: 'USD' },
          ],
          valuation: {
            discountRate: 3.5,
            items: [
              item({ proxy: { value: 1 } }),
              item({ outcomeId: 'gone' }),
              item({ outcomeId: 'p', deadweight: 35 }),
              item({ outcomeId: 'p', durationYears: 1e9 }),
            ],
          },
        }),
    )
    expect({ currency, discountRate }).toEqual({ currency: 'EUR', discountRate: undefined })
    expect(costs.map(({ id }) => id)).toEqual(['c'])
    expect(values.map(({ id }) => id)).toEqual(['item-0'])
    expect(leftOut).toMatchObject({
      unvalued: ['p', 'harm'],
      unvaluedHarm: ['harm'],
      costsInOtherCurrencies: [{ id: 'd' }],
      unusable: [
        { value: { id: 'item-1' }, reason: 'outcome-gone' },
        { value: { id: 'item-2' }, reason: 'share-out-of-range' },
        { value: { id: 'item-3' }, reason: 'duration-out-of-range' },
      ],
      withoutDeadweight: [{ id: 'item-0' }],
      withoutSource: [{ id: 'item-0' }],
      hasNoDiscountRate: true,
    })
  })
})
