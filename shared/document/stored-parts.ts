import { isSameJson } from '#shared/model/same.ts'
import { memberKey } from './keys.ts'
import type { StoredRecord } from './roots.ts'

/**
 * A small object of a record, such as a baseline. It stands under its own name as it was first written; what was set
 * since stands beside it, one key for each part, and counts more. So boards from before read the same, and two people
 * who change two parts at once both keep theirs.
 */

export type Parts = Readonly<Record<string, unknown>>

/** Sets or, with `undefined`, clears one part. */
export function setPart(target: StoredRecord, field: string, part: string, value: unknown): void {
  const key = memberKey(field, part)
  const first = target.get(field)
  // Cleared beside the object, not in it: somebody else may be clearing another part of it.
  if (value !== undefined || (areParts(first) && Object.hasOwn(first, part))) target.set(key, value)
  else if (target.has(key)) target.delete(key)
}

/** The object with what was set since; undefined where there is none, or where all of it was cleared. */
export function partsWith(
  first: unknown,
  since: ReadonlyMap<string, unknown> | undefined,
): unknown {
  if (since === undefined) return first
  const parts: Record<string, unknown> = areParts(first) ? { ...first } : {}
  for (const [part, value] of [...since].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (value === undefined) delete parts[part]
    else parts[part] = value
  }
  return Object.keys(parts).length === 0 ? undefined : parts
}

/** Makes the object say what is wanted, touching only the parts that differ. */
export function updateParts(target: StoredRecord, field: string, wanted: unknown): void {
  const now = readParts(target, field)
  if (isSameJson(now, wanted)) return
  const isEmpty = areParts(wanted) && Object.keys(wanted).length === 0
  if (areParts(now) && areParts(wanted) && !isEmpty) return mergeParts(target, field, now, wanted)
  for (const key of target.keys()) if (key.startsWith(`${field}:`)) target.delete(key)
  if (wanted !== undefined) target.set(field, wanted)
  else if (target.has(field)) target.delete(field)
}

/** Makes the change that was made from one object to another, leaving the parts that it did not touch. */
export function mergeParts(target: StoredRecord, field: string, before: Parts, after: Parts): void {
  for (const part of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (!isSameJson(before[part], after[part])) setPart(target, field, part, after[part])
}

export function areParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readParts(target: StoredRecord, field: string): unknown {
  const since = new Map<string, unknown>()
  for (const [key, value] of target)
    if (key.startsWith(`${field}:`)) since.set(key.slice(field.length + 1), value)
  return partsWith(target.get(field), since.size === 0 ? undefined : since)
}
