import * as Y from 'yjs'
import type { ClockRanges } from './clock-ranges.ts'
import { itemAt } from './item-at.ts'
import type { ScannedUpdate } from './update-scan.ts'

/**
 * At most how many steps Yjs takes to cut in two what is deleted in part. It keeps all that a client has written in one
 * list, and moves on what comes after each cut.
 */
export function stepsToCut(
  deletions: ClockRanges,
  items: ScannedUpdate['items'],
  doc: Y.Doc,
): number {
  let steps = 0
  for (const [client, ranges] of deletions) {
    const structs = doc.store.clients.get(client) ?? []
    const brought = items.get(client) ?? []
    const known = Y.getState(doc.store, client)
    const isCutAt = (clock: number): boolean =>
      clock < known
        ? cutsKnown(structs[Y.findIndexSS(structs, clock)], clock)
        : cutsBrought(itemAt(brought, clock), clock)
    let cuts = 0
    for (const { from, to } of ranges) {
      if (isCutAt(from)) cuts += 1
      if (isCutAt(to)) cuts += 1
    }
    steps += cuts * (structs.length + brought.length + cuts / 2)
  }
  return steps
}

/** Whether a cut at a tick goes through an item that is there. */
function cutsKnown(struct: Y.Item | Y.GC | undefined, clock: number): boolean {
  return struct instanceof Y.Item && !struct.deleted && struct.id.clock < clock
}

function cutsBrought(item: ReturnType<typeof itemAt>, clock: number): boolean {
  if (item === undefined || item.content === 'gone' || item.content === 'deleted') return false
  return item.clock < clock
}
