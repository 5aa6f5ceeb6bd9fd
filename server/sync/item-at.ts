import type { ScannedItem } from './update-scan.ts'

/** The item that a tick of its client's clock is in; the items of one client are in order. */
export function itemAt(items: readonly ScannedItem[], clock: number): ScannedItem | undefined {
  let low = 0
  let high = items.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item === undefined) return undefined
    if (clock < item.clock) high = middle - 1
    else if (clock >= item.clock + item.length) low = middle + 1
    else return item
  }
  return undefined
}
