import type { Scenario } from '#shared/model/change-model.ts'
import type { Economics } from './economics.ts'
import { totalInputs } from './inputs.ts'
import type { DiscountConvention } from './present-value.ts'
import { totalPresentValue } from './ratio.ts'

/** What a scenario multiplies; absent means as it is. */
export type ScenarioFactors = Pick<
  Scenario,
  'reachFactor' | 'costFactor' | 'effectFactor' | 'deadweightFactor'
>

/**
 * The same board with more or fewer people, costs, effect or deadweight. Reach and the share of people on whom there is
 * effect both multiply the quantities; a share never grows past the whole.
 */
export function inScenario(economics: Economics, factors: ScenarioFactors): Economics {
  const { reachFactor = 1, costFactor = 1, effectFactor = 1, deadweightFactor = 1 } = factors
  return {
    ...economics,
    costs: economics.costs.map((cost) => ({ ...cost, amount: cost.amount * costFactor })),
    values: economics.values.map((value) => ({
      ...value,
      quantity: value.quantity * reachFactor * effectFactor,
      ...(value.deadweight === undefined
        ? {}
        : { deadweight: Math.min(1, value.deadweight * deadweightFactor) }),
    })),
  }
}

/**
 * The part of the reach at which what comes back equals what goes in, with costs as they are; 0.6 says that six of every
 * ten people are enough. Undefined where no reach is: nothing goes in, or more people cost more than they bring.
 */
export function breakEvenReach(
  economics: Economics,
  convention: DiscountConvention,
): number | undefined {
  const inputs = totalInputs(economics.costs).total
  const value = totalPresentValue(economics, convention)
  // The value is in proportion to the reach, so that the factor is the inverse of the ratio.
  return inputs > 0 && value > 0 ? inputs / value : undefined
}
