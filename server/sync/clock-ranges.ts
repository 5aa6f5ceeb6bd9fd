interface Range {
  readonly from: number
  /** The first that is not in it any more. */
  readonly to: number
}

/** Stretches of clients' clocks, such as all that an update deletes. */
export class ClockRanges {
  readonly #byClient = new Map<number, Range[]>()

  /** Those of one client; they may overlap and stand in any order. */
  set(client: number, ranges: readonly Range[]): void {
    const merged: Range[] = []
    for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
      const last = merged.at(-1)
      if (last === undefined || range.from > last.to) merged.push(range)
      else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to }
    }
    this.#byClient.set(client, merged)
  }

  [Symbol.iterator](): IterableIterator<readonly [client: number, ranges: readonly Range[]]> {
    return this.#byClient.entries()
  }

  hasClient(client: number): boolean {
    return this.#byClient.has(client)
  }

  has(client: number, clock: number): boolean {
    return this.countIn(client, clock, clock + 1) > 0
  }

  /** How many ticks from `from` up to `to` are in one of them. */
  countIn(client: number, from: number, to: number): number {
    const ranges = this.#byClient.get(client)
    if (ranges === undefined) return 0
    let count = 0
    for (let index = firstEndingAfter(ranges, from); index < ranges.length; index++) {
      const range = ranges[index]
      if (range === undefined || range.from >= to) break
      count += Math.min(range.to, to) - Math.max(range.from, from)
    }
    return count
  }
}

function firstEndingAfter(ranges: readonly Range[], clock: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) > clock) high = middle
    else low = middle + 1
  }
  return low
}
