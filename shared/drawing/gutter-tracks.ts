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
  const tracks: Stretch[][] = []
  const stretches = runs.map(([index, { fromY, toY }]): Stretch => {
    return { index, top: Math.min(fromY, toY), end: Math.max(fromY, toY) + gap }
  })
  stretches.sort((one, other) => length(one) - length(other) || one.index - other.index)
  for (const stretch of stretches) {
    const free = tracks.find((track) => isFree(track, stretch))
    if (free === undefined) tracks.push([stretch])
    else free.splice(placeFor(free, stretch), 0, stretch)
  }
  return tracks.map((track) => track.map(({ index }) => index))
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

/** Those of a track stand from top to bottom and do not meet: only the first that ends below the top can be near. */
function isFree(track: readonly Stretch[], stretch: Stretch): boolean {
  const below = track[placeFor(track, stretch)]
  return below === undefined || below.top >= stretch.end
}

/** The index of the first that ends below the top of this one. */
function placeFor(track: readonly Stretch[], { top }: Stretch): number {
  let low = 0
  let high = track.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((track[middle]?.end ?? Infinity) <= top) low = middle + 1
    else high = middle
  }
  return low
}
