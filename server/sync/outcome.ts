import * as Y from 'yjs'
import { storable } from '#shared/document/storable.ts'
import { chainsOf, lastOf, stepsToMerge } from './chains.ts'
import { stepsToCut } from './cuts.ts'
import type { ClockRanges } from './clock-ranges.ts'
import type { Container, Placed } from './placement.ts'
import type { LostField } from './lost-fields.ts'
import { RefusedUpdate, type ScannedItem, type ScannedUpdate } from './update-scan.ts'

/** How much an update may ask of Yjs. */
export interface WorkLimits {
  /** Stretches of its deletions that take something away. */
  readonly maxCuts: number
  /** Steps to move on what comes after the items that those cut in two. */
  readonly maxCutSteps: number
  /** Steps to find the items their places. */
  readonly maxMergeSteps: number
}

/**
 * Throws `RefusedUpdate` where a document would be hard to read or to work with once a placed update is in it: a
 * record without what it needs, a text without end, items that take Yjs seconds to put in order. Returns what an undo
 * leaves without a value though its record needs one, with the last it had.
 */
export function checkOutcome(
  { deletions, items }: ScannedUpdate,
  placed: Placed,
  doc: Y.Doc,
  limits: WorkLimits,
  isOwn: (clientId: number) => boolean,
): readonly LostField[] {
  if (stepsToCut(deletions, items, doc) > limits.maxCutSteps)
    throw new RefusedUpdate('too many items to cut')
  const emptied = emptiedFields(deletions, placed, doc, limits.maxCuts)
  const lost: LostField[] = []
  let steps = 0
  for (const container of placed.containers) {
    for (const items of container.added.values())
      steps += stepsToMerge(items, container.type?._length ?? 0)
    if (container.holder.kind === 'text') refuseLongText(container, deletions)
    if (container.holder.kind === 'record' && !isGone(container, deletions))
      for (const field of container.holder.required) {
        const isDeleted = emptied.get(container)?.has(field) === true
        if (hasValue(container, field, deletions, isDeleted, doc)) continue
        refuseUnlessUndone(container, field, isOwn)
        lost.push(...lastOfField(container, field))
      }
  }
  if (steps > limits.maxMergeSteps) throw new RefusedUpdate('too many items in one place')
  return lost
}

/** The required fields of records whose present value an update deletes. */
function emptiedFields(
  deletions: ClockRanges,
  { containerOf }: Placed,
  doc: Y.Doc,
  maxCuts: number,
): ReadonlyMap<Container, ReadonlySet<string>> {
  const emptied = new Map<Container, Set<string>>()
  let cuts = 0
  for (const [client, ranges] of deletions) {
    const structs = doc.store.clients.get(client) ?? []
    const known = Y.getState(doc.store, client)
    for (const { from, to } of ranges) {
      let takesAway = to > known
      const start = from < known ? Y.findIndexSS(structs, from) : structs.length
      for (let index = start; index < structs.length; index++) {
        const struct = structs[index]
        if (struct === undefined || struct.id.clock >= to) break
        if (struct.deleted || !(struct instanceof Y.Item)) continue
        takesAway = true
        const { parent, parentSub } = struct
        const isLast = struct.id.clock + struct.length <= to && struct.right === null
        if (
          !isLast ||
          parentSub === null ||
          !(parent instanceof Y.AbstractType) ||
          parent._item === null
        )
          continue
        const container = containerOf(parent)
        const { holder } = container
        if (holder.kind !== 'record' || !holder.required.includes(parentSub)) continue
        const fields = emptied.get(container) ?? new Set()
        emptied.set(container, fields.add(parentSub))
      }
      if (takesAway) cuts += 1
    }
    if (cuts > maxCuts) throw new RefusedUpdate('too many deletions at once')
  }
  return emptied
}

/** Whether a field has a value afterwards: what the update puts last there, or what the document has. */
function hasValue(
  { added, type }: Container,
  field: string,
  deletions: ClockRanges,
  isDeleted: boolean,
  doc: Y.Doc,
): boolean {
  if (type !== undefined && !added.has(field) && !isDeleted) return true
  const present = type?._map.get(field)
  const lasting = chainsOf(added.get(field) ?? []).filter(({ first }) =>
    comesAfter(first, present, doc),
  )
  const isSaid = lasting.every(
    ({ last }) => last.content === 'values' && !deletions.has(last.client, lastOf(last).clock),
  )
  const isKept = present !== undefined && !present.deleted && !isDeleted
  return isSaid && (lasting.length > 0 || isKept)
}

/**
 * Undo brings a record back under the id it had, and takes away what its own author had put in the place of something
 * else. Whatever else leaves a record without a field that it needs was never written by a person (SYN94).
 */
function refuseUnlessUndone(
  { added, type, broughtBy }: Container,
  field: string,
  isOwn: (clientId: number) => boolean,
): void {
  if (type === undefined) {
    if (broughtBy?.left === undefined) throw new RefusedUpdate(`a new record without ${field}`)
    return
  }
  const present = type._map.get(field)
  const hadNone = present === undefined || present.deleted
  if (hadNone || added.has(field)) return
  const isFirst = present.left === null && type._item?.left === null
  if (isFirst || !isOwn(present.id.client)) throw new RefusedUpdate(`a record without ${field}`)
}

function lastOfField({ holder, type }: Container, field: string): readonly LostField[] {
  const present = type?._map.get(field)
  const id = type?._item?.parentSub
  if (holder.kind !== 'record' || holder.name === undefined || typeof id !== 'string') return []
  if (present === undefined || present.deleted) return []
  const value: unknown = present.content.getContent().at(-1)
  return [{ collection: holder.name, id, field, value }]
}

/** Whether Yjs puts an item after all that the document has under its key. */
function comesAfter(
  { left, client }: ScannedItem,
  present: Y.Item | undefined,
  doc: Y.Doc,
): boolean {
  if (present === undefined) return true
  const { lastId } = present
  if (left?.client === lastId.client && left.clock === lastId.clock) return true
  // The one of those it replaced that follows the same as our item does: the higher client comes last.
  for (let rival: Y.Item | undefined = present; rival !== undefined;) {
    const origin: Y.ID | null = rival.origin
    if (origin?.client === left?.client && origin?.clock === left?.clock)
      return client > rival.id.client
    const before: unknown = origin === null ? undefined : Y.getItem(doc.store, origin)
    rival = before instanceof Y.Item ? before : undefined
  }
  return false
}

function refuseLongText({ added, type }: Container, deletions: ClockRanges): void {
  let length = type?._length ?? 0
  for (const { client, clock, length: ticks, content } of added.get(undefined) ?? []) {
    if (content === 'letters') length += ticks - deletions.countIn(client, clock, clock + ticks)
  }
  if (added.size > 0 && length > storable.text) throw new RefusedUpdate('a text without end')
}

/** Whether a record is deleted, or is deleted by the update. */
function isGone({ type, broughtBy }: Container, deletions: ClockRanges): boolean {
  if (broughtBy !== undefined) return deletions.has(broughtBy.client, broughtBy.clock)
  const item = type?._item ?? undefined
  return item !== undefined && (item.deleted || deletions.has(item.id.client, item.id.clock))
}
