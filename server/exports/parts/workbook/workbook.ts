/** A spreadsheet as plain data, until it is written as Office Open XML (ECMA-376, part 1, clause 18). */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
  /** Names that formulas use, such as `discountRate` for `Ratio!$B$4`. */
  readonly names?: Readonly<Record<string, string>>
}

export interface Sheet {
  readonly name: string
  /** From left to right. */
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** The row above a table that can be filtered and sorted, counted from 1. */
  readonly filterRow?: number
  /** Ranges that are shown as one cell, such as `A2:A4`. */
  readonly merges?: readonly string[]
  readonly choices?: readonly Choice[]
  /** Rows that are repeated on every printed page, counted from 1. */
  readonly printTitles?: readonly [first: number, last: number]
  readonly paper?: 'a4' | 'a3'
  /** Where one page is too narrow; else all columns are printed on one. */
  readonly wide?: WidePrint
}

/** How a sheet is printed on several pages beside each other. */
export interface WidePrint {
  /** In percent of its size on the screen. */
  readonly scale: number
  /** After how many columns a page ends. */
  readonly breaksAfter: readonly number[]
  /** How many of the first columns are repeated on every page. */
  readonly titleColumns: number
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number
}

export interface SheetRow {
  readonly cells: readonly (Cell | undefined)[]
  readonly isHidden?: boolean
  /** In points; where absent the spreadsheet makes it as high as its text. */
  readonly height?: number
}

export interface Cell {
  readonly value?: string | number | boolean
  /** Without the equals sign; the value is then what it came to when the file was written. */
  readonly formula?: string
  readonly style?: CellStyle
}

export interface CellStyle {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  /** In points. */
  readonly size?: number
  /** Six hexadecimal digits, as are the others. */
  readonly color?: string
  readonly fill?: string
  readonly line?: string
  readonly format?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly isMiddle?: boolean
  /** A little off the side that it is aligned to. */
  readonly isIndented?: boolean
  readonly isOneLine?: boolean
}

/** What may be chosen in some cells; other words are accepted too. */
export interface Choice {
  /** Such as `B3:B200`. */
  readonly range: string
  readonly words: readonly string[]
}

export const dateFormat = 'yyyy-mm-dd'

/** The most characters that a cell holds (ECMA-376, 18.4.12; Excel's own limit). */
export const maxCellLength = 32_767

/** The name of a column, such as `AB` for 27. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The name of a cell, such as `C1` for column 2 and row 0. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`
}

const dayMs = 86_400_000
// Day 1 is 1 January 1900 and there is a 29 February 1900, so that days from March 1900 count from here.
const dayZero = Date.UTC(1899, 11, 30)
const firstSerial = 61

/** The number that stands for a day such as `2026-12-31`; undefined for other text and for days before March 1900. */
export function dateSerial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return undefined
  const serial = (time - dayZero) / dayMs
  return serial < firstSerial ? undefined : serial
}
