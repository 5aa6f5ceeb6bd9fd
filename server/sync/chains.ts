import { RefusedUpdate, type ItemId, type ScannedItem } from './update-scan.ts'

/** What an update brings to one place, each item beside the one that it follows. */

/** A row of items under one key, each replacing the one before it. */
export interface Chain {
  readonly first: ScannedItem
  readonly last: ScannedItem
}

/** What an update brings under one key: one chain for each item of the document that it goes on from. */
export function chainsOf(items: readonly ScannedItem[]): readonly Chain[] {
  const next = new Map<string, ScannedItem>()
  for (const item of items) {
    const left = idOf(item.left)
    const rival = next.get(left)
    // Whoever sets a key follows their own last value.
    if (rival?.client === item.client) throw new RefusedUpdate('one place taken twice')
    // Of two that follow the same, Yjs puts the higher client last.
    if (rival === undefined || rival.client < item.client) next.set(left, item)
  }
  const own = new Set(items.map((item) => idOf(lastOf(item))))
  const chains: Chain[] = []
  for (const [left, first] of next) {
    if (own.has(left)) continue
    let last = first
    for (let after = next.get(idOf(lastOf(last))); after !== undefined;) {
      last = after
      after = next.get(idOf(lastOf(last)))
    }
    chains.push({ first, last })
  }
  return chains
}

/**
 * At most how many steps Yjs takes to find the items their places. Whoever edits puts an item between two that stand
 * side by side, or goes on where they were; all others are looked for along everything that stands there.
 */
export function stepsToMerge(items: readonly ScannedItem[], lengthBefore: number): number {
  if (items.length < fewItems) return 0
  const ends = new Map<string, ItemId>()
  let jumps = 0
  for (const item of items) {
    const line = `${item.client}/${idOf(item.right)}`
    const end = ends.get(line)
    if (end?.clock !== item.left?.clock || end?.client !== item.left?.client) jumps += 1
    ends.set(line, lastOf(item))
  }
  return jumps * (items.length + lengthBefore)
}

/** Below this the square is nothing. */
const fewItems = 100

export function lastOf({ client, clock, length }: ScannedItem): ItemId {
  return { client, clock: clock + length - 1 }
}

function idOf(id: ItemId | undefined): string {
  return id === undefined ? '' : `${id.client}:${id.clock}`
}
