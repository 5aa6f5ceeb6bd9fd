import type { DiscountConvention } from '#shared/economics/present-value.ts'
import { mapRange, yearRange, type Layout } from './layout.ts'

/** What the assumptions are multiplied by, each a cell or a formula; absent means as it is. */
export type Factors = Readonly<
  Partial<
    Record<
      | 'quantity'
      | 'proxy'
      | 'deadweight'
      | 'displacement'
      | 'attribution'
      | 'dropOff'
      | 'duration'
      | 'discountRate',
      string
    >
  >
>

/**
 * The present value of all outcomes in one formula, from the value map: a column of outcomes times a row of years.
 * The same sums as in `shared/economics/present-value.ts`.
 */
export function presentValueFormula(
  layout: Layout,
  convention: DiscountConvention,
  factors: Factors = {},
): string {
  const times = (term: string, factor: string | undefined): string =>
    factor === undefined ? term : `${term}*${factor}`
  // A share never grows past the whole.
  const share = (column: 'deadweight' | 'displacement' | 'attribution' | 'dropOff'): string => {
    const factor = factors[column]
    const range = mapRange(layout, column)
    if (factor === undefined) return range
    const moved = times(range, factor)
    return `((${moved}<1)*${moved}+(${moved}>=1))`
  }
  const year = yearRange(layout)
  const dropOff = share('dropOff')
  // Spreadsheets do not agree on 0^0, which is 1 here: what drops off whole is worth its first year.
  const left = `((1-${dropOff})+(${dropOff}=1)*1E-300)^(${year}-1)`
  const rest = `(${times(mapRange(layout, 'duration'), factors.duration)}-${year}+1)`
  const part = `((${rest}>=1)+(${rest}>0)*(${rest}<1)*${rest})`
  const exponent = convention === 'endOfYear' ? year : `(${year}-1)`
  return [
    `SUMPRODUCT(${times(mapRange(layout, 'quantity'), factors.quantity)}`,
    times(mapRange(layout, 'proxyValue'), factors.proxy),
    `(1-${share('deadweight')})`,
    `(1-${share('displacement')})`,
    `(1-${share('attribution')})`,
    left,
    `${part}/(1+${times('discountRate', factors.discountRate)})^${exponent})`,
  ].join('*')
}

/** What comes back for what goes in; nothing where nothing goes in, or nothing has a value yet. */
export function ratioFormula(layout: Layout, presentValue: string, inputs: string): string {
  return `IF(AND(${inputs}>0,${hasValues(layout)}),${presentValue}/(${inputs}),"")`
}

/** What remains of it; nothing where nothing has a value yet. */
export function netFormula(layout: Layout, presentValue: string, inputs: string): string {
  return `IF(${hasValues(layout)},${presentValue}-${inputs},"")`
}

function hasValues(layout: Layout): string {
  return `COUNT(${mapRange(layout, 'quantity')})>0`
}
