import { changeModelSchema, type ChangeModel } from './change-model.ts'
import { collections } from './collections.ts'

/** The file: keys in the order of the schema, unknown keys after them alphabetically, two spaces, a final newline. */
export function toJson(model: ChangeModel): string {
  return `${JSON.stringify(inSchemaOrder(model), undefined, 2)}\n`
}

/** The same data with its keys in the order in which they are written. */
export function inSchemaOrder(model: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return ordered(model, Object.keys(changeModelSchema.shape), (key, value) =>
    key === 'valuation' ? orderedValuation(value) : orderedList(key, value),
  )
}

function orderedList(key: string, value: unknown): unknown {
  if (!(key in collections) || !Array.isArray(value)) return orderedPlain(value)
  const { schema } = collections[key as keyof typeof collections]
  return value.map((record) =>
    ordered(record, Object.keys(schema.shape), (_, field) => orderedPlain(field)),
  )
}

function orderedValuation(value: unknown): unknown {
  return ordered(value, ['currency', 'discountRate', 'years', 'items'], (key, field) =>
    key === 'items' ? orderedList('valuationItems', field) : orderedPlain(field),
  )
}

// Small objects whose keys have an order of their own; all others are written alphabetically.
const innerOrder = [
  'kind',
  'ref',
  'x',
  'y',
  'name',
  'country',
  'nl',
  'fr',
  'en',
  'label',
  'lessFactor',
  'moreFactor',
  'answer',
  'dimension',
  'group',
  'date',
  'value',
  'source',
  'n',
  'comment',
]

function orderedPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderedPlain)
  return isObject(value) ? ordered(value, innerOrder, (_, field) => orderedPlain(field)) : value
}

function ordered(
  value: unknown,
  order: readonly string[],
  convert: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  if (!isObject(value)) return {}
  const known = order.filter((key) => value[key] !== undefined)
  const unknown = Object.keys(value)
    .filter((key) => !order.includes(key) && value[key] !== undefined)
    .toSorted()
  return Object.fromEntries([...known, ...unknown].map((key) => [key, convert(key, value[key])]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
