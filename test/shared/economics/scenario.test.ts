import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountConventions } from '#shared/economics/present-value.ts'
import { ratioOf, totalPresentValue } from '#shared/economics/ratio.ts'
import { breakEvenReach, inScenario } from '#shared/economics/scenario.ts'
import { drivers, sensitivities } from '#shared/economics/sensitivity.ts'
import { socialReturn } from '#shared/economics/social-return.ts'
import { item, small } from './samples.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anItem = fc
  .record({
    quantity: fc.integer({ min: 1, max: 5000 }),
    value: fc.integer({ min: 1, max: 20_000 }),
    deadweight: share,
    displacement: share,
    attribution: share,
    dropOff: share,
    durationYears: fc.double({ min: 0.25, max: 30, noNaN: true }),
  })
  .map(({ value, ...rest }) => item({ ...rest, proxy: { value } }))
const anEconomy = fc
  .tuple(fc.array(anItem, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([items, cost]) => small(items, cost))
const aConvention = fc.constantFrom(...discountConventions)
const aFactor = fc.double({ min: 0.1, max: 3, noNaN: true })

describe('scenarios', () => {
  it('change nothing where every factor is one', () => {
    fc.assert(
      fc.property(anEconomy, (economics) => {
        expect(inScenario(economics, { reachFactor: 1, costFactor: 1 })).toEqual(economics)
      }),
    )
  })

  it('bring in proportion to reach and effect, and cost in proportion to the costs', () => {
    fc.assert(
      fc.property(anEconomy, aConvention, aFactor, (economics, convention, factor) => {
        const base = ratioOf(economics, convention) ?? 0
        const close = (ratio: number | undefined, wanted: number) =>
          Math.abs((ratio ?? 0) - wanted) <= 1e-9 * Math.max(1, wanted)
        return (
          close(
            ratioOf(inScenario(economics, { reachFactor: factor }), convention),
            base * factor,
          ) &&
          close(
            ratioOf(inScenario(economics, { effectFactor: factor }), convention),
            base * factor,
          ) &&
          close(ratioOf(inScenario(economics, { costFactor: factor }), convention), base / factor)
        )
      }),
    )
  })

  it('are never worth more with more deadweight', () => {
    fc.assert(
      fc.property(anEconomy, aConvention, aFactor, aFactor, (economics, convention, one, other) => {
        const value = (factor: number) =>
          totalPresentValue(inScenario(economics, { deadweightFactor: factor }), convention)
        return value(Math.max(one, other)) <= value(Math.min(one, other))
      }),
    )
  })

  it('at the break-even reach give back what they cost', () => {
    fc.assert(
      fc.property(anEconomy, aConvention, (economics, convention) => {
        const reachFactor = breakEvenReach(economics, convention)
        if (reachFactor === undefined || !Number.isFinite(reachFactor)) return
        expect(ratioOf(inScenario(economics, { reachFactor }), convention)).toBeCloseTo(1, 6)
      }),
    )
  })

  it('have no break-even reach where nothing comes back or nothing goes in', () => {
    expect(breakEvenReach(small([item({ quantity: -2 })]), 'endOfYear')).toBeUndefined()
    expect(breakEvenReach(small([item()], 0), 'endOfYear')).toBeUndefined()
  })
})

describe('a tornado', () => {
  it('moves each driver alone, the one the ratio hangs on most first', () => {
    const economics = small([item({ deadweight: 0.5, durationYears: 2, dropOff: 0.1 })])
    const bars = sensitivities(economics, 0.2, 'endOfYear')
    const swings = bars.map(({ less, more }) => Math.abs(more - less))
    expect(swings).toEqual(swings.toSorted((one, other) => other - one))
    expect(bars.map(({ driver }) => driver).toSorted()).toEqual(drivers.toSorted())
    const base = ratioOf(economics, 'endOfYear') ?? 0
    const of = (driver: string) => bars.find((bar) => bar.driver === driver)
    expect(of('quantity')?.more).toBeCloseTo(base * 1.2)
    expect(of('cost')?.more).toBeCloseTo(base / 1.2)
    expect(of('deadweight')?.more).toBeCloseTo((base / 0.5) * 0.4)
    expect(of('displacement')).toMatchObject({ less: base, more: base })
  })

  it('holds the ratio under both conventions in its range, whatever the board', () => {
    fc.assert(
      fc.property(anEconomy, share, (economics, variation) => {
        const { range, returns } = socialReturn(economics, variation)
        for (const convention of discountConventions) {
          const ratio = returns[convention].ratio ?? Number.NaN
          expect(range?.low.ratio).toBeLessThanOrEqual(ratio)
          expect(range?.high.ratio).toBeGreaterThanOrEqual(ratio)
        }
      }),
    )
  })
})
