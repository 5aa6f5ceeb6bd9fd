import { gutterAt, type Column } from './board-columns.ts'

/** A vertical piece of a link in a gutter. */
export interface Run {
  readonly gutter: number
  readonly fromY: number
  readonly toY: number
}

const spacing = 8
/** Kept free beside the cards, for arrowheads and bends. */
const margin = 16
/** Runs in one track keep this distance, so that they do not read as one line. */
const gap = 12

/** The x of each run: those that would coincide get tracks side by side, short ones nearer to their card. */
export function assignTracks(runs: readonly Run[], columns: readonly Column[]): readonly number[] {
  const xs = Array.from({ length: runs.length }, () => 0)
  const gutters = new Set(runs.map(({ gutter }) => gutter))
  for (const gutter of gutters) {
    const members = [...runs.entries()]
      .filter(([, run]) => run.gutter === gutter)
      .toSorted(([one, a], [other, b]) => length(a) - length(b) || one - other)
    const tracks: Run[][] = []
    const trackOf = members.map(([, run]) => {
      const free = tracks.findIndex((track) => track.every((other) => !overlap(run, other)))
      const track = free < 0 ? tracks.length : free
      tracks[track] = [...(tracks[track] ?? []), run]
      return track
    })
    const [left, right] = gutterAt(columns, gutter)
    const step = Math.min(
      spacing,
      Math.max(0, right - left - 2 * margin) / Math.max(1, tracks.length - 1),
    )
    for (const [place, [index]] of members.entries()) {
      xs[index] = (left + right) / 2 + ((trackOf[place] ?? 0) - (tracks.length - 1) / 2) * step
    }
  }
  return xs
}

function length(run: Run): number {
  return Math.abs(run.toY - run.fromY)
}

function overlap(one: Run, other: Run): boolean {
  return (
    Math.min(one.fromY, one.toY) < Math.max(other.fromY, other.toY) + gap &&
    Math.min(other.fromY, other.toY) < Math.max(one.fromY, one.toY) + gap
  )
}
