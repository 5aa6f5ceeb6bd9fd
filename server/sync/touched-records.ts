import * as Y from 'yjs'
import { collectionNames, type CollectionName } from '#shared/model/collections.ts'
import type { ClockRanges } from './clock-ranges.ts'
import { placeUpdate } from './placement.ts'
import { scanUpdate, type ScanLimits } from './update-scan.ts'

/** A record of a board, or the board itself, by the key it has in its list. */
export interface RecordPlace {
  readonly list: CollectionName | 'board'
  readonly id: string
}

/** The records that an update writes to, brings or deletes; it was let in, and is not applied yet. */
export function touchedRecords(
  update: Uint8Array,
  doc: Y.Doc,
  limits: ScanLimits,
): readonly RecordPlace[] {
  const scanned = scanUpdate(update, (clientId) => Y.getState(doc.store, clientId), limits)
  const lists = new Map<unknown, CollectionName | 'board'>(
    [...collectionNames, 'board' as const].map((name) => [doc.share.get(name), name]),
  )
  const touched = new Map<string, RecordPlace>()
  const touch = (place: RecordPlace | undefined): void => {
    if (place !== undefined) touched.set(`${place.list}/${place.id}`, place)
  }
  for (const { type, added } of placeUpdate(scanned, doc).containers) {
    // What stands in something that the update itself brings is in a record that it touches.
    if (type === undefined || added.size === 0) continue
    const list = lists.get(type)
    if (list === undefined) touch(recordAround(type._item, lists))
    else if (list === 'board') touch({ list, id: '' })
    else for (const id of added.keys()) if (id !== undefined) touch({ list, id })
  }
  for (const item of itemsIn(scanned.deletions, doc)) touch(recordAround(item, lists))
  return [...touched.values()]
}

/** The record that an item is, or is somewhere in. */
function recordAround(
  item: Y.Item | null,
  lists: ReadonlyMap<unknown, CollectionName | 'board'>,
): RecordPlace | undefined {
  for (let at = item; at !== null;) {
    const { parent, parentSub } = at
    if (!(parent instanceof Y.AbstractType)) return undefined
    const list = lists.get(parent)
    if (list === 'board') return { list, id: '' }
    if (list !== undefined) return parentSub === null ? undefined : { list, id: parentSub }
    at = parent._item
  }
  return undefined
}

/** What is in a document and not deleted yet, of all that an update deletes. */
function* itemsIn(deletions: ClockRanges, doc: Y.Doc): Iterable<Y.Item> {
  for (const [client, ranges] of deletions) {
    const structs = doc.store.clients.get(client) ?? []
    const known = Y.getState(doc.store, client)
    for (const { from, to } of ranges) {
      const start = from < known ? Y.findIndexSS(structs, from) : structs.length
      for (let index = start; index < structs.length; index += 1) {
        const struct = structs[index]
        if (struct === undefined || struct.id.clock >= to) break
        if (struct instanceof Y.Item && !struct.deleted) yield struct
      }
    }
  }
}
