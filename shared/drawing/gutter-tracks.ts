import { gutterAt, type Column } from './board-columns.ts'

/** A vertical piece of a link in a gutter. */
export interface Run {
  readonly gutter: number
  /** The side of the gutter that it keeps to; its middle is left to curves. */
  readonly near: 'left' | 'right'
  readonly fromY: number
  readonly toY: number
}

const spacing = 8
/** Kept free beside the cards, for arrowheads and bends. */
const margin = 22
/** Runs in one track keep this distance, so that they do not read as one line. */
const gap = 12

type IndexedRun = readonly [index: number, run: Run]

/** The x of each run: those that would coincide get tracks side by side, short ones nearer to their card. */
export function assignTracks(runs: readonly Run[], columns: readonly Column[]): readonly number[] {
  const xs = Array.from({ length: runs.length }, () => 0)
  for (const [gutter, members] of Map.groupBy(runs.entries(), ([, run]) => run.gutter)) {
    const leftTracks = toTracks(members.filter(([, { near }]) => near === 'left'))
    const rightTracks = toTracks(members.filter(([, { near }]) => near === 'right'))
    const [left, right] = gutterAt(columns, gutter)
    const room = Math.max(0, right - left - 2 * margin)
    const step = Math.min(spacing, room / Math.max(1, leftTracks.length + rightTracks.length - 1))
    for (const [track, own] of leftTracks.entries()) {
      for (const index of own) xs[index] = left + margin + track * step
    }
    for (const [track, own] of rightTracks.entries()) {
      for (const index of own) xs[index] = right - margin - track * step
    }
  }
  return xs
}

/** The numbers of runs, by track. Runs that share one do not meet; the first tracks have the shortest runs. */
function toTracks(runs: readonly IndexedRun[]): readonly (readonly number[])[] {
  const tracks: Track[] = []
  const stretches = runs.map(([index, { fromY, toY }]): Stretch => {
    return { index, top: Math.min(fromY, toY), end: Math.max(fromY, toY) + gap }
  })
  stretches.sort((one, other) => length(one) - length(other) || one.index - other.index)
  let [top, end] = [Infinity, -Infinity]
  for (const stretch of stretches) {
    top = Math.min(top, stretch.top)
    end = Math.max(end, stretch.end)
  }
  for (const stretch of stretches) {
    if (tracks.some((track) => track.take(stretch))) continue
    const track = new Track(top, end)
    track.take(stretch)
    tracks.push(track)
  }
  return tracks.map(({ indices }) => indices)
}

/** What a run takes of its track, from top to bottom. */
interface Stretch {
  readonly index: number
  readonly top: number
  /** Where the next may begin. */
  readonly end: number
}

function length({ top, end }: Stretch): number {
  return end - top
}

/** Stretches that do not meet, from top to bottom. */
class Track {
  readonly indices: number[] = []
  readonly #tops: number[] = []
  readonly #ends: number[] = []
  readonly #top: number
  readonly #end: number
  /** The longest stretch that there is room for: what comes is as long as the last or longer, and rarely fits. */
  #room: number

  constructor(top: number, end: number) {
    this.#top = top
    this.#end = end
    this.#room = end - top
  }

  /** Whether the stretch meets none of those that are there, and now is one of them. */
  take({ index, top, end }: Stretch): boolean {
    if (end - top > this.#room) return false
    // Only the first that ends below the top can be in the way.
    const place = this.#firstEndingBelow(top)
    if ((this.#tops[place] ?? Infinity) < end) return false
    this.indices.splice(place, 0, index)
    this.#tops.splice(place, 0, top)
    this.#ends.splice(place, 0, end)
    this.#room = this.#widestGap()
    return true
  }

  #widestGap(): number {
    let widest = 0
    let from = this.#top
    for (let place = 0; place < this.#tops.length; place += 1) {
      widest = Math.max(widest, (this.#tops[place] ?? from) - from)
      from = this.#ends[place] ?? from
    }
    return Math.max(widest, this.#end - from)
  }

  #firstEndingBelow(y: number): number {
    let low = 0
    let high = this.#ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] ?? Infinity) <= y) low = middle + 1
      else high = middle
    }
    return low
  }
}
