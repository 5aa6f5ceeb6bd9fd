import * as Y from 'yjs'
import { isSameJson } from '#shared/model/same.ts'

/**
 * Makes in a list of rows the change that was made from `before` to `after` in another document, where the rows have
 * other keys. A row is found again by what it said, or by what the change left alone; where others changed or deleted
 * it meanwhile, theirs stays.
 */
export function mergeRows(
  list: Y.Array<unknown>,
  before: readonly Row[],
  after: readonly Row[],
): void {
  for (const { old, row } of rowChanges(before, after)) {
    if (old === undefined) list.push([new Y.Map(Object.entries(row ?? {}))])
    else if (row === undefined) deleteSame(list, old)
    else changeSame(list, old, row)
  }
}

type Row = Readonly<Record<string, unknown>>

interface RowChange {
  readonly old?: Row | undefined
  readonly row?: Row | undefined
}

/** What differs between the rows that both begin with and those that both end with: first changes, then the rest. */
function rowChanges(before: readonly Row[], after: readonly Row[]): readonly RowChange[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSameJson(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && isSameJson(before.at(-1 - end), after.at(-1 - end))) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  // A row that is in both was only moved along by what was added or deleted around it.
  const old = gone.filter((row) => !come.some((other) => isSameJson(row, other)))
  const rows = come.filter((row) => !gone.some((other) => isSameJson(row, other)))
  return Array.from({ length: Math.max(old.length, rows.length) }, (_, index) => ({
    old: old[index],
    row: rows[index],
  }))
}

function deleteSame(list: Y.Array<unknown>, old: Row): void {
  const index = list.toArray().findIndex((stored) => isSameJson(plainRow(stored), old))
  if (index >= 0) list.delete(index)
}

function changeSame(list: Y.Array<unknown>, old: Row, row: Row): void {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(row)])]
  const changed = fields.filter((field) => !isSameJson(old[field], row[field]))
  const kept = fields.filter((field) => !changed.includes(field))
  const rows = list.toArray()
  const found =
    rows.find((stored) => isSameJson(plainRow(stored), old)) ??
    rows.find((stored) => kept.length > 0 && saysSame(plainRow(stored), old, kept))
  if (!(found instanceof Y.Map)) return
  for (const field of changed) {
    if (row[field] === undefined) found.delete(field)
    else found.set(field, row[field])
  }
}

function saysSame(row: Row, old: Row, fields: readonly string[]): boolean {
  return fields.every((field) => isSameJson(row[field], old[field]))
}

function plainRow(stored: unknown): Row {
  return stored instanceof Y.Map ? stored.toJSON() : {}
}
