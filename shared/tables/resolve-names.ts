import type { Language } from '#shared/model/language.ts'
import { plainWord } from './cell-kinds.ts'
import type { Row } from './found-table.ts'
import { isPlainObject, joined, objectOf, valueAt, type PlainObject } from './paths.ts'
import { ofKey, type TableShape } from './table.ts'

/** Finds what is named instead of referred to, as people do who fill in a table by hand. */
export function createNames(lists: ReadonlyMap<string, readonly Row[]>, language: Language) {
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
