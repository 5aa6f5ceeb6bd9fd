import * as Y from 'yjs'
import type { CollectionShape } from '#shared/model/collections.ts'
import { languages } from '#shared/model/language.ts'
import { isSameJson } from '#shared/model/same.ts'
import { memberKey, parseKey } from './keys.ts'
import { mergeRows } from './merge-rows.ts'
import { areParts, mergeParts, partsWith, updateParts } from './stored-parts.ts'
import type { ReadableMap, StoredRecord } from './roots.ts'
import { applyTextEdit, editText, textEdit } from './text-edit.ts'

/**
 * One record between plain data and the document, both ways, by its collection's shape. `order` decides its place in
 * the list, also where the JSON does not show it.
 */

export type PlainRecord = Readonly<Record<string, unknown>>
export type RecordShape = Pick<
  CollectionShape,
  'texts' | 'sets' | 'rows' | 'parted' | 'requiredSets'
>

/** Keys that would reach an object's prototype are never stored or read. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Writes a whole record into an empty map, with a text for every language and every list of rows, so that first
 * translations and first rows merge.
 */
export function fillRecord(target: StoredRecord, shape: RecordShape, record: PlainRecord): void {
  for (const field of shape.texts) {
    const texts = asObject(record[field])
    for (const language of new Set([...languages, ...Object.keys(texts)])) {
      if (!unsafeKeys.has(language))
        target.set(memberKey(field, language), new Y.Text(asText(texts[language])))
    }
  }
  for (const field of shape.rows) updateRows(target, field, asRows(record[field]))
  for (const [key, value] of encode(shape, record)) {
    if (!target.has(key)) target.set(key, value)
  }
}

/** Makes a stored record say what the plain one says, touching only what differs. */
export function updateRecord(target: StoredRecord, shape: RecordShape, record: PlainRecord): void {
  const wanted = encode(shape, record)
  for (const key of target.keys()) {
    const { kind, field } = parseKey(shape, key)
    if (wanted.has(key) || kind === 'part') continue
    const stored = target.get(key)
    if (stored instanceof Y.Text) editText(stored, '')
    else if (!shape.parted.includes(field)) target.delete(key)
  }
  for (const field of shape.parted) updateParts(target, field, wanted.get(field))
  for (const [key, value] of wanted) {
    const { kind } = parseKey(shape, key)
    if (kind === 'text') updateText(target, key, asText(value))
    else if (kind === 'rows') updateRows(target, key, asRows(value))
    else if (!shape.parted.includes(key) && !isSameJson(plainValue(target.get(key)), value))
      target.set(key, value)
  }
}

/** Makes in a stored record the change that was made from `before` to `after`, leaving all that it did not touch. */
export function mergeRecord(
  target: StoredRecord,
  shape: RecordShape,
  before: PlainRecord,
  after: PlainRecord,
): void {
  const old = encode(shape, before)
  const wanted = encode(shape, after)
  for (const key of new Set([...old.keys(), ...wanted.keys()])) {
    const value = wanted.get(key)
    if (isSameJson(old.get(key), value)) continue
    const { kind, field } = parseKey(shape, key)
    if (kind === 'text') mergeText(target, key, asText(old.get(key)), asText(value))
    else if (kind === 'rows') mergeRows(rowsOf(target, key), asRows(old.get(key)), asRows(value))
    else if (shape.parted.includes(field)) mergeObject(target, field, old.get(key), value)
    else if (value === undefined) target.delete(key)
    else target.set(key, value)
  }
}

/** What a stored record says, in plain data; keys whose value is of the wrong kind are left out. */
export function decodeRecord(
  source: ReadableMap<unknown>,
  shape: RecordShape,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const ranks = new Map<string, [member: string, rank: number][]>()
  const parts = new Map<string, Map<string, unknown>>()
  for (const field of shape.texts) record[field] = {}
  // Not `for … of`: the iterators of Yjs cost too much where a board has tens of thousands of keys.
  source.forEach((stored, key) => {
    if (unsafeKeys.has(key)) return
    const parsed = parseKey(shape, key)
    if (parsed.kind === 'text') {
      const text = isType(stored) ? asText(stored.toJSON()) : ''
      if (text !== '' && !unsafeKeys.has(parsed.member))
        asObject(record[parsed.field])[parsed.member] = text
    } else if (parsed.kind === 'set') {
      const members = ranks.get(parsed.field) ?? []
      members.push([parsed.member, typeof stored === 'number' ? stored : 0])
      ranks.set(parsed.field, members)
    } else if (parsed.kind === 'part') {
      if (unsafeKeys.has(parsed.member)) return
      const since = parts.get(parsed.field) ?? new Map<string, unknown>()
      parts.set(parsed.field, since.set(parsed.member, plainValue(stored)))
    } else if (stored !== undefined) {
      record[key] = plainValue(stored)
    }
  })
  for (const field of shape.sets) {
    const members = ranks.get(field)
    if (members === undefined && !shape.requiredSets.includes(field)) continue
    record[field] = (members ?? []).toSorted(byRank).map(([member]) => member)
  }
  for (const [field, since] of parts) {
    const whole = partsWith(record[field], since)
    if (whole === undefined) delete record[field]
    else record[field] = whole
  }
  return record
}

/** The next rank in a set, after all that are in it. */
export function nextRank(target: StoredRecord, field: string): number {
  let highest = -1
  for (const [key, value] of target) {
    if (key.startsWith(`${field}:`) && typeof value === 'number') highest = Math.max(highest, value)
  }
  return highest + 1
}

function encode(shape: RecordShape, record: PlainRecord): Map<string, unknown> {
  const encoded = new Map<string, unknown>()
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || field === 'id' || unsafeKeys.has(field)) continue
    if (shape.texts.includes(field)) {
      for (const [language, text] of Object.entries(asObject(value))) {
        if (!unsafeKeys.has(language)) encoded.set(memberKey(field, language), text)
      }
    } else if (shape.sets.includes(field)) {
      asStrings(value).forEach((member, rank) => encoded.set(memberKey(field, member), rank))
    } else {
      encoded.set(field, value)
    }
  }
  return encoded
}

function updateText(target: StoredRecord, key: string, text: string): void {
  const stored = target.get(key)
  if (stored instanceof Y.Text) editText(stored, text)
  else target.set(key, new Y.Text(text))
}

function mergeText(target: StoredRecord, key: string, before: string, after: string): void {
  const stored = target.get(key)
  if (!(stored instanceof Y.Text)) return updateText(target, key, after)
  const now = stored.toString()
  if (now === after) return
  const own = textEdit(before, after)
  const other = textEdit(before, now)
  if (own === undefined) return
  const shift =
    other !== undefined && other.index < own.index ? other.insert.length - other.remove : 0
  const index = Math.min(Math.max(0, own.index + shift), now.length)
  applyTextEdit(stored, { ...own, index, remove: Math.min(own.remove, now.length - index) })
}

function mergeObject(target: StoredRecord, field: string, before: unknown, after: unknown): void {
  const isInParts = areParts(before ?? {}) && areParts(after ?? {})
  if (isInParts && (before !== undefined || target.has(field)))
    mergeParts(target, field, asObject(before), asObject(after))
  else updateParts(target, field, after)
}

function rowsOf(target: StoredRecord, key: string): Y.Array<unknown> {
  const found = target.get(key)
  if (found instanceof Y.Array) return found as Y.Array<unknown>
  const list = new Y.Array<unknown>()
  target.set(key, list)
  return list
}

// Rows keep their identity by position: what two people add to the end of a list stays as two rows.
function updateRows(target: StoredRecord, key: string, rows: readonly PlainRecord[]): void {
  const list = rowsOf(target, key)
  rows.forEach((row, index) => {
    const stored = index < list.length ? list.get(index) : undefined
    if (stored instanceof Y.Map) updateRow(stored, row)
    else list.insert(index, [new Y.Map(Object.entries(row))])
  })
  if (list.length > rows.length) list.delete(rows.length, list.length - rows.length)
}

function updateRow(stored: Y.Map<unknown>, row: PlainRecord): void {
  for (const key of stored.keys()) if (row[key] === undefined) stored.delete(key)
  for (const [key, value] of Object.entries(row)) {
    if (value !== undefined && !isSameJson(stored.get(key), value)) stored.set(key, value)
  }
}

function plainValue(stored: unknown): unknown {
  return isType(stored) ? stored.toJSON() : stored
}

/** Whether it holds others; values are plain JSON and have no functions. */
function isType(stored: unknown): stored is { readonly toJSON: () => unknown } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'toJSON' in stored &&
    typeof stored.toJSON === 'function'
  )
}

function byRank(one: [string, number], other: [string, number]): number {
  return one[1] - other[1] || (one[0] < other[0] ? -1 : 1)
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : []
}

function asRows(value: unknown): readonly PlainRecord[] {
  return Array.isArray(value)
    ? value.filter((row): row is PlainRecord => typeof row === 'object' && row !== null)
    : []
}
