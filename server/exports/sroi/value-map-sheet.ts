import type { Value } from '#shared/economics/economics.ts'
import { firstYearImpact, presentValue, yearlyValues } from '#shared/economics/present-value.ts'
import type { Element } from '#shared/model/change-model.ts'
import { inLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import { discountConventionTexts, economicsTexts } from '#shared/text/areas/economics.ts'
import { sroiTexts } from '#shared/text/areas/sroi.ts'
import { cardMarkTexts } from '#shared/text/areas/stages.ts'
import { rowHeight } from '../parts/workbook/row-height.ts'
import { headingCell, noteCell, titleCell } from '../parts/workbook/sheet-styles.ts'
import { columnName, type Cell, type Sheet, type WidePrint } from '../parts/workbook/workbook.ts'
import { mapColumns } from './layout.ts'
import { computed, givenAmount, givenNumber, givenShare, text, totalText } from './sroi-styles.ts'
import type { SroiSource } from './sroi-source.ts'

/**
 * The value map of Social Value International, stages 1 to 5: an outcome a row, from who changes to what it is worth by
 * year. Attribution is the share of others.
 */
export function valueMapSheet(source: SroiSource): Sheet {
  const { language, layout, economics } = source
  const { map, sheets } = layout
  const words = economicsTexts
  const years = Array.from({ length: map.years }, (_, index) => index + 1)
  const heading = (value: string): Cell => ({ value, style: headingCell })
  const yearStyle = { ...headingCell, format: `"${sroiTexts.year[language]} "0` }
  const headings: readonly Cell[] = [
    heading(words.forWhom[language]),
    heading(words.outcome[language]),
    heading(sroiTexts.intent[language]),
    heading(sroiTexts.outputs[language]),
    heading(sroiTexts.indicator[language]),
    heading(sroiTexts.indicatorSource[language]),
    heading(words.quantity[language]),
    heading(words.quantityUnit[language]),
    heading(words.duration[language]),
    heading(words.proxy[language]),
    heading(words.proxyValue[language]),
    heading(words.proxySource[language]),
    heading(words.deadweight[language]),
    heading(words.displacement[language]),
    heading(words.attribution[language]),
    heading(words.dropOff[language]),
    heading(words.firstYear[language]),
    ...years.map((value): Cell => ({ value, style: yearStyle })),
    heading(`${words.presentValue[language]}\n${discountConventionTexts.endOfYear[language]}`),
    heading(`${words.presentValue[language]}\n${discountConventionTexts.yearZero[language]}`),
  ]
  const stage = (at: number, value: string): readonly [number, string] => [at, value]
  const stages = new Map([
    stage(mapColumns.stakeholder, sroiTexts.stageChange[language]),
    stage(mapColumns.outputs, sroiTexts.stageOutputs[language]),
    stage(mapColumns.indicator, sroiTexts.stageEvidence[language]),
    stage(mapColumns.proxy, sroiTexts.stageValue[language]),
    stage(mapColumns.deadweight, sroiTexts.stageShare[language]),
    stage(mapColumns.years, sroiTexts.stageYears[language]),
  ])
  const stageStyle = { ...headingCell, fill: '6B7280', isOneLine: true }
  const rows = Array.from({ length: map.last - map.first + 1 }, (_, index) =>
    itemRow(source, economics.values[index], map.first + index, years.length),
  )
  const columns = headings.map((_, index) => ({ width: widths[index] ?? 15 }))
  const heightOf = (cells: readonly Cell[]) =>
    rowHeight(
      cells.map(({ value }) => (typeof value === 'string' ? value : '')),
      columns,
    )
  return {
    name: sheets.map,
    columns,
    rows: [
      { cells: [{ value: sroiTexts.title[language], style: titleCell }], height: 24 },
      {
        cells: [
          {
            value: `${sroiTexts.live[language]} ${sroiTexts.noDuration[language]}`,
            style: { ...noteCell, isOneLine: true },
          },
        ],
      },
      { cells: [] },
      {
        cells: headings.map((_, index): Cell => ({
          value: stages.get(index) ?? '',
          style: stageStyle,
        })),
      },
      { cells: headings, height: heightOf(headings) },
      ...rows.map((cells) => ({ cells, height: heightOf(cells) })),
      { cells: totalRow(source, years.length) },
    ],
    frozen: { rows: map.yearRow, columns: 2 },
    printTitles: [4, 5],
    paper: 'a3',
    ...(years.length > yearsOnPage ? { wide: widePrint(years.length) } : {}),
  }
}

/** More on one page would be too small to read on paper. */
const yearsOnPage = 10

function widePrint(years: number): WidePrint {
  const pages = Math.ceil(years / yearsOnPage)
  return {
    scale: 57,
    breaksAfter: Array.from({ length: pages }, (_, page) => mapColumns.years + page * yearsOnPage),
    titleColumns: 2,
  }
}

const widths = [18, 26, 12, 24, 24, 16, 10, 12, 10, 24, 15, 18, 12, 14, 12, 13, 15]

function itemRow(
  source: SroiSource,
  value: Value | undefined,
  row: number,
  years: number,
): readonly Cell[] {
  const { language, model, economics } = source
  const say = (words: LocalizedText | undefined) =>
    inLanguage(words, language, model.primaryLanguage)
  const outcome = model.elements.find(({ id }) => id === value?.outcomeId)
  const outputs = outcome === undefined ? [] : source.outputsBehind(outcome.id)
  const indicators = model.indicators.filter(({ elementId }) => elementId === value?.outcomeId)
  const at = (column: keyof typeof mapColumns) => `$${columnName(mapColumns[column])}${row}`
  const yearly = value === undefined ? [] : yearlyValues(value)
  const yearRow = source.layout.map.yearRow
  const first = columnName(mapColumns.years)
  const last = columnName(mapColumns.years + years - 1)
  const worth = `${first}${row}:${last}${row}`
  const counted = `${first}$${yearRow}:${last}$${yearRow}`
  const pv = (convention: 'endOfYear' | 'yearZero') =>
    presentValue(yearly, economics.discountRate ?? 0, convention)
  return [
    text(say(model.stakeholders.find(({ id }) => id === value?.stakeholderId)?.name)),
    text(say(outcome?.title)),
    text(intentOf(outcome, language)),
    text(outputs.map(({ title }) => say(title)).join('\n')),
    text(indicators.map(({ name }) => say(name)).join('\n')),
    text(indicators.map(({ source: from, method }) => from ?? method ?? '').join('\n')),
    givenNumber(value?.quantity),
    text(value?.quantityUnit),
    givenNumber(value === undefined ? undefined : (value.durationYears ?? 1)),
    text(value?.proxy.label),
    givenAmount(value?.proxy.value),
    text(value?.proxy.source),
    givenShare(value?.deadweight),
    givenShare(value?.displacement),
    givenShare(value?.attribution),
    givenShare(value?.dropOff),
    computed(
      `${at('quantity')}*${at('proxyValue')}*(1-${at('deadweight')})*(1-${at('displacement')})*(1-${at('attribution')})`,
      value === undefined ? 0 : firstYearImpact(value),
      'amount',
    ),
    ...Array.from({ length: years }, (_, index) => {
      const year = `${columnName(mapColumns.years + index)}$${yearRow}`
      // Nothing drops off in the first year; of a year that is begun, the part that lasts is counted.
      const formula = `${at('firstYear')}*IF(${year}=1,1,(1-${at('dropOff')})^(${year}-1))*MAX(0,MIN(1,${at('duration')}-${year}+1))`
      return computed(formula, yearly[index] ?? 0, 'amount')
    }),
    computed(`SUMPRODUCT(${worth}/(1+discountRate)^${counted})`, pv('endOfYear'), 'amount'),
    computed(`SUMPRODUCT(${worth}/(1+discountRate)^(${counted}-1))`, pv('yearZero'), 'amount'),
  ]
}

function intentOf(outcome: Element | undefined, language: Language): string {
  if (outcome === undefined) return ''
  const intent =
    outcome.intended === false ? cardMarkTexts.unintended[language] : sroiTexts.intended[language]
  return outcome.polarity === 'negative' ? `${intent}, ${cardMarkTexts.negative[language]}` : intent
}

function totalRow({ language, layout, economics }: SroiSource, years: number): readonly Cell[] {
  const { first, last } = layout.map
  const sums = [
    economics.values.reduce((sum, value) => sum + firstYearImpact(value), 0),
    ...Array.from({ length: years }, (_, index) =>
      economics.values.reduce((sum, value) => sum + (yearlyValues(value)[index] ?? 0), 0),
    ),
    ...(['endOfYear', 'yearZero'] as const).map((convention) =>
      economics.values.reduce(
        (sum, value) =>
          sum + presentValue(yearlyValues(value), economics.discountRate ?? 0, convention),
        0,
      ),
    ),
  ]
  return [
    totalText(economicsTexts.total[language]),
    ...Array.from({ length: mapColumns.firstYear - 1 }, () => totalText('')),
    ...sums.map((sum, index) => {
      const name = columnName(mapColumns.firstYear + index)
      return computed(`SUM(${name}${first}:${name}${last})`, sum, 'amount', true)
    }),
  ]
}
