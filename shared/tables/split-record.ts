import type { Language } from '#shared/model/language.ts'
import { isSameJson } from '#shared/model/same.ts'
import type { CellContent } from './cell-kinds.ts'
import { isPlainObject, objectOf, restOf, valueAt, type PlainObject } from './paths.ts'
import type { ColumnShape } from './table.ts'

export interface CellLimits {
  /** Of headings and words. */
  readonly language: Language
  /** The most characters that a cell holds. */
  readonly maxLength: number
}

/** What of a record stands in each column, and the rest of it as JSON; both together are the record. */
export function splitRecord(
  record: PlainObject,
  columns: readonly ColumnShape[],
  { language, maxLength }: CellLimits,
) {
  const kept: [string, unknown][] = []
  const cells = columns.map(({ path, kind, whenEmpty }): CellContent => {
    const value = valueAt(record, path)
    const cell = value === undefined ? undefined : kind.write(value, language)
    if (cell !== undefined && comesBack(cell, kind.read, value, maxLength)) {
      kept.push([path, value])
      return cell
    }
    if (whenEmpty !== undefined) kept.push(emptyEntry(path, whenEmpty))
    return undefined
  })
  const rest = restOf(record, objectOf(kept))
  return { cells, more: rest === undefined ? [] : inPieces(asciiJson(rest), maxLength) }
}

/** What an empty cell stands for; that of a text by language is told by all its columns together. */
function emptyEntry(path: string, whenEmpty: unknown): [string, unknown] {
  return isPlainObject(whenEmpty) ? [path.split('.').slice(0, -1).join('.'), {}] : [path, whenEmpty]
}

/** Whether a cell is read as what it was written for, also from a file in which all is text. */
function comesBack(
  cell: string | number | boolean,
  read: (content: string | number | boolean) => unknown,
  value: unknown,
  maxLength: number,
): boolean {
  if (!isSameJson(read(cell), value)) return false
  return typeof cell === 'string'
    ? cell !== '' && cell.length <= maxLength && isWritable(cell)
    : isSameJson(read(String(cell)), value)
}

/** Signs that no text file carries: what is half a character, and control signs. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF]/

export function isWritable(text: string): boolean {
  return text.isWellFormed() && !unwritable.test(text)
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\x7F-\x9F\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A text in pieces of which none is too long, and none ends in half a character. */
function inPieces(text: string, maxLength: number): readonly string[] {
  const pieces: string[] = []
  let start = 0
  while (start < text.length) {
    const end = start + maxLength
    const isHalf = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')
    pieces.push(text.slice(start, isHalf ? end - 1 : end))
    start = isHalf ? end - 1 : end
  }
  return pieces
}
