import { references } from '#server/exports/cids/own-properties.ts'
import {
  collections,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { languageTagPattern, type Language, type LocalizedText } from '#shared/model/language.ts'
import { isPlain, valuesOf, type CapsuleNode } from './capsule.ts'
import type { CapsuleIds } from './capsule-ids.ts'

type Plain = Readonly<Record<string, unknown>>

/** What an object says of a record in our own namespace: the inverse of `ownProperties`. */
export function ownRecord(list: CollectionName, node: CapsuleNode, ids: CapsuleIds): Plain {
  const { schema, sets, rows }: CollectionShape = collections[list]
  const lists: Readonly<Record<string, CollectionName>> = references[list] ?? {}
  return Object.fromEntries(
    Object.keys(schema.shape).flatMap((field) => {
      const value = node.properties[`toc:${field}`]
      if (value === undefined) return []
      const isList = sets.includes(field) || rows.includes(field)
      const read = field in lists ? withIds(value, ids) : fromOwn(value)
      return [[field, isList ? [read].flat() : read] as const]
    }),
  )
}

/** A value of our own as it is in the model, without prefixes and language tags. */
export function fromOwn(value: unknown): unknown {
  const text = spokenText(value)
  if (text !== undefined) return text
  if (Array.isArray(value)) return value.map(fromOwn)
  if (!isPlain(value)) return value
  if ('@value' in value) return value['@value']
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key.startsWith('toc:'))
      .map(([key, inner]) => [key.slice('toc:'.length), fromOwn(inner)]),
  )
}

function withIds(value: unknown, ids: CapsuleIds): unknown {
  if (Array.isArray(value)) return value.map((member) => withIds(member, ids))
  const address = isPlain(value) ? value['@id'] : value
  return typeof address === 'string' ? ids.idOf(address) : undefined
}

function spokenText(value: unknown): LocalizedText | undefined {
  const spoken = [value].flat()
  if (spoken.length === 0 || !spoken.every(isSpoken)) return undefined
  return Object.fromEntries(spoken.map((one) => [one['@language'], one['@value']]))
}

interface Spoken extends Plain {
  readonly '@value': string
  readonly '@language': string
}

function isSpoken(value: unknown): value is Spoken {
  return (
    isPlain(value) && typeof value['@value'] === 'string' && typeof value['@language'] === 'string'
  )
}

/**
 * A text by language: what we wrote ourselves, with what CIDS says of it now, in case another program changed that.
 * Words of no language are taken to be in that of the reader.
 */
export function readText(
  node: CapsuleNode,
  own: unknown,
  property: string,
  language: Language,
): LocalizedText | undefined {
  const ours = isPlain(own) ? (own as LocalizedText) : {}
  const known = new Set(Object.values(ours))
  const told = valuesOf(node, property).flatMap((value) => {
    const text = isPlain(value) ? value['@value'] : value
    if (typeof text !== 'string' || text.trim() === '' || known.has(text)) return []
    const tag = isPlain(value) ? value['@language'] : undefined
    const isTag = typeof tag === 'string' && languageTagPattern.test(tag)
    return [[isTag ? tag : language, text] as const]
  })
  const text = { ...ours, ...Object.fromEntries(told) }
  return Object.keys(text).length === 0 ? undefined : text
}
