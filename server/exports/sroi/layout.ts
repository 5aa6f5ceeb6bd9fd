import type { Economics } from '#shared/economics/economics.ts'
import type { Language } from '#shared/model/language.ts'
import { sroiTexts } from '#shared/text/areas/sroi.ts'
import { columnName } from '../parts/workbook/workbook.ts'
import { sheetReference } from '../parts/workbook/write-workbook.ts'

/** Where in the workbook everything stands that formulas of several sheets use. */
export interface Layout {
  readonly sheets: Readonly<Record<'ratio' | 'map' | 'inputs' | 'sensitivity', string>>
  readonly map: MapLayout
  readonly inputs: RowRange
}

/** Rows counted from 1, as cells are named. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

interface MapLayout extends RowRange {
  readonly yearRow: number
  readonly years: number
}

/** The columns of the value map, by what stands in them. */
export const mapColumns = {
  stakeholder: 0,
  outcome: 1,
  intent: 2,
  outputs: 3,
  indicator: 4,
  indicatorSource: 5,
  quantity: 6,
  unit: 7,
  duration: 8,
  proxy: 9,
  proxyValue: 10,
  proxySource: 11,
  deadweight: 12,
  displacement: 13,
  attribution: 14,
  dropOff: 15,
  firstYear: 16,
  years: 17,
} as const

/** The value map of Social Value International has five. */
const fewestYears = 5
/** How far a duration may be lengthened in the workbook. */
const longestFactor = 1.5

export function layoutOf({ values, costs }: Economics, language: Language): Layout {
  const longest = Math.max(1, ...values.map(({ durationYears = 1 }) => durationYears))
  const firstItem = 6
  const firstInput = 4
  return {
    sheets: {
      ratio: sroiTexts.ratioSheet[language],
      map: sroiTexts.mapSheet[language],
      inputs: sroiTexts.inputsSheet[language],
      sensitivity: sroiTexts.sensitivitySheet[language],
    },
    map: {
      yearRow: 5,
      first: firstItem,
      last: firstItem + Math.max(1, values.length) - 1,
      years: Math.max(fewestYears, Math.ceil(longest * longestFactor)),
    },
    inputs: { first: firstInput, last: firstInput + Math.max(1, costs.length) - 1 },
  }
}

/** All of a column of the value map, as formulas of other sheets name it. */
export function mapRange({ sheets, map }: Layout, column: keyof typeof mapColumns): string {
  const name = columnName(mapColumns[column])
  return `${sheetReference(sheets.map)}!$${name}$${map.first}:$${name}$${map.last}`
}

/** The numbers of the years above the value map. */
export function yearRange({ sheets, map }: Layout): string {
  const first = columnName(mapColumns.years)
  const last = columnName(mapColumns.years + map.years - 1)
  return `${sheetReference(sheets.map)}!$${first}$${map.yearRow}:$${last}$${map.yearRow}`
}

export function inputRange({ sheets, inputs }: Layout, column: string): string {
  return `${sheetReference(sheets.inputs)}!$${column}$${inputs.first}:$${column}$${inputs.last}`
}
