import { z } from 'zod'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'

/** What JSON Schema says of a place, as far as our model uses it. */
interface Place {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Place
  readonly anyOf?: readonly Place[]
  readonly properties?: Readonly<Record<string, Place>>
  readonly additionalProperties?: Place | boolean
}

/** Ids, and what refers to them. */
const idField = /^(id|from|to|ref|beyond)$|Ids?$/

/** A model with one record in each list, every field that the schema knows filled, and a marker wherever people write. */
export function markedModel(marker: string): ChangeModel {
  const schema = z.toJSONSchema(changeModelSchema, { io: 'input', unrepresentable: 'any' }) as Place
  return changeModelSchema.parse(fill(schema, '', marker))
}

function fill(place: Place, field: string, marker: string): unknown {
  if (place.const !== undefined) return place.const
  if (place.enum !== undefined) return place.enum.at(-1)
  if (place.anyOf !== undefined)
    return fill(place.anyOf.findLast(({ type }) => type !== 'null') ?? {}, field, marker)
  if (place.items !== undefined) return [fill(place.items, field, marker)]
  if (place.properties !== undefined)
    return Object.fromEntries(
      Object.entries({ ...place.properties, 'x-other': {} }).map(([name, part]) => [
        name,
        fill(part, name, marker),
      ]),
    )
  if (typeof place.additionalProperties === 'object')
    return { fr: fill(place.additionalProperties, '', marker) }
  // What may be several takes text where it can, and whatever is not told takes everything.
  const types = [place.type ?? 'string'].flat()
  if (types.includes('string')) return idField.test(field) ? 'one' : marker
  return types.includes('boolean') ? true : 1
}
