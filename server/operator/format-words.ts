import { z } from 'zod'
import { changeModelSchema, costKinds, evidenceKinds } from '#shared/model/change-model.ts'

/** A field of the change model's JSON Schema, as far as it says which words may stand in it. */
interface FieldSchema {
  readonly enum?: readonly unknown[]
  readonly items?: FieldSchema
  readonly anyOf?: readonly FieldSchema[]
  readonly properties?: Readonly<Record<string, FieldSchema>>
}

/** Kinds may be anybody's words; these are the format's. */
const knownKinds = [...evidenceKinds, ...costKinds, 'internal', 'external']

const words = new Map<string, Set<unknown>>([['kind', new Set(knownKinds)]])
// What is no JSON, such as a field that may hold anything, has no words.
collect(z.toJSONSchema(changeModelSchema, { io: 'input', unrepresentable: 'any' }) as FieldSchema)

/** Whether a word is one that the format has for this field, such as `contested` as a status: nobody wrote it. */
export function isFormatWord(field: string, value: unknown): boolean {
  return words.get(field)?.has(value) ?? false
}

function collect(schema: FieldSchema, field = ''): void {
  for (const word of schema.enum ?? []) words.set(field, (words.get(field) ?? new Set()).add(word))
  for (const part of [schema.items, ...(schema.anyOf ?? [])])
    if (part !== undefined) collect(part, field)
  for (const [name, part] of Object.entries(schema.properties ?? {})) collect(part, name)
}
