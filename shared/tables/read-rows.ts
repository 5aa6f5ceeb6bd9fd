import type { Language } from '#shared/model/language.ts'
import { decimalSignIn, numberCell, valueCell } from './cell-kinds.ts'
import type { FoundTable, Row, Unread } from './found-table.ts'
import { isPlainObject, joined, objectOf, type PlainObject } from './paths.ts'
import { copyMark, ofKey, ofRowKey, rowKey, type ColumnShape } from './table.ts'
import { boardColumns, boardTable } from './table-shapes.ts'

/** The rows of a table in a language as records; what cannot be read in a cell is told and left out. */
export function readRows(
  { shape, keys, rows }: FoundTable,
  language: Language,
  unread: Unread[],
): readonly Row[] {
  if (shape === boardTable) return []
  const columns = keys.map((key) => (key === undefined ? undefined : columnFor(shape.columns, key)))
  const decimals = columns.map((column, index) =>
    column?.kind === numberCell || column?.kind === valueCell
      ? decimalSignIn(
          rows.map(({ cells }) => cells[index]),
          language,
        )
      : undefined,
  )
  return rows.flatMap(({ where, cells }): readonly Row[] => {
    const entries: [string, unknown][] = []
    const place: Record<string, unknown> = {}
    const copies = new Map<string, string>()
    const pieces: [number, string][] = []
    cells.forEach((cell, index) => {
      const key = keys[index]
      if (cell === undefined || cell === '' || key === undefined) return
      const column = columns[index]
      if (column === undefined) {
        if (key.endsWith(copyMark)) copies.set(key.slice(0, -copyMark.length), String(cell))
        else if (isMore(key)) pieces.push([pieceNumber(key), String(cell)])
        return
      }
      const value = column.kind.read(cell, decimals[index])
      if (value === undefined)
        unread.push({ where, column: column.label, reason: 'cell', content: String(cell) })
      else if (shape.within !== undefined && [ofKey, ofRowKey, rowKey].includes(key))
        place[key] = value
      else entries.push([key, value])
    })
    const more = moreIn(pieces, where, unread)
    if (
      entries.length === 0 &&
      more === undefined &&
      copies.size === 0 &&
      Object.keys(place).length === 0
    )
      return []
    const empties = shape.columns.flatMap(({ path, whenEmpty }): [string, unknown][] =>
      whenEmpty === undefined ? [] : [[path, whenEmpty]],
    )
    const record = joined(objectOf([...entries, ...empties]), more ?? {})
    return [{ where, record, place, copies, shape }]
  })
}

function columnFor(columns: readonly ColumnShape[], key: string): ColumnShape | undefined {
  return columns.find(({ path, isByLanguage }) =>
    isByLanguage === true ? key.startsWith(`${path}.`) : path === key,
  )
}

function isMore(key: string): boolean {
  return /^more(\.\d+)?$/.test(key)
}

function pieceNumber(key: string): number {
  return Number(key.split('.')[1] ?? 1)
}

function moreIn(
  pieces: readonly (readonly [number, string])[],
  where: string,
  unread: Unread[],
): PlainObject | undefined {
  if (pieces.length === 0) return undefined
  const text = pieces
    .toSorted(([one], [other]) => one - other)
    .map(([, piece]) => piece)
    .join('')
  const found = parsed(text)
  if (isPlainObject(found)) return found
  unread.push({ where, reason: 'cell', content: text.slice(0, 60) })
  return undefined
}

function parsed(text: string): unknown {
  try {
    // A key that reaches a prototype is no fact of a board.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    // Somebody has changed it by hand; the row stays without it.
    return undefined
  }
}

/** What the table of the board says, a fact a row. */
export function boardFacts(
  tables: readonly FoundTable[],
  language: Language,
  unread: Unread[],
): PlainObject {
  const entries: [string, unknown][] = []
  const pieces: [number, string][] = []
  let place: string | undefined
  for (const { shape, keys, rows } of tables) {
    if (shape !== boardTable) continue
    const [field, value] = [keys.indexOf('field'), keys.indexOf('value')]
    for (const { where, cells } of rows) {
      const key = String(cells[field] ?? '')
      const content = cells[value]
      if (content === undefined || content === '') continue
      if (isMore(key)) {
        pieces.push([pieceNumber(key), String(content)])
        place ??= where
        continue
      }
      if (key.endsWith(copyMark)) continue
      const read = columnFor(boardColumns, key)?.kind.read(
        content,
        decimalSignIn([content], language),
      )
      if (read === undefined) unread.push({ where, reason: 'cell', content: String(content) })
      else entries.push([key, read])
    }
  }
  return joined(objectOf(entries), moreIn(pieces, place ?? '', unread) ?? {})
}
