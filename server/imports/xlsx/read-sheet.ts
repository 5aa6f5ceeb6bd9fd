import type { CellContent } from '#shared/tables/cell-kinds.ts'
import { problem } from '#shared/problems/problem.ts'
import type { SheetRow } from '../parts/read-tables.ts'
import { dayOfSerial } from './read-date-styles.ts'
import { unescaped } from './read-strings.ts'
import { walkXml, type Attributes } from './read-xml-parts.ts'

export interface SheetContext {
  readonly strings: readonly string[]
  /** Of each style, whether a number in it is a day. */
  readonly dates: readonly boolean[]
  readonly is1904: boolean
  readonly maxRows: number
}

/** Further to the right no table of people goes. */
const maxColumns = 500

/** The cells of a sheet that have something in them (ECMA-376, 18.3.1.4 and 18.3.1.73); formulas are never computed. */
export function readSheet(part: Uint8Array, context: SheetContext) {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let formulas = 0
  let row: CellContent[] = []
  let line = 0
  let cell: OpenCell | undefined
  let isText = false
  walkXml(part, {
    onOpen(name, attributes) {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1)
        row = []
      } else if (name === 'c') cell = openCell(attributes, row.length)
      else if (name === 'v' || name === 't') isText = true
      else if (name === 'f' && cell !== undefined) formulas += 1
      else if (name === 'rPh') isText = false
      else if (name === 'mergeCell') merges.push(...mergeOf(attributes['ref'] ?? ''))
    },
    onText(text) {
      if (isText && cell !== undefined) cell.text += text
    },
    onClose(name) {
      if (name === 'v' || name === 't') isText = false
      else if (name === 'c' && cell !== undefined) {
        const content = contentOf(cell, context)
        if (content !== undefined && cell.column < maxColumns) {
          while (row.length < cell.column) row.push(undefined)
          row[cell.column] = content
        }
        cell = undefined
      } else if (name === 'row' && row.some((content) => content !== undefined)) {
        if (rows.length >= context.maxRows)
          throw problem('file-too-many-rows', { limit: context.maxRows })
        rows.push({ line, cells: row })
      }
    },
  })
  return { rows: withMerged(rows, merges), formulas }
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
}

function openCell({ r, t = 'n', s = '0' }: Attributes, next: number): OpenCell {
  return { column: r === undefined ? next : columnOf(r), type: t, style: Number(s), text: '' }
}

/** 0 for `A1`, 27 for `AB7`. */
function columnOf(name: string): number {
  let column = 0
  for (const letter of name) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}

function contentOf({ type, style, text }: OpenCell, context: SheetContext): CellContent {
  if (text === '') return undefined
  if (type === 's') return context.strings[Number(text)]
  if (type === 'inlineStr' || type === 'str') return unescaped(text)
  if (type === 'b') return text.trim() === '1'
  // `#DIV/0!` and the like say that there is nothing.
  if (type === 'e') return undefined
  if (type === 'd') return text.slice(0, 10)
  const number = Number(text)
  if (!Number.isFinite(number)) return undefined
  return (context.dates[style] === true ? dayOfSerial(number, context.is1904) : undefined) ?? number
}

interface Merge {
  readonly column: number
  readonly first: number
  readonly last: number
}

function mergeOf(range: string): readonly Merge[] {
  const [, from = '', first = '', , last = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  return from === '' || first === last
    ? []
    : [{ column: columnOf(from), first: Number(first), last: Number(last) }]
}

/** What is merged over several rows is said of each of them, such as a type beside its cards. */
function withMerged(rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] {
  if (merges.length === 0) return rows
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const more = new Map<number, Map<number, CellContent>>()
  for (const { column, first, last } of merges) {
    const content = byLine.get(first)?.cells[column]
    if (content === undefined) continue
    for (const { line } of rows.filter((row) => row.line > first && row.line <= last)) {
      const cells = more.get(line) ?? new Map<number, CellContent>()
      more.set(line, cells.set(column, content))
    }
  }
  return rows.map((row) => {
    const added = more.get(row.line)
    if (added === undefined) return row
    const length = Math.max(row.cells.length, ...[...added.keys()].map((column) => column + 1))
    const cells = Array.from({ length }, (_, column) => row.cells[column] ?? added.get(column))
    return { ...row, cells }
  })
}
