import * as Y from 'yjs'
import { updateFrame } from './protocol.ts'

// Merging grows worse than linearly with the number of updates: by twos dozens it stays cheap.
const mergeWidth = 24

/** The update that changes nothing. */
const nothing = new Uint8Array([0, 0])

/** One update that says what many say. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  let layer = [...updates]
  while (layer.length > mergeWidth) {
    const merged: Uint8Array[] = []
    for (let start = 0; start < layer.length; start += mergeWidth)
      merged.push(Y.mergeUpdates(layer.slice(start, start + mergeWidth)))
    layer = merged
  }
  return Y.mergeUpdates(layer)
}

export interface SharedFrames<Writer> {
  /** For all who wrote nothing of it. */
  readonly shared: Uint8Array
  /** For each writer what the others wrote: none for one who wrote alone. */
  readonly byWriter: ReadonlyMap<Writer, readonly Uint8Array[]>
}

interface Group<Writer> {
  readonly writer: Writer
  readonly update: Uint8Array
}

/** The frames of one moment: one that all share, and for each who wrote in it a few without their own. */
export function shareFrames<Writer>(
  batch: readonly { readonly update: Uint8Array; readonly source: Writer }[],
): SharedFrames<Writer> {
  const own = new Map<Writer, Uint8Array[]>()
  for (const { update, source } of batch) {
    const updates = own.get(source)
    if (updates === undefined) own.set(source, [update])
    else updates.push(update)
  }
  const groups = [...own].map(([writer, updates]) => ({ writer, update: mergeUpdates(updates) }))
  const byWriter = new Map<Writer, Uint8Array[]>(groups.map(({ writer }) => [writer, []]))
  return { shared: updateFrame(mergeHalves(groups, byWriter)), byWriter }
}

/**
 * Merges by halves, and gives each half what the other wrote: the merges on the way to the whole are all there are,
 * and n writers share about log n frames each instead of needing n merges of their own.
 */
function mergeHalves<Writer>(
  groups: readonly Group<Writer>[],
  byWriter: ReadonlyMap<Writer, Uint8Array[]>,
): Uint8Array {
  const [only, ...others] = groups
  if (only === undefined || others.length === 0) return only?.update ?? nothing
  const middle = groups.length >> 1
  const halves = [groups.slice(0, middle), groups.slice(middle)] as const
  const first = mergeHalves(halves[0], byWriter)
  const second = mergeHalves(halves[1], byWriter)
  const frames = [updateFrame(first), updateFrame(second)] as const
  for (const { writer } of halves[0]) byWriter.get(writer)?.push(frames[1])
  for (const { writer } of halves[1]) byWriter.get(writer)?.push(frames[0])
  return Y.mergeUpdates([first, second])
}
