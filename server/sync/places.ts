import { boardShape } from '#shared/document/board-shape.ts'
import { parseKey } from '#shared/document/keys.ts'
import { collections, type CollectionName } from '#shared/model/collections.ts'
import { languageTagPattern } from '#shared/model/language.ts'
import type { RecordShape } from '#shared/document/stored-record.ts'

/** What can hold something in a board's document, by shared/document/SPEC.md. */
export type Holder =
  /** The root of one list: records by id. */
  | { readonly kind: 'list' }
  /** A record, or the board's own root: fields by key. */
  | { readonly kind: 'record'; readonly shape: RecordShape }
  /** A text that people type together. */
  | { readonly kind: 'text' }
  /** A list of small objects in a record. */
  | { readonly kind: 'rows' }
  /** One of them: plain values by key. */
  | { readonly kind: 'row' }

/** What an item of an update brings. */
export type Content = 'gone' | 'deleted' | 'letters' | 'values' | 'array' | 'map' | 'text'

export function rootHolder(name: string): Holder | undefined {
  if (name === 'board') return { kind: 'record', shape: boardShape }
  return isCollectionName(name) ? { kind: 'list' } : undefined
}

/** The record that a list holds under any id. */
export function recordHolder(name: string): Holder | undefined {
  return isCollectionName(name) ? { kind: 'record', shape: collections[name] } : undefined
}

/** Whether content belongs where an update puts it: every write of `write.ts` does, and nothing else. */
export function belongs(content: Content, holder: Holder, key: string | undefined): boolean {
  const isKeyed = holder.kind !== 'text' && holder.kind !== 'rows'
  if (isKeyed !== (key !== undefined)) return false
  if (content === 'gone' || content === 'deleted') return true
  switch (holder.kind) {
    case 'list':
    case 'rows':
      return content === 'map'
    case 'text':
      return content === 'letters'
    case 'row':
      return content === 'values'
    case 'record':
      return content === fieldContent(holder.shape, key ?? '')
    default:
      return holder satisfies never
  }
}

/** What a type holds that stands in a record or in rows, where it belongs. */
export function innerHolder(content: Content, holder: Holder): Holder | undefined {
  if (content === 'text') return { kind: 'text' }
  if (content === 'array') return { kind: 'rows' }
  return holder.kind === 'rows' ? { kind: 'row' } : undefined
}

function fieldContent(shape: RecordShape, key: string): Content | undefined {
  // Texts and sets stand by member, never under the bare name of their field.
  if (shape.texts.includes(key) || shape.sets.includes(key)) return undefined
  const { kind, ...of } = parseKey(shape, key)
  // A text in no language could not be read, and what it is in neither.
  if (kind === 'text')
    return 'member' in of && languageTagPattern.test(of.member) ? 'text' : undefined
  return kind === 'rows' ? 'array' : 'values'
}

function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name)
}
