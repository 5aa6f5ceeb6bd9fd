import type { Language } from '#shared/model/language.ts'
import { completeRecords, knownIn } from './complete-records.ts'
import type { FoundTable, Row, Unread } from './found-table.ts'
import { isPlainObject } from './paths.ts'
import { boardFacts, readRows } from './read-rows.ts'
import { createNames } from './resolve-names.ts'
import { ofKey, ofRowKey, rowKey, type TableShape } from './table.ts'
import { tableShapes } from './table-shapes.ts'

/** What tables say, as the lists of a change model with the place of each record, and what could not be read. */
export function tablesToModel(tables: readonly FoundTable[], language: Language) {
  const unread: Unread[] = []
  const rowsOf = new Map(
    tableShapes.map((shape) => [
      shape.id,
      tables
        .filter((table) => table.shape === shape)
        .flatMap((table) => readRows(table, language, unread))
        .map((row) => ({ ...row, shape })),
    ]),
  )
  const lists = new Map([...rowsOf].map(([id, rows]) => [id, identified(id, rows)]))
  const names = createNames(lists, language)
  for (const rows of lists.values()) for (const row of rows) names.resolve(row)
  for (const shape of tableShapes) attach(shape, lists, unread)
  const known = knownIn(lists)
  const found: Record<string, unknown> = { ...boardFacts(tables, language, unread) }
  const places = new Map<string, readonly (string | undefined)[]>()
  for (const { id, list } of tableShapes) {
    if (list === undefined) continue
    const added = names.added.get(id) ?? []
    const complete = [
      ...added.map((record) => ({ record, where: undefined })),
      ...completeRecords(list, lists.get(id) ?? [], known, unread),
    ]
    const records = complete.map(({ record }) => record)
    places.set(
      list,
      complete.map(({ where }) => where),
    )
    if (list === 'valuationItems') {
      const valuation = found['valuation']
      if (records.length > 0)
        found['valuation'] = { ...(isPlainObject(valuation) ? valuation : {}), items: records }
    } else if (records.length > 0) found[list] = records
  }
  return { found, places, unread }
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
