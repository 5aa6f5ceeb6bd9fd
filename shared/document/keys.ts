import type { CollectionShape } from '#shared/model/collections.ts'

/** Where one language of a text, a member of a set or a part of an object stands: `title:nl`, `tags:jeugd`, `proxy:source`. */
export function memberKey(field: string, member: string): string {
  return `${field}:${member}`
}

export type StoredKey =
  | { readonly kind: 'text'; readonly field: string; readonly member: string }
  | { readonly kind: 'set'; readonly field: string; readonly member: string }
  | { readonly kind: 'part'; readonly field: string; readonly member: string }
  | { readonly kind: 'rows'; readonly field: string }
  | { readonly kind: 'value'; readonly field: string }

/** What a key of a stored record stands for. */
export function parseKey(
  shape: Pick<CollectionShape, 'texts' | 'sets' | 'rows' | 'parted'>,
  key: string,
): StoredKey {
  const colon = key.indexOf(':')
  if (colon > 0) {
    const field = key.slice(0, colon)
    const member = key.slice(colon + 1)
    if (shape.texts.includes(field)) return { kind: 'text', field, member }
    if (shape.sets.includes(field)) return { kind: 'set', field, member }
    if (shape.parted.includes(field)) return { kind: 'part', field, member }
  }
  return shape.rows.includes(key) ? { kind: 'rows', field: key } : { kind: 'value', field: key }
}
