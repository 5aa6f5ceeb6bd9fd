import type { Cost } from '#shared/model/change-model.ts'
import { totalInputs } from '#shared/economics/inputs.ts'
import { inLanguage } from '#shared/model/language.ts'
import { economicsTexts } from '#shared/text/areas/economics.ts'
import { costKindTexts } from '#shared/text/areas/report.ts'
import { sroiTexts } from '#shared/text/areas/sroi.ts'
import { rowHeight } from '../parts/workbook/row-height.ts'
import { headingCell, titleCell } from '../parts/workbook/sheet-styles.ts'
import type { Cell, Sheet } from '../parts/workbook/workbook.ts'
import { computed, givenAmount, givenNumber, text, totalText } from './sroi-styles.ts'
import type { SroiSource } from './sroi-source.ts'

/** What goes in, with a switch for each: the ratio with and without what nobody pays for. */
export function inputsSheet(source: SroiSource): Sheet {
  const { language, layout, economics } = source
  const { first, last } = layout.inputs
  const words = economicsTexts
  const headings = [
    words.costLabel[language],
    words.costOf[language],
    words.costKind[language],
    words.period[language],
    `${words.amount[language]} (${economics.currency})`,
    sroiTexts.counted[language],
    sroiTexts.isCash[language],
    sroiTexts.countedAmount[language],
  ]
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    costRow(source, economics.costs[index], first + index),
  )
  const { total } = totalInputs(economics.costs)
  const columns = [34, 34, 16, 14, 16, 14, 14, 16].map((width) => ({ width }))
  const heightOf = (cells: readonly Cell[]) =>
    rowHeight(
      cells.map(({ value }) => (typeof value === 'string' ? value : '')),
      columns,
    )
  return {
    name: layout.sheets.inputs,
    columns,
    rows: [
      { cells: [{ value: words.inputs[language], style: titleCell }], height: 24 },
      { cells: [] },
      {
        cells: headings.map((value): Cell => ({ value, style: headingCell })),
        height: rowHeight(headings, columns),
      },
      ...rows.map((cells) => ({ cells, height: heightOf(cells) })),
      {
        cells: [
          totalText(words.total[language]),
          ...Array.from({ length: 6 }, () => totalText('')),
          computed(`SUM(H${first}:H${last})`, total, 'amount', true),
        ],
      },
    ],
    frozen: { rows: 3, columns: 0 },
    printTitles: [3, 3],
  }
}

function costRow(
  { language, model }: SroiSource,
  cost: Cost | undefined,
  row: number,
): readonly Cell[] {
  const element = model.elements.find(({ id }) => id === cost?.elementId)
  const kind = cost?.kind ?? ''
  const kindWords =
    Object.entries(costKindTexts).find(([known]) => known === kind)?.[1][language] ?? kind
  const isCash = cost !== undefined && totalInputs([{ ...cost, amount: 1 }]).withoutNonCash === 1
  return [
    text(cost?.label),
    text(inLanguage(element?.title, language, model.primaryLanguage)),
    text(kindWords),
    text(cost?.period),
    givenAmount(cost?.amount),
    givenNumber(cost === undefined ? undefined : 1),
    givenNumber(cost === undefined ? undefined : Number(isCash)),
    computed(`E${row}*F${row}`, cost?.amount ?? 0, 'amount'),
  ]
}
