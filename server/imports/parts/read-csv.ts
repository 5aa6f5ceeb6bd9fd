import { problem } from '#shared/problems/problem.ts'
import { maxFileColumns, maxFileRows } from './file-limits.ts'

/** Cells as they are in the file, row by row; rows without any text are left out. */
export interface CsvTable {
  readonly rows: readonly CsvRow[]
  /** What stands between cells; undefined where every line is one cell. */
  readonly delimiter: Delimiter | undefined
}

export interface CsvRow {
  /** Of the row's first character in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

type Delimiter = (typeof delimiters)[number]

const delimiters = [';', '\t', ',', '|'] as const

/**
 * Reads comma-separated values as RFC 4180 has them, and with what else spreadsheets put between cells; which it is
 * shows in the text, or stands in a first line `sep=;` as Excel writes it.
 */
export function readCsv(text: string): CsvTable {
  const told = /^sep=([;,|\t])\r?\n/i.exec(text)
  const delimiter = delimiters.find((known) => known === told?.[1]) ?? detect(text)
  const [heading = ''] = told ?? []
  const rows = readRows(text.slice(heading.length), delimiter, maxFileRows)
  if (rows === 'too-many') throw problem('file-too-many-rows', { limit: maxFileRows })
  const firstLine = heading === '' ? 0 : 1
  return { rows: rows.map(({ line, cells }) => ({ line: line + firstLine, cells })), delimiter }
}

const sampleRows = 50
/** How many of the first rows must have as many cells as the first of all. */
const regularShare = 0.8

function detect(text: string): Delimiter | undefined {
  // Far more than the sample needs, and a quote that is never closed costs no more than this.
  const start = text.slice(0, 200_000)
  const found = delimiters
    .map((delimiter) => ({ delimiter, ...regularity(start, delimiter) }))
    .filter(({ cells, share, isTold }) => isTold || (cells > 1 && share >= regularShare))
    .toSorted(
      (one, other) =>
        Number(other.isTold) - Number(one.isTold) ||
        other.share - one.share ||
        other.cells - one.cells,
    )
  return found[0]?.delimiter
}

function regularity(text: string, delimiter: Delimiter) {
  const rows = readRows(text, delimiter, sampleRows, false)
  if (rows === 'too-many') return { cells: 0, share: 0, isTold: false }
  const cells = rows[0]?.cells.length ?? 0
  const others = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '')
  // "First this, then that" is a sentence and no row of two cells.
  const isProse =
    delimiter !== '\t' && others.filter((cell) => cell.startsWith(' ')).length > others.length / 2
  const alike = rows.filter((row) => row.cells.length === cells).length
  const isTold = rows.some((row) => row.isTold)
  return { cells: isProse ? 1 : cells, share: alike / rows.length, isTold }
}

interface FoundRow extends CsvRow {
  /**
   * Whether a cell in quotes goes before another: a sure sign of what stands between cells, however unlike the rows
   * are. With a space in between it may be speech in a sentence.
   */
  readonly isTold: boolean
}

/** Reads up to `most` rows; with `isWhole` the text is the file, and more rows or a quote left open are mistakes. */
function readRows(
  text: string,
  delimiter: Delimiter | undefined,
  most: number,
  isWhole = true,
): readonly FoundRow[] | 'too-many' {
  const rows: FoundRow[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  const ends = new RegExp(`[${delimiter ?? ''}\\r\\n]`, 'g')
  while (at < text.length) {
    const row = readRow(text, at, ends)
    if (row.isOpen && isWhole) throw problem('file-quote-open', { line })
    if (row.cells.some((cell) => cell.trim() !== '')) {
      if (rows.length === most) return isWhole ? 'too-many' : rows
      rows.push({ line, cells: row.cells, isTold: row.isTold })
    }
    line += row.lines
    at = row.end
  }
  return rows
}

interface ReadRow {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly end: number
  readonly lines: number
  /** Whether the text ends within quotes. */
  readonly isOpen: boolean
  readonly isTold: boolean
}

function readRow(text: string, start: number, ends: RegExp): ReadRow {
  const cells: string[] = []
  let lines = 1
  let at = start
  let isTold = false
  for (;;) {
    let cell = ''
    let closed: number | undefined
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1)
      cell = quoted.cell
      at = quoted.end
      closed = at
      lines += quoted.lines
      if (quoted.isOpen) return { cells: [...cells, cell], end: at, lines, isOpen: true, isTold }
    }
    // What stands between a closing quote and the end of its cell belongs to the cell.
    const end = endOfCell(text, at, ends)
    cells.push(cell + text.slice(at, end))
    if (cells.length > maxFileColumns) throw problem('import-too-large')
    at = end + 1
    const character = text[end]
    if (character === '\r' && text[at] === '\n') at += 1
    if (character === undefined || character === '\n' || character === '\r') {
      return { cells, end: at, lines, isOpen: false, isTold }
    }
    isTold ||= closed === end && text[at] !== ' '
  }
}

function endOfCell(text: string, start: number, ends: RegExp): number {
  ends.lastIndex = start
  return ends.exec(text)?.index ?? text.length
}

function readQuoted(text: string, start: number) {
  let cell = ''
  let at = start
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) {
      return { cell: cell + text.slice(at), end: text.length, lines: 0, isOpen: true }
    }
    cell += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') {
      return { cell, end: at, lines: cell.split(/\r\n|\r|\n/).length - 1, isOpen: false }
    }
    cell += '"'
    at += 1
  }
}
