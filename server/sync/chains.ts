import { RefusedUpdate, type ItemId, type ScannedItem } from './update-scan.ts'

/** What an update brings to one place, each item beside the one that it follows. */

/**
 * The items that nothing of the update follows, of those that end up last: one of them, or what the document has
 * there, is what the place says afterwards. Only for keys, whose items replace one another.
 */
export function endsOf(items: readonly ScannedItem[]): readonly ScannedItem[] {
  const [only] = items
  if (only === undefined || items.length === 1) return items
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
  const ends: ScannedItem[] = []
  for (const [left, first] of next) {
    if (own.has(left)) continue
    let end = first
    for (let after = next.get(idOf(lastOf(end))); after !== undefined;) {
      end = after
      after = next.get(idOf(lastOf(end)))
    }
    ends.push(end)
  }
  return ends
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
