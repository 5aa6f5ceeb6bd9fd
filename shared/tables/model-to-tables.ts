import type { ChangeModel } from '#shared/model/change-model.ts'
import { collectionNames } from '#shared/model/collections.ts'
import { inSchemaOrder } from '#shared/model/json.ts'
import { languageTagPattern, type Language } from '#shared/model/language.ts'
import { columnTexts } from '#shared/text/areas/tables.ts'
import { textCell, type CellContent } from './cell-kinds.ts'
import { namesOf, type Names } from './names-of.ts'
import { isPlainObject, valueAt, type PlainObject } from './paths.ts'
import { splitRecord, type CellLimits } from './split-record.ts'
import {
  copyMark,
  moreKey,
  ofKey,
  ofRowKey,
  rowKey,
  type ColumnShape,
  type Table,
  type TableColumn,
  type TableShape,
} from './table.ts'
import { boardColumns, boardTable, tableShapes } from './table-shapes.ts'

export interface TableOptions extends CellLimits {
  /** Whether what is empty is shown too, to be filled in. */
  readonly isForm: boolean
}

/** All tables of a model; what has no place in a column stands in the last, so that nothing is lost. */
export function modelToTables(model: ChangeModel, options: TableOptions): readonly Table[] {
  const names = namesOf(model, options.language)
  const records = new Map<string, readonly Sited[]>()
  return tableShapes.map((shape) => {
    if (shape === boardTable) return boardAsTable(model, names, options)
    const sited = recordsIn(shape, model, records)
    records.set(shape.id, sited)
    const inner = tableShapes.flatMap(({ within }) =>
      within?.table === shape.id ? [within.field] : [],
    )
    return asTable(shape, sited, inner, { ...options, names, languages: model.languages })
  })
}

/** A record, and of which it is a row where its table stands within another. */
interface Sited {
  readonly record: PlainObject
  readonly place: PlainObject
}

function recordsIn(
  { list, within }: TableShape,
  model: ChangeModel,
  earlier: ReadonlyMap<string, readonly Sited[]>,
): readonly Sited[] {
  if (within === undefined) return listOf(model, list).map((record) => ({ record, place: {} }))
  return (earlier.get(within.table) ?? []).flatMap(({ record, place }) => {
    const rows = record[within.field]
    const of = place[ofKey] ?? record['id']
    const ofRow = place[rowKey]
    return (Array.isArray(rows) ? rows.filter(isPlainObject) : []).map((row, index) => ({
      record: row,
      place: {
        [ofKey]: of,
        [rowKey]: index + 1,
        ...(ofRow === undefined ? {} : { [ofRowKey]: ofRow }),
      },
    }))
  })
}

function listOf(model: ChangeModel, list: string | undefined): readonly PlainObject[] {
  if (list === 'valuationItems') return model.valuation?.items ?? []
  const found: unknown = list === undefined ? undefined : model[list]
  return Array.isArray(found) ? found.filter(isPlainObject) : []
}

interface RowOptions extends TableOptions {
  readonly names: Names
  readonly languages: readonly string[]
}

function asTable(
  shape: TableShape,
  sited: readonly Sited[],
  inner: readonly string[],
  options: RowOptions,
): Table {
  const records = sited.map(({ record }) => record)
  const columns = shape.columns.flatMap((column) => inLanguages(column, records, options.languages))
  const isPlace = (path: string) =>
    path === ofKey || path === ofRowKey || (path === rowKey && shape.within !== undefined)
  const fields = columns.filter(({ path }) => !isPlace(path))
  const written = sited.map(({ record, place }) => {
    const { cells, more } = splitRecord(withoutRows(record, inner), fields, options)
    if (fields.length === columns.length) return { cells, more }
    const own = cells.values()
    const all = columns.map(({ path }) =>
      isPlace(path) ? (place[path] as CellContent) : own.next().value,
    )
    return { cells: all, more }
  })
  const most = Math.max(0, ...written.map(({ more }) => more.length))
  const shown = columns.flatMap((column, index): readonly ShownIn[] => {
    const isUsed = written.some(({ cells }) => cells[index] !== undefined)
    const isOffered =
      options.isForm && column.isTechnical !== true && !isAlternative(column, columns)
    if (!isUsed && !isOffered) return []
    const plain = tableColumn(column, options.language)
    const copy =
      column.refersTo === undefined ? [] : [{ column: copyOf(plain, options.language), index }]
    return [...copy, { column: plain, index }]
  })
  return {
    shape,
    columns: [...shown.map(({ column }) => column), ...moreColumns(most, options.language)],
    rows: written.map(({ cells, more }) => [
      ...shown.map(({ index, column }) => {
        const cell = cells[index]
        return column.isCopy ? options.names.of(columns[index]?.refersTo ?? [], cell) : cell
      }),
      ...Array.from({ length: most }, (_, index) => more[index]),
    ]),
  }
}

/** A column of the file, and which of the shape's it shows. */
interface ShownIn {
  readonly column: TableColumn
  readonly index: number
}

/** A record but for what stands in tables of its own, and what says nothing. */
function withoutRows(record: PlainObject, inner: readonly string[]): PlainObject {
  const isOwn = (key: string) => record[key] !== undefined && !isIn(inner, key, record[key])
  const keys = Object.keys(record)
  if (keys.every(isOwn)) return record
  return Object.fromEntries(keys.filter(isOwn).map((key) => [key, record[key]]))
}

/** Rows within a record stand in a table of their own, but for an empty list where there need be none. */
function isIn(inner: readonly string[], key: string, value: unknown): boolean {
  return (
    inner.includes(key) &&
    Array.isArray(value) &&
    (value.length > 0 || key !== 'disaggregation') &&
    value.every(isPlainObject)
  )
}

/** A text and a text by language at one path: the file shows what it uses, or the plain one. */
function isAlternative(
  { path, isByLanguage }: ShownColumn,
  columns: readonly ShownColumn[],
): boolean {
  const [first = ''] = path.split('.')
  return isByLanguage === true && columns.some((other) => other.path === first)
}

type ShownColumn = ColumnShape & { readonly language?: string }

/** A text by language is a column for each language of the board, and for each that is used in the table. */
function inLanguages(
  column: ColumnShape,
  records: readonly PlainObject[],
  spoken: readonly string[],
): readonly ShownColumn[] {
  if (column.isByLanguage !== true) return [column]
  const used = records.flatMap((record) => {
    const text = valueAt(record, column.path)
    return isPlainObject(text) ? Object.keys(text) : []
  })
  const languages = new Set([
    ...spoken,
    ...used.filter((tag) => languageTagPattern.test(tag)).toSorted(),
  ])
  return [...languages].map((language) => ({
    ...column,
    path: `${column.path}.${language}`,
    language,
  }))
}

function tableColumn(column: ShownColumn, language: Language): TableColumn {
  const suffix = column.language === undefined ? '' : ` (${column.language})`
  return {
    key: column.path,
    label: `${column.label[language]}${suffix}`,
    kind: column.kind,
    // Ids that stand beside a name are for programs.
    isTechnical: column.isTechnical === true || column.refersTo !== undefined,
    isCopy: false,
  }
}

function copyOf({ key, label }: TableColumn, language: Language): TableColumn {
  return {
    key: `${key}${copyMark}`,
    label: columnTexts.named[language](label),
    kind: textCell,
    isTechnical: false,
    isCopy: true,
  }
}

function moreColumns(count: number, language: Language): readonly TableColumn[] {
  return Array.from({ length: count }, (_, index) => ({
    key: index === 0 ? moreKey : `${moreKey}.${index + 1}`,
    label: index === 0 ? columnTexts.more[language] : `${columnTexts.more[language]} ${index + 1}`,
    kind: textCell,
    isTechnical: true,
    isCopy: false,
  }))
}

function boardAsTable(model: ChangeModel, names: Names, options: TableOptions): Table {
  const { items: _, ...valuation } = model.valuation ?? {}
  const lists = new Set<string>(collectionNames)
  const told = Object.fromEntries(
    Object.entries(model).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'valuation') return [[key, valuation]]
      // An empty list that need not be there says so by itself.
      const isListed = lists.has(key) && !(key === 'referenceProjects' && isEmpty(value))
      return isListed ? [] : [[key, value]]
    }),
  )
  const facts = inSchemaOrder(told)
  const { language } = options
  const columns = boardColumns.flatMap((column) => inLanguages(column, [facts], model.languages))
  const { cells, more } = splitRecord(facts, columns, options)
  const rows = columns.flatMap((column, index): CellContent[][] => {
    const content = cells[index]
    const isWanted = content !== undefined || (options.isForm && !isAlternative(column, columns))
    const { label } = tableColumn(column, language)
    if (!isWanted) return []
    const row = [column.path, label, content]
    const copy = column.refersTo === undefined ? undefined : names.of(column.refersTo, content)
    return copy === undefined
      ? [row]
      : [row, [`${column.path}${copyMark}`, columnTexts.named[language](label), copy]]
  })
  const rest = moreColumns(more.length, language).map(({ key, label }, index) => [
    key,
    label,
    more[index],
  ])
  return {
    shape: boardTable,
    columns: boardTable.columns.map((column) => ({
      ...tableColumn(column, language),
      isTechnical: column.path === 'field',
    })),
    rows: [...rows, ...rest],
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
