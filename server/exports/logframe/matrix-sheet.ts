import { light, stageColors } from '#shared/drawing/tokens.ts'
import {
  cellText,
  headingCell,
  hex,
  noteCell,
  subtitleCell,
  titleCell,
} from '../parts/workbook/sheet-styles.ts'
import { rowHeight } from '../parts/workbook/row-height.ts'
import {
  columnName,
  type Cell,
  type CellStyle,
  type Sheet,
  type SheetRow,
} from '../parts/workbook/workbook.ts'
import type { Matrix, MatrixBlock, MatrixColumn } from './matrix.ts'

/** A framework as a sheet to print: what holds for several indicators is one cell beside them. */
export function matrixSheet(matrix: Matrix, boardTitle: string): Sheet {
  const { columns, blocks, notes } = matrix
  const above: SheetRow[] = [
    { cells: [{ value: matrix.title, style: titleCell }], height: 24 },
    { cells: [{ value: boardTitle, style: subtitleCell }] },
    { cells: matrix.hint === undefined ? [] : [{ value: matrix.hint, style: subtitleCell }] },
  ]
  const heading: SheetRow = {
    cells: columns.map(({ label }) => ({ value: label, style: headingCell })),
    height: rowHeight(
      columns.map(({ label }) => label),
      columns,
    ),
  }
  const merges: string[] = []
  const rows: SheetRow[] = [...above, heading]
  for (const block of blocks) {
    merges.push(...mergesOf(block, rows.length))
    rows.push(...rowsOf(block, columns))
  }
  rows.push({ cells: [] })
  const last = columnName(columns.length - 1)
  for (const note of notes) {
    rows.push({
      cells: [{ value: note, style: noteCell }],
      height: rowHeight([note], [{ width: totalWidth(columns) }]),
    })
    merges.push(`A${rows.length}:${last}${rows.length}`)
  }
  return {
    name: matrix.sheet,
    columns,
    rows,
    merges,
    frozen: { rows: above.length + 1, columns: 0 },
    printTitles: [above.length + 1, above.length + 1],
    paper: totalWidth(columns) > widestOnA4 ? 'a3' : 'a4',
  }
}

/** In characters, before print gets too small. */
const widestOnA4 = 190

function totalWidth(columns: readonly MatrixColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

function rowsOf(block: MatrixBlock, columns: readonly MatrixColumn[]): readonly SheetRow[] {
  const { bar, tint } =
    block.type === undefined ? { bar: light.ink, tint: undefined } : stageColors[block.type]
  const base: CellStyle = cellText
  const first: CellStyle =
    tint === undefined
      ? { ...base, isBold: true }
      : { ...base, isBold: true, color: hex(bar), fill: hex(tint) }
  const single = block.lines.length === 1
  const sharedHeight = rowHeight(
    columns.map((_, index) => block.shared[index] ?? ''),
    columns,
  )
  return block.lines.map((line, at) => {
    const cells = columns.map((_, index): Cell => {
      const text = line[index] ?? (at === 0 ? block.shared[index] : undefined) ?? ''
      const style = block.isHeading === true ? headingLike : index === 0 ? first : base
      return { value: text, style }
    })
    const own = rowHeight(
      columns.map((_, index) => line[index] ?? ''),
      columns,
    )
    // A cell over several rows makes none of them higher by itself.
    return {
      cells,
      height: Math.max(own, single ? sharedHeight : sharedHeight / block.lines.length),
    }
  })
}

const headingLike: CellStyle = { ...headingCell, fill: '6B7280' }

function mergesOf({ shared, lines }: MatrixBlock, rowsAbove: number): readonly string[] {
  if (lines.length < 2) return []
  return Object.keys(shared).map((index) => {
    const name = columnName(Number(index))
    return `${name}${rowsAbove + 1}:${name}${rowsAbove + lines.length}`
  })
}
