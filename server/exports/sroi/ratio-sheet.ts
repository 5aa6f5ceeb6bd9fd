import { discountConventions, type DiscountConvention } from '#shared/economics/present-value.ts'
import { inLanguage } from '#shared/model/language.ts'
import { discountConventionTexts, economicsTexts } from '#shared/text/areas/economics.ts'
import { sroiTexts } from '#shared/text/areas/sroi.ts'
import { rowHeight } from '../parts/workbook/row-height.ts'
import {
  cellText,
  headingCell,
  noteCell,
  subtitleCell,
  titleCell,
} from '../parts/workbook/sheet-styles.ts'
import { columnName, type Cell, type Sheet, type SheetRow } from '../parts/workbook/workbook.ts'
import { sheetReference } from '../parts/workbook/write-workbook.ts'
import { mapColumns } from './layout.ts'
import { leftOutLines } from './left-out-lines.ts'
import { netFormula, ratioFormula } from './present-value-formula.ts'
import { driverCells } from './sensitivity-sheet.ts'
import { computed, givenShare, text } from './sroi-styles.ts'
import type { SroiSource } from './sroi-source.ts'

/** The cell that the discount rate is given in, as other sheets name it. */
export const discountRateCell = '$B$5'

const widths = [44, 30, 30]
const totalWidth = widths.reduce((sum, width) => sum + width, 0)

/** The ratio under both conventions with its inputs, its range and what is left out: never one naked number. */
export function ratioSheet(source: SroiSource): Sheet {
  const { language, model, found, layout, economics } = source
  const words = economicsTexts
  const title = [
    inLanguage(model.title, language, model.primaryLanguage),
    model.organisation?.name ?? '',
  ]
  const heading = (value: string): Cell => ({ value, style: headingCell })
  const note = (value: string): SheetRow => ({
    cells: [{ value, style: noteCell }],
    height: rowHeight([value], [{ width: totalWidth }]),
  })
  const rows: SheetRow[] = [
    { cells: [{ value: sroiTexts.title[language], style: titleCell }], height: 24 },
    { cells: [{ value: title.filter((part) => part !== '').join(' · '), style: subtitleCell }] },
    { cells: [{ value: sroiTexts.live[language], style: subtitleCell }] },
    { cells: [] },
    { cells: [text(words.discountRate[language]), givenShare(economics.discountRate ?? 0)] },
    { cells: [text(words.currency[language]), text(economics.currency)] },
    { cells: [] },
    {
      cells: [
        heading(words.result[language]),
        ...discountConventions.map((name) => heading(discountConventionTexts[name][language])),
      ],
      height: 34,
    },
    ...resultRows(source).map((cells) => ({ cells })),
    { cells: [] },
    {
      cells: [
        text(sroiTexts.firstYear[language]),
        computed(firstYearCell(source), found.firstYear, 'amount'),
      ],
    },
    {
      cells: [
        text(sroiTexts.paybackMonths[language]),
        computed(
          `IF(AND(B15>0,totalInputs>0),totalInputs/(B15/12),"")`,
          found.paybackMonths,
          'ratio',
        ),
      ],
    },
    { cells: [] },
    {
      cells: [
        heading(sroiTexts.range[language]),
        heading(words.lowest[language]),
        heading(words.highest[language]),
      ],
    },
    { cells: rangeRow(source) },
  ]
  const notes = [sroiTexts.rangeHint[language], words.sentenceHint[language]]
  const last = 'C'
  const merges: string[] = []
  for (const line of notes) {
    rows.push(note(line))
    merges.push(`A${rows.length}:${last}${rows.length}`)
  }
  rows.push({ cells: [] }, { cells: [heading(words.leftOut[language]), heading(''), heading('')] })
  for (const line of leftOutLines(source)) {
    rows.push({
      cells: [{ value: line, style: cellText }],
      height: rowHeight([line], [{ width: totalWidth }]),
    })
    merges.push(`A${rows.length}:${last}${rows.length}`)
  }
  return {
    name: layout.sheets.ratio,
    columns: widths.map((width) => ({ width })),
    rows,
    merges,
  }
}

/** Present value, inputs, net, ratio and the ratio on cash alone, in rows 9 to 13. */
function resultRows(source: SroiSource): readonly (readonly Cell[])[] {
  const { language, found, layout, economics } = source
  const words = economicsTexts
  const each = (make: (convention: DiscountConvention, column: string) => Cell): readonly Cell[] =>
    discountConventions.map((convention, index) => make(convention, columnName(index + 1)))
  return [
    [
      text(words.presentValue[language]),
      ...each((convention) =>
        computed(totalCell(source, convention), found.returns[convention].presentValue, 'amount'),
      ),
    ],
    [
      text(words.inputs[language]),
      ...each(() => computed('totalInputs', found.inputs.total, 'amount')),
    ],
    [
      text(words.net[language]),
      ...each((convention, column) =>
        computed(
          netFormula(layout, `${column}9`, `${column}10`),
          economics.values.length === 0 ? undefined : found.returns[convention].net,
          'amount',
        ),
      ),
    ],
    [
      text(words.ratio[language]),
      ...each((convention, column) =>
        computed(
          ratioFormula(layout, `${column}9`, `${column}10`),
          found.returns[convention].ratio,
          'ratio',
          true,
        ),
      ),
    ],
    [
      text(words.ratioCash[language]),
      ...each((convention, column) =>
        computed(
          ratioFormula(layout, `${column}9`, 'cashInputs'),
          found.returns[convention].ratioWithoutNonCash,
          'ratio',
        ),
      ),
    ],
  ]
}

function rangeRow(source: SroiSource): readonly Cell[] {
  const { language, found, economics } = source
  const drivers = driverCells(source)
  const all = `B12:C13${drivers === undefined ? '' : `,${drivers}`}`
  const end = (name: 'MIN' | 'MAX', value: number | undefined) =>
    computed(`IF(COUNT(${all})>0,${name}(${all}),"")`, value, 'ratio', true)
  return [
    text(`${economicsTexts.ratio[language]} (${economics.currency})`),
    end('MIN', found.range?.low.ratio),
    end('MAX', found.range?.high.ratio),
  ]
}

/** The sum under a column of the value map. */
function totalCell({ layout }: SroiSource, convention: DiscountConvention): string {
  const { map, sheets } = layout
  const column = mapColumns.years + map.years + discountConventions.indexOf(convention)
  return `${sheetReference(sheets.map)}!${columnName(column)}${map.last + 1}`
}

function firstYearCell({ layout }: SroiSource): string {
  const { map, sheets } = layout
  return `${sheetReference(sheets.map)}!${columnName(mapColumns.firstYear)}${map.last + 1}`
}
