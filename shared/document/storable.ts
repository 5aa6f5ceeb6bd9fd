import { z } from 'zod'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { collections, type CollectionName } from '#shared/model/collections.ts'
import { factKeys } from './read.ts'
import { schemaVersion } from './roots.ts'

/** What a board's document can hold in one place: more than any screen lets people type, less than hurts the others. */
export const storable = {
  /** Characters of a text that people type together. */
  text: 20_000,
  /** Characters of a field that the change model knows, written as JSON. */
  field: 20_000,
  /** Of one that it does not know. */
  unknownField: 2_000,
  key: 500,
  /** Objects and lists inside each other. */
  depth: 4,
} as const

/** The plain fields of a record, each with what the change model says of it. */
export type FieldSchemas = Readonly<Record<string, z.ZodType>>

const { order } = collections.elements.schema.shape

/** Of the records of a list; every one has an order, also where the JSON does not show it. */
export function recordFields(name: CollectionName): FieldSchemas {
  return { order, ...collections[name].schema.shape }
}

/** Of the rows of a list that a record holds. */
export function rowFields(name: CollectionName, field: string): FieldSchemas {
  const schema = recordFields(name)[field]
  const rows = schema instanceof z.ZodDefault ? schema.unwrap() : schema
  return rows instanceof z.ZodArray && rows.element instanceof z.ZodObject ? rows.element.shape : {}
}

/** Of the board's own root. */
export const boardFields: FieldSchemas = {
  ...Object.fromEntries(
    [...factKeys, 'valuation'].map((key) => [
      key,
      changeModelSchema.shape[key as keyof typeof changeModelSchema.shape],
    ]),
  ),
  modelId: changeModelSchema.shape.id,
  // Whoever finds a schema newer than their own writes nothing any more.
  schema: z.number().max(schemaVersion),
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

export function isSafeKey(key: string): boolean {
  return key.length <= storable.key && !unsafeKeys.has(key)
}

/** Whether a field may say this: what its schema allows, or a little plain JSON where nothing is known of it. */
export function isStorable(fields: FieldSchemas, field: string, value: unknown): boolean {
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (schema === undefined) return value !== undefined && plainSize(value) <= storable.unknownField
  return plainSize(value) <= storable.field && schema.safeParse(value).success
}

/** The same for one part of a small object; what was cleared stands as undefined. */
export function isPartStorable(
  fields: FieldSchemas,
  field: string,
  part: string,
  value: unknown,
): boolean {
  const schema = fields[field]
  const whole = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  if (whole instanceof z.ZodRecord) return isStorable(fields, field, { [part]: value })
  const parts: FieldSchemas = whole instanceof z.ZodObject ? whole.shape : {}
  if (Object.hasOwn(parts, part)) return isStorable(parts, part, value)
  return isStorable({}, field, { [part]: value })
}

/**
 * About how many characters a value takes as JSON. Infinite for what JSON cannot carry as it is, for what nests too
 * deep, and for keys that reach a prototype.
 */
function plainSize(value: unknown, depth = 0): number {
  if (value === null || value === undefined) return 4
  switch (typeof value) {
    case 'string':
      return value.length + 2
    case 'boolean':
      return 5
    case 'number':
      return Number.isFinite(value) ? 8 : Number.POSITIVE_INFINITY
    case 'object':
      break
    default:
      return Number.POSITIVE_INFINITY
  }
  if (depth >= storable.depth) return Number.POSITIVE_INFINITY
  if (Array.isArray(value))
    return value.reduce<number>((size, member) => size + plainSize(member, depth + 1), 2)
  // lib0 builds objects by assignment: `__proto__` does not become a key but replaces the prototype.
  if (Object.getPrototypeOf(value) !== Object.prototype) return Number.POSITIVE_INFINITY
  let size = 2
  for (const [key, member] of Object.entries(value)) {
    if (!isSafeKey(key)) return Number.POSITIVE_INFINITY
    size += key.length + 3 + plainSize(member, depth + 1)
  }
  return size
}
