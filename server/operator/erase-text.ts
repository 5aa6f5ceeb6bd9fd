import * as Y from 'yjs'
import { collections } from '#shared/model/collections.ts'
import { parseKey } from '#shared/document/keys.ts'
import { boardShape } from '#shared/document/board-shape.ts'
import { allRoots, collectionRoot } from '#shared/document/roots.ts'
import type { RecordShape } from '#shared/document/stored-record.ts'
import { isFormatWord } from './format-words.ts'

/** What is to go, in whichever shape it stands. */
export interface Eraser {
  /** Where in a text people type together, from its start to its end. */
  spans(text: Y.Text): readonly Span[]
  /** A plain string without it; `clientId` wrote it. */
  rest(value: string, clientId: number | undefined): string
}

export interface Span {
  readonly index: number
  readonly length: number
}

/** Takes away all that these client ids typed and wrote; cards and links stay. */
export function lettersOf(clientIds: ReadonlySet<number>): Eraser {
  return {
    spans: (text) => {
      const spans: Span[] = []
      let index = 0
      for (let item = text._start; item !== null; item = item.right) {
        if (item.deleted || !item.countable) continue
        if (clientIds.has(item.id.client)) spans.push({ index, length: item.length })
        index += item.length
      }
      return spans
    },
    rest: (value, clientId) => (clientId !== undefined && clientIds.has(clientId) ? '' : value),
  }
}

/** Takes a text away wherever it stands. */
export function everywhere(wanted: string): Eraser {
  return {
    spans: (text) => {
      const found = text.toString()
      const spans: Span[] = []
      for (let index = found.indexOf(wanted); index >= 0;) {
        spans.push({ index, length: wanted.length })
        index = found.indexOf(wanted, index + wanted.length)
      }
      return spans
    },
    rest: (value) => withoutText(value, wanted),
  }
}

/** What is left may come together to the same text again. */
export function withoutText(value: string, wanted: string): string {
  let rest = value
  while (rest.includes(wanted)) rest = rest.replaceAll(wanted, '')
  return rest
}

/** Takes the words of cards away, whoever put them there, also where they were merged into others; how many places. */
export function eraseCards(doc: Y.Doc, ids: ReadonlySet<string>): number {
  let places = 0
  doc.transact(() => {
    for (const [id, element] of collectionRoot(doc, 'elements')) {
      if (!(element instanceof Y.Map)) continue
      if (ids.has(id)) places += eraseInRecord(element, collections.elements, allOfIt)
      for (const [key, value] of element) {
        const part = parseKey(collections.elements, key)
        if (part.kind !== 'part' || part.field !== 'stack' || !ids.has(part.member)) continue
        element.set(
          key,
          eraseInPlain(value, () => ''),
        )
        places += 1
      }
    }
  })
  return places
}

const allOfIt: Eraser = {
  spans: ({ length }) => (length === 0 ? [] : [{ index: 0, length }]),
  rest: () => '',
}

/** Fields whose strings are ids and marks of the format: what people write stands in all others. */
const structure = new Set([
  'id',
  'modelId',
  'format',
  'schema',
  'beyond',
  'laneId',
  'stakeholderIds',
  'assumptionIds',
  'evidenceIds',
  'from',
  'to',
  'ref',
  'elementId',
  'outcomeId',
  'stakeholderId',
])

/** Goes through everything that people can have written in a document; how many places were changed. */
export function eraseInDocument(doc: Y.Doc, eraser: Eraser): number {
  let places = 0
  for (let found = eraseOnce(doc, eraser); found > 0; found = eraseOnce(doc, eraser))
    places += found
  return places
}

function eraseOnce(doc: Y.Doc, eraser: Eraser): number {
  const shapes: readonly RecordShape[] = [boardShape, ...Object.values(collections)]
  let places = 0
  doc.transact(() => {
    allRoots(doc).forEach((root, index) => {
      const shape = shapes[index] ?? boardShape
      if (shape === boardShape) places += eraseInRecord(root, shape, eraser)
      else for (const record of root.values()) places += eraseInStored(record, shape, eraser)
    })
  })
  return places
}

function eraseInStored(stored: unknown, shape: RecordShape, eraser: Eraser): number {
  if (stored instanceof Y.Text) return eraseInText(stored, eraser)
  if (stored instanceof Y.Map) return eraseInRecord(stored as Y.Map<unknown>, shape, eraser)
  if (!(stored instanceof Y.Array)) return 0
  let places = 0
  for (const row of stored) places += eraseInStored(row, shape, eraser)
  return places
}

function eraseInText(text: Y.Text, eraser: Eraser): number {
  const spans = eraser.spans(text)
  for (const { index, length } of spans.toReversed()) text.delete(index, length)
  return spans.length
}

function eraseInRecord(record: Y.Map<unknown>, shape: RecordShape, eraser: Eraser): number {
  let places = 0
  for (const [key, value] of record) {
    const { field, kind, member } = { member: '', ...parseKey(shape, key) }
    if (structure.has(kind === 'part' ? member : field)) continue
    const author = record._map.get(key)?.id.client
    if (value instanceof Y.AbstractType) places += eraseInStored(value, shape, eraser)
    else if (kind === 'set') {
      // A word of a set is part of its key.
      if (isFormatWord(field, member)) continue
      const rest = eraser.rest(member, author)
      if (rest === member) continue
      record.delete(key)
      writeAs(record, author)
      if (rest !== '') record.set(`${field}:${rest}`, value)
      places += 1
    } else {
      const place = kind === 'part' ? member : field
      const rest = eraseInPlain(value, (text) => eraser.rest(text, author), place)
      if (rest === value) continue
      writeAs(record, author)
      record.set(key, rest)
      places += 1
    }
  }
  return places
}

/** What is left of a value is still of whoever wrote it, so that they can be erased later. */
function writeAs({ doc }: Y.Map<unknown>, author: number | undefined): void {
  if (doc !== null && author !== undefined) doc.clientID = author
}

/** Plain data without a text; the same value where it is not in it. `field` is where it stands. */
export function eraseInPlain(value: unknown, rest: (text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return isFormatWord(field, value) ? value : rest(value)
  if (Array.isArray(value)) {
    const members = value.map((member) => eraseInPlain(member, rest, field))
    return members.every((member, index) => member === value[index]) ? value : members
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(
    ([key, part]) => [key, structure.has(key) ? part : eraseInPlain(part, rest, key)] as const,
  )
  const isSame = entries.every(([key, part]) => part === (value as Record<string, unknown>)[key])
  return isSame ? value : Object.fromEntries(entries)
}
