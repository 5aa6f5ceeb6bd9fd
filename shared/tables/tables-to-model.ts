import { unplacedType, defaultLinkKind } from '#shared/model/stages.ts'
import { collections, type CollectionName } from '#shared/model/collections.ts'
import { elementTypes } from '#shared/model/change-model.ts'
import { linkIdFor } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { plainWord, type CellContent } from './cell-kinds.ts'
import { isPlainObject, joined, objectOf, valueAt, type PlainObject } from './paths.ts'
import { copyMark, ofKey, ofRowKey, rowKey, type ColumnShape, type TableShape } from './table.ts'
import { boardColumns, boardTable, tableShapes } from './table-shapes.ts'

/** A table as it was found in a file. */
export interface FoundTable {
  readonly shape: TableShape
  /** Of each column; undefined for what is not known. */
  readonly keys: readonly (string | undefined)[]
  readonly rows: readonly FoundRow[]
}

export interface FoundRow {
  /** For a person, such as `Cards, row 4`. */
  readonly where: string
  readonly cells: readonly CellContent[]
}

export interface Unread {
  readonly where: string
  readonly reason: UnreadReason
  /** What stands there. */
  readonly content?: string
}

export type UnreadReason = 'cell' | 'row' | 'parent'

/** What tables say, as the lists of a change model, and what in them could not be read. */
export function tablesToModel(tables: readonly FoundTable[], language: Language) {
  const unread: Unread[] = []
  const rowsOf = new Map(
    tableShapes.map((shape) => [
      shape.id,
      tables
        .filter((table) => table.shape === shape)
        .flatMap((table) => readRows(table, unread))
        .map((row) => ({ ...row, shape })),
    ]),
  )
  const lists = new Map([...rowsOf].map(([id, rows]) => [id, identified(id, rows)]))
  const names = createNames(lists, language)
  for (const rows of lists.values()) for (const row of rows) names.resolve(row)
  for (const shape of tableShapes) attach(shape, lists, unread)
  const found: Record<string, unknown> = { ...boardFacts(tables, unread) }
  for (const { id, list } of tableShapes) {
    if (list === undefined) continue
    const known = names.added.get(id) ?? []
    const records = [...known, ...recordsOf(list, lists.get(id) ?? [], lists, unread)]
    if (list === 'valuationItems') {
      const valuation = found['valuation']
      if (records.length > 0)
        found['valuation'] = { ...(isPlainObject(valuation) ? valuation : {}), items: records }
    } else if (records.length > 0) found[list] = records
  }
  return { found, unread }
}

interface Row {
  readonly where: string
  record: PlainObject
  readonly place: PlainObject
  /** What stands in words beside ids, by the path of those. */
  readonly copies: ReadonlyMap<string, string>
  readonly shape: TableShape
}

function readRows({ shape, keys, rows }: FoundTable, unread: Unread[]): readonly Row[] {
  if (shape === boardTable) return []
  const columns = keys.map((key) => (key === undefined ? undefined : columnFor(shape.columns, key)))
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
      const value = column.kind.read(cell)
      if (value === undefined)
        unread.push({
          where: `${where}, ${column.label.en}`,
          reason: 'cell',
          content: String(cell),
        })
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

function boardFacts(tables: readonly FoundTable[], unread: Unread[]): PlainObject {
  const entries: [string, unknown][] = []
  const pieces: [number, string][] = []
  for (const { shape, keys, rows } of tables) {
    if (shape !== boardTable) continue
    const [field, value] = [keys.indexOf('field'), keys.indexOf('value')]
    for (const { cells } of rows) {
      const key = String(cells[field] ?? '')
      const content = cells[value]
      if (content === undefined || content === '') continue
      if (isMore(key)) pieces.push([pieceNumber(key), String(content)])
      const read = columnFor(boardColumns, key)?.kind.read(content)
      if (read !== undefined) entries.push([key, read])
    }
  }
  return joined(objectOf(entries), moreIn(pieces, 'board', unread) ?? {})
}

/** Rows whose ids nobody has filled in get one that no other has. */
function identified(table: string, rows: readonly Row[]): readonly Row[] {
  const isNumbered = !['links', 'votes', 'valuationItems'].includes(table)
  const taken = new Set(rows.map(({ record }) => record['id']))
  let count = 0
  const nextId = (): string => {
    do count += 1
    while (taken.has(`${table}-${count}`))
    return `${table}-${count}`
  }
  return rows.map((row) => {
    const { shape, record } = row
    if (shape.list === undefined || !isNumbered || record['id'] !== undefined) return row
    return { ...row, record: { id: nextId(), ...record } }
  })
}

/** Finds what is named instead of referred to, as people do who fill in a table by hand. */
function createNames(lists: ReadonlyMap<string, readonly Row[]>, language: Language) {
  const added = new Map<string, PlainObject[]>()
  const ids = new Map<string, Set<unknown>>()
  const byName = new Map<string, Map<string, string>>()
  for (const [table, rows] of lists) {
    ids.set(table, new Set(rows.map(({ record }) => record['id'])))
    const names = new Map<string, string>()
    for (const { record } of rows)
      for (const name of namesIn(record)) {
        const said = plainWord(name)
        if (said !== '' && !names.has(said)) names.set(said, String(record['id']))
      }
    byName.set(table, names)
  }

  const idCalled = (tables: readonly string[], name: string): string | undefined => {
    for (const table of tables) if (ids.get(table)?.has(name) === true) return name
    for (const table of tables) {
      const id = byName.get(table)?.get(plainWord(name))
      if (id !== undefined) return id
    }
    // A group of people that has no row of its own is known by its name all the same.
    return tables.includes('stakeholders') ? addStakeholder(name) : undefined
  }
  const addStakeholder = (name: string): string => {
    const all = added.get('stakeholders') ?? []
    const id = `stakeholder-${all.length + 1}`
    added.set('stakeholders', [...all, { id, name: { [language]: name } }])
    byName.get('stakeholders')?.set(plainWord(name), id)
    return id
  }

  const resolve = (row: Row): void => {
    for (const { path, refersTo } of row.shape.columns) {
      if (refersTo === undefined) continue
      const isPlace =
        row.place[path] !== undefined || (path === ofKey && row.shape.within !== undefined)
      const value = isPlace ? row.place[path] : valueAt(row.record, path)
      const said = isThere(value) ? value : row.copies.get(path)
      const members = Array.isArray(said) ? said : typeof said === 'string' ? [said] : []
      const isKnown = members.every((member) =>
        refersTo.some((table) => ids.get(table)?.has(member) === true),
      )
      if (members.length === 0 || (isKnown && isThere(value))) continue
      const isMany =
        Array.isArray(valueAt(objectOf([[path, whenEmptyOf(row.shape, path)]]), path)) ||
        Array.isArray(value)
      const named =
        isMany && typeof said === 'string' ? said.split(';').map((name) => name.trim()) : members
      const found = named.map((name) => idCalled(refersTo, String(name)) ?? String(name))
      const resolved = isMany ? found : found[0]
      if (isPlace) Object.assign(row.place, { [path]: resolved })
      else row.record = joined(objectOf([[path, resolved]]), row.record)
    }
  }
  return { added, resolve }
}

function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function whenEmptyOf(shape: TableShape, wanted: string): unknown {
  const column = shape.columns.find(({ path }) => path === wanted)
  return column?.whenEmpty ?? (column?.kind.id === 'set' ? [] : undefined)
}

/** The titles, names and texts of a record, in all its languages. */
function namesIn(record: PlainObject): readonly string[] {
  return ['title', 'name', 'text', 'summary'].flatMap((field) => {
    const value = record[field]
    if (typeof value === 'string') return [value]
    return isPlainObject(value) ? Object.values(value).map(String) : []
  })
}

/** Puts the rows of a table within another where they belong. */
function attach(
  { id, within }: TableShape,
  lists: ReadonlyMap<string, readonly Row[]>,
  unread: Unread[],
): void {
  if (within === undefined) return
  const parents = lists.get(within.table) ?? []
  const keyOf = (of: unknown, ofRow: unknown) => JSON.stringify([of, ofRow])
  const byKey = new Map(
    parents.map((parent) => [
      parent.shape.within === undefined
        ? keyOf(parent.record['id'], undefined)
        : keyOf(parent.place[ofKey], parent.place[rowKey]),
      parent,
    ]),
  )
  for (const { place, record, where } of lists.get(id) ?? []) {
    const parent = byKey.get(keyOf(place[ofKey], place[ofRowKey]))
    if (parent === undefined) {
      unread.push({ where, reason: 'parent' })
      continue
    }
    const rows = parent.record[within.field]
    // Changed in place: the record that holds it may itself stand in another by now.
    Object.assign(parent.record, {
      [within.field]: [...(Array.isArray(rows) ? (rows as unknown[]) : []), record],
    })
  }
}

/** The records of a list, with what they cannot be without; rows that say too little are left out. */
function recordsOf(
  list: string,
  rows: readonly Row[],
  lists: ReadonlyMap<string, readonly Row[]>,
  unread: Unread[],
): readonly PlainObject[] {
  const { schema } = collections[list as CollectionName]
  const isLink = (ref: unknown) =>
    (lists.get('links') ?? []).some(({ record }) => record['id'] === ref)
  return rows.flatMap(({ record, where }, index) => {
    const whole = joined(record, missingIn(list, record, index, lists, isLink))
    if (schema.safeParse(whole).success) return [whole]
    unread.push({ where, reason: 'row' })
    return []
  })
}

/** What somebody who fills in a table by hand leaves out. */
function missingIn(
  list: string,
  record: PlainObject,
  index: number,
  lists: ReadonlyMap<string, readonly Row[]>,
  isLink: (ref: unknown) => boolean,
): PlainObject {
  switch (list) {
    case 'elements':
      return { type: unplacedType }
    case 'lanes':
      return { type: unplacedType, order: index }
    case 'links': {
      const from = lists.get('elements')?.find((row) => row.record['id'] === record['from'])
      const type = elementTypes.find((known) => known === from?.record['type']) ?? unplacedType
      const id = linkIdFor(String(record['from']), String(record['to']))
      return { id, kind: defaultLinkKind(type) }
    }
    case 'assumptions':
      return {
        status: 'untested',
        on: { kind: isLink(valueAt(record, 'on.ref')) ? 'link' : 'element' },
      }
    case 'indicators':
      return { measure: 'unit' }
    case 'costs':
      return { kind: 'cash' }
    case 'evidence':
      return { kind: 'practice' }
    default:
      return {}
  }
}
