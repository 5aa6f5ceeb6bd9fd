import * as Y from 'yjs'
import { updateFrame } from './protocol.ts'

// Merging grows worse than linearly with the number of updates: by twos dozens it stays cheap.
const mergeWidth = 24

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
  /** For each writer what the others wrote; undefined for one who wrote alone. */
  readonly byWriter: ReadonlyMap<Writer, Uint8Array | undefined>
}

/** The frames of one tick: one that all share, and for each who wrote in it one without their own. */
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
  const byWriter = new Map<Writer, Uint8Array | undefined>()
  leaveOneOut(groups, [], byWriter)
  return { shared: updateFrame(mergeUpdates(groups.map(({ update }) => update))), byWriter }
}

// By halves: what is outside a half is merged once for all in it, so n writers cost n log n merges and not n².
function leaveOneOut<Writer>(
  groups: readonly { readonly writer: Writer; readonly update: Uint8Array }[],
  outside: readonly Uint8Array[],
  frames: Map<Writer, Uint8Array | undefined>,
): void {
  const [only, ...others] = groups
  if (only === undefined) return
  if (others.length === 0) {
    frames.set(only.writer, outside.length === 0 ? undefined : updateFrame(mergeUpdates(outside)))
    return
  }
  const middle = groups.length >> 1
  const halves = [groups.slice(0, middle), groups.slice(middle)] as const
  const [first, second] = halves.map((half) => mergeUpdates(half.map(({ update }) => update)))
  if (first === undefined || second === undefined) return
  leaveOneOut(halves[0], [...outside, second], frames)
  leaveOneOut(halves[1], [...outside, first], frames)
}
