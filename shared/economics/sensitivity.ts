import type { Economics, Value } from './economics.ts'
import type { DiscountConvention } from './present-value.ts'
import { ratioOf } from './ratio.ts'
import { inScenario } from './scenario.ts'

/** What a ratio rests on; each is moved alone to see how much hangs on it. */
export const drivers = [
  'quantity',
  'proxy',
  'cost',
  'deadweight',
  'displacement',
  'attribution',
  'dropOff',
  'duration',
  'discountRate',
] as const

export type Driver = (typeof drivers)[number]

/** One bar of a tornado plot: the ratio with one driver lower and higher by the same part. */
export interface Sensitivity {
  readonly driver: Driver
  readonly less: number
  readonly more: number
}

const vary: Readonly<Record<Driver, (economics: Economics, factor: number) => Economics>> = {
  quantity: (economics, factor) => inScenario(economics, { reachFactor: factor }),
  proxy: (economics, factor) =>
    withValues(economics, ({ proxy }) => ({ proxy: { ...proxy, value: proxy.value * factor } })),
  cost: (economics, factor) => inScenario(economics, { costFactor: factor }),
  deadweight: (economics, factor) => inScenario(economics, { deadweightFactor: factor }),
  displacement: (economics, factor) => withShare(economics, 'displacement', factor),
  attribution: (economics, factor) => withShare(economics, 'attribution', factor),
  dropOff: (economics, factor) => withShare(economics, 'dropOff', factor),
  duration: (economics, factor) =>
    withValues(economics, ({ durationYears = 1 }) => ({ durationYears: durationYears * factor })),
  discountRate: (economics, factor) => ({
    ...economics,
    discountRate: (economics.discountRate ?? 0) * factor,
  }),
}

/** What the ratio becomes when each driver in turn is `variation` lower or higher; the one it hangs on most first. */
export function sensitivities(
  economics: Economics,
  variation: number,
  convention: DiscountConvention,
): readonly Sensitivity[] {
  return drivers
    .flatMap((driver) => {
      const less = ratioOf(vary[driver](economics, 1 - variation), convention)
      const more = ratioOf(vary[driver](economics, 1 + variation), convention)
      return less === undefined || more === undefined ? [] : { driver, less, more }
    })
    .toSorted((one, other) => swing(other) - swing(one))
}

function swing({ less, more }: Sensitivity): number {
  return Math.abs(more - less)
}

function withShare(
  economics: Economics,
  share: 'displacement' | 'attribution' | 'dropOff',
  factor: number,
): Economics {
  return withValues(economics, (value) => ({ [share]: Math.min(1, (value[share] ?? 0) * factor) }))
}

function withValues(economics: Economics, change: (value: Value) => Partial<Value>): Economics {
  return {
    ...economics,
    values: economics.values.map((value) => ({ ...value, ...change(value) })),
  }
}
