import { moreKey, type Table, type TableColumn } from '#shared/tables/table.ts'
import type { CellContent } from '#shared/tables/cell-kinds.ts'
import type { Language } from '#shared/model/language.ts'
import { rowHeight } from '../parts/workbook/row-height.ts'
import {
  cellText,
  headingCell,
  technicalCell,
  technicalHeadingCell,
} from '../parts/workbook/sheet-styles.ts'
import {
  columnName,
  dateFormat,
  dateSerial,
  type Cell,
  type CellStyle,
  type Choice,
  type Sheet,
} from '../parts/workbook/workbook.ts'

/** How many rows under a table may still be filled in with a list to choose from. */
const spareRows = 500
const keyRows = 1

/**
 * A table as a sheet: its keys in a hidden first row, by which it is read back whatever its headings say, then the
 * headings, then its rows.
 */
export function tableSheet({ shape, columns, rows }: Table, language: Language): Sheet {
  const keys = columns.map(({ key }): Cell => ({
    value: `${shape.id}.${key}`,
    style: technicalCell,
  }))
  const headings = columns.map(({ label, isTechnical }): Cell => ({
    value: label,
    style: isTechnical ? technicalHeadingCell : headingCell,
  }))
  const first = keyRows + 2
  const last = keyRows + 1 + rows.length + spareRows
  const widths = columns.map((column, index) => ({
    width: widthOf(
      column,
      rows.map((row) => row[index]),
    ),
  }))
  return {
    name: shape.label[language],
    columns: widths,
    rows: [
      { cells: keys, isHidden: true },
      { cells: headings },
      ...rows.map((row) => ({
        cells: row.map((content, index) => cellFor(content, columns[index])),
        height: rowHeight(
          row.map((content, index) => wrapped(content, columns[index])),
          widths,
          mostLines,
        ),
      })),
    ],
    frozen: { rows: keyRows + 1, columns: 0 },
    filterRow: keyRows + 1,
    printTitles: [keyRows + 1, keyRows + 1],
    choices: columns.flatMap(({ kind }, index): readonly Choice[] => {
      const words = kind.words?.(language)
      const name = columnName(index)
      return words === undefined ? [] : [{ range: `${name}${first}:${name}${last}`, words }]
    }),
  }
}

const dateText: CellStyle = { ...cellText, format: dateFormat, align: 'left' }

function cellFor(content: CellContent, column: TableColumn | undefined): Cell | undefined {
  if (content === undefined) return undefined
  if (column?.isTechnical === true) return { value: content, style: technicalCell }
  const serial =
    column?.kind.id === 'date' && typeof content === 'string' ? dateSerial(content) : undefined
  if (serial !== undefined) return { value: serial, style: dateText }
  return { value: content, style: cellText }
}

/** Longer texts show how they begin; somebody who wants to read on makes the row higher. */
const mostLines = 6

/** What makes a row higher: what is for programs stays on one line. */
function wrapped(content: CellContent, column: TableColumn | undefined): string {
  return column?.isTechnical === true ? '' : String(content ?? '')
}

const narrowest = 8
const widest = 48

function widthOf(
  { label, isTechnical, key }: TableColumn,
  contents: readonly CellContent[],
): number {
  const longest = Math.max(
    label.length + 3,
    ...contents.map((content) => String(content ?? '').length + 2),
  )
  const most = isTechnical || key.startsWith(moreKey) ? 14 : widest
  return Math.min(most, Math.max(narrowest, longest))
}
