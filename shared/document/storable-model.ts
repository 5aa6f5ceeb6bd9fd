import type { ChangeModel } from '#shared/model/change-model.ts'
import { collectionNames, collections, type CollectionShape } from '#shared/model/collections.ts'
import { boardShape } from './board-shape.ts'
import {
  boardFields,
  isSafeKey,
  isStorable,
  recordFields,
  rowFields,
  storable,
  type FieldSchemas,
} from './storable.ts'
import type { PlainRecord, RecordShape } from './stored-record.ts'
import { factsOf, recordsOf } from './write-model.ts'

/** Where a model says more in one place than a board's document holds, such as `elements.a1.notes`. */
export function findUnstorable(model: ChangeModel): string | undefined {
  const fact = findIn(factsOf(model), boardShape, boardFields, () => ({}))
  if (fact !== undefined) return fact
  for (const name of collectionNames) {
    const fields = recordFields(name)
    const shape: CollectionShape = collections[name]
    for (const [id, record] of recordsOf(model, name)) {
      const found = findIn(record, shape, fields, (field) => rowFields(name, field))
      if (found !== undefined) return `${name}.${id}.${found}`
    }
  }
  return undefined
}

function findIn(
  record: PlainRecord,
  shape: RecordShape,
  fields: FieldSchemas,
  fieldsOfRows: (field: string) => FieldSchemas,
): string | undefined {
  return Object.keys(record).find((field) => {
    const value = record[field]
    // Keys that reach a prototype are not stored at all.
    if (value === undefined || field === 'id' || !isSafeKey(field))
      return field.length > storable.key
    if (shape.texts.includes(field)) return !areTextsStorable(value)
    if (shape.sets.includes(field)) return !areMembersStorable(value)
    if (shape.rows.includes(field)) return !areRowsStorable(value, fieldsOfRows(field))
    return !isStorable(fields, field, value)
  })
}

function areRowsStorable(rows: unknown, fields: FieldSchemas): boolean {
  if (!Array.isArray(rows)) return true
  return rows.every((row: unknown) =>
    Object.entries(row ?? {}).every(
      ([field, value]) => value === undefined || isStorable(fields, field, value),
    ),
  )
}

function areTextsStorable(texts: unknown): boolean {
  return Object.entries(texts ?? {}).every(
    ([language, text]) => language.length <= storable.key && String(text).length <= storable.text,
  )
}

function areMembersStorable(members: unknown): boolean {
  return !Array.isArray(members) || members.every((member) => String(member).length <= storable.key)
}
