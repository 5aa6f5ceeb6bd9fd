import * as Y from 'yjs'
import { storable } from '#shared/document/storable.ts'
import { endsOf, lastOf, stepsToMerge } from './chains.ts'
import type { ClockRanges } from './clock-ranges.ts'
import type { Container, Placed } from './placement.ts'
import { RefusedUpdate, type ScannedItem, type ScannedUpdate } from './update-scan.ts'

/** How much an update may ask of Yjs. */
export interface WorkLimits {
  /** Stretches of its deletions that take something away: each cuts an item in two. */
  readonly maxCuts: number
  /** Steps to find the items their places. */
  readonly maxMergeSteps: number
}

/**
 * Throws `RefusedUpdate` where a document would be hard to read or to work with once a placed update is in it: a
 * record without what it needs, a text without end, items that take Yjs seconds to put in order.
 */
export function checkOutcome(
  { deletions }: ScannedUpdate,
  placed: Placed,
  doc: Y.Doc,
  limits: WorkLimits,
): void {
  const emptied = emptiedFields(deletions, placed, doc, limits.maxCuts)
  let steps = 0
  for (const container of placed.containers) {
    for (const items of container.added.values())
      steps += stepsToMerge(items, container.type?._length ?? 0)
    if (container.holder.kind === 'text') refuseLongText(container, deletions)
    if (container.holder.kind === 'record' && !isGone(container, deletions))
      for (const field of container.holder.required)
        refuseEmptied(container, field, deletions, emptied.get(container)?.get(field))
  }
  if (steps > limits.maxMergeSteps) throw new RefusedUpdate('too many items in one place')
}

/** The required fields of records whose present value an update deletes. */
function emptiedFields(
  deletions: ClockRanges,
  { containerOf }: Placed,
  doc: Y.Doc,
  maxCuts: number,
): ReadonlyMap<Container, ReadonlyMap<string, Y.Item>> {
  const emptied = new Map<Container, Map<string, Y.Item>>()
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
        const fields = emptied.get(container) ?? new Map<string, Y.Item>()
        emptied.set(container, fields.set(parentSub, struct))
      }
      if (takesAway) cuts += 1
    }
    if (cuts > maxCuts) throw new RefusedUpdate('too many deletions at once')
  }
  return emptied
}

/** A field that a record needs has a value afterwards: that of the document, or one that surely follows it. */
function refuseEmptied(
  { added, type }: Container,
  field: string,
  deletions: ClockRanges,
  deleted: Y.Item | undefined,
): void {
  const items = added.get(field)
  if (items === undefined) {
    if (type !== undefined && deleted === undefined) return
    throw new RefusedUpdate(`a record without ${field}`)
  }
  const isSaid = (item: ScannedItem): boolean =>
    item.content === 'values' && !deletions.has(item.client, lastOf(item).clock)
  const last = deleted?.lastId
  const follows =
    last === undefined ||
    items.some(({ left }) => left?.client === last.client && left.clock === last.clock)
  if (!follows || !endsOf(items).every(isSaid)) throw new RefusedUpdate(`a record without ${field}`)
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
