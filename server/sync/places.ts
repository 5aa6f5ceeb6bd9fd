import { boardShape } from '#shared/document/board-shape.ts'
import { parseKey } from '#shared/document/keys.ts'
import {
  boardFields,
  isPartStorable,
  isSafeKey,
  isStorable,
  recordFields,
  rowFields,
  type FieldSchemas,
} from '#shared/document/storable.ts'
import type { RecordShape } from '#shared/document/stored-record.ts'
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { languageTagPattern } from '#shared/model/language.ts'

/** What can hold something in a board's document, by shared/document/SPEC.md. */
export type Holder =
  /** The root of one list: records by id. */
  | { readonly kind: 'list'; readonly name: CollectionName }
  /** A record, or the board's own root: fields by key. */
  | {
      readonly kind: 'record'
      /** The list it is of; the board's own root is of none. */
      readonly name: CollectionName | undefined
      readonly shape: RecordShape
      readonly fields: FieldSchemas
      /** Plain fields without which it cannot be read. */
      readonly required: readonly string[]
    }
  /** A text that people type together. */
  | { readonly kind: 'text' }
  /** A list of small objects in a record. */
  | { readonly kind: 'rows'; readonly fields: FieldSchemas }
  /** One of them: plain values by key. */
  | { readonly kind: 'row'; readonly fields: FieldSchemas }

/** What an item of an update brings. */
export type Content = 'gone' | 'deleted' | 'letters' | 'values' | 'array' | 'map' | 'text'

const boardHolder: Holder = {
  kind: 'record',
  name: undefined,
  shape: boardShape,
  fields: boardFields,
  required: [],
}

const listHolders = new Map<string, Holder>(
  collectionNames.map((name) => [name, { kind: 'list', name }]),
)

const recordHolders = new Map<string, Holder>(collectionNames.map((name) => [name, holderOf(name)]))

export function rootHolder(name: string): Holder | undefined {
  return name === 'board' ? boardHolder : listHolders.get(name)
}

function holderOf(name: CollectionName): Holder {
  const shape: CollectionShape = collections[name]
  const fields = recordFields(name)
  const inOtherPlaces = ['id', ...shape.texts, ...shape.sets, ...shape.rows]
  const required = Object.keys(fields).filter(
    (field) =>
      !inOtherPlaces.includes(field) && fields[field]?.safeParse(undefined).success === false,
  )
  return { kind: 'record', name, shape, fields, required }
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

/** What a type holds that stands under a key in a list, a record or rows, where it belongs. */
export function innerHolder(
  content: Content,
  holder: Holder,
  key: string | undefined,
): Holder | undefined {
  if (holder.kind === 'list') return recordHolders.get(holder.name)
  if (content === 'text') return { kind: 'text' }
  if (holder.kind === 'rows') return { kind: 'row', fields: holder.fields }
  if (holder.kind !== 'record' || holder.name === undefined) return undefined
  return { kind: 'rows', fields: rowFields(holder.name, key ?? '') }
}

/** Whether plain values may stand under a key: a member of a set says its rank, all others what their field or part allows. */
export function areStorable(values: readonly unknown[], holder: Holder, key = ''): boolean {
  if (holder.kind !== 'record' && holder.kind !== 'row') return true
  const place = holder.kind === 'record' ? parseKey(holder.shape, key) : undefined
  if (place?.kind === 'set') return values.every((value) => Number.isFinite(value))
  if (place?.kind === 'part') {
    const { field, member } = place
    return values.every((value) => isPartStorable(holder.fields, field, member, value))
  }
  return values.every((value) => isStorable(holder.fields, key, value))
}

const recordIds = collections.elements.schema.shape.id

/** Whether a list can hold a record under this id. */
export function isRecordId(id: string, list: Holder): boolean {
  return list.kind !== 'list' || recordIds.safeParse(id).success
}

function fieldContent(shape: RecordShape, key: string): Content | undefined {
  // Texts and sets stand by member, never under the bare name of their field.
  if (shape.texts.includes(key) || shape.sets.includes(key)) return undefined
  const { kind, ...of } = parseKey(shape, key)
  // A text in no language could not be read, and what it is in neither.
  if (kind === 'text')
    return 'member' in of && languageTagPattern.test(of.member) ? 'text' : undefined
  if (kind === 'part' && !('member' in of && isSafeKey(of.member))) return undefined
  return kind === 'rows' ? 'array' : 'values'
}
