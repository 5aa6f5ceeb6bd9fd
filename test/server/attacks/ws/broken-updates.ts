import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Updates as no Yjs client writes them, byte by byte. */

type Write = (encoder: encoding.Encoder) => void

/** What an item holds, by the number in its first byte. */
export const contents = { gc: 0, deleted: 1, string: 4, type: 7, any: 8, skip: 10 } as const

/** One client's items from a clock on, and what is deleted. */
export function update(
  client: number,
  clock: number,
  items: readonly Write[],
  {
    deletions = [],
    trailing = [],
  }: {
    /** By client: stretches of its clock, each with its length. */
    readonly deletions?: readonly (readonly [number, ...(readonly [number, number])[]])[]
    readonly trailing?: readonly number[]
  } = {},
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, items.length === 0 ? 0 : 1)
    if (items.length > 0) {
      for (const number of [items.length, client, clock]) encoding.writeVarUint(encoder, number)
      for (const write of items) write(encoder)
    }
    encoding.writeVarUint(encoder, deletions.length)
    for (const [id, ...ranges] of deletions)
      for (const number of [id, ranges.length, ...ranges.flat()])
        encoding.writeVarUint(encoder, number)
    for (const byte of trailing) encoding.writeUint8(encoder, byte)
  })
}

/** A stretch of nothing: `gc`, `skip` or `deleted`. */
export function empty(content: number, length: number): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, content)
    encoding.writeVarUint(encoder, length)
  }
}

/** A value under a key of a root, after an item of the same client where `left` is given. */
export function value(
  root: string,
  key: string,
  said: unknown,
  left?: readonly [number, number],
): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, contents.any | (left === undefined ? 0x20 : 0x80))
    if (left === undefined) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, root)
      encoding.writeVarString(encoder, key)
    } else for (const number of left) encoding.writeVarUint(encoder, number)
    encoding.writeVarUint(encoder, 1)
    encoding.writeAny(encoder, said as never)
  }
}

/** Many values under one key of a root, as one item. */
export function values(root: string, key: string, said: unknown, count: number): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, contents.any | 0x20)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    encoding.writeVarString(encoder, key)
    encoding.writeVarUint(encoder, count)
    for (let index = 0; index < count; index++) encoding.writeAny(encoder, said as never)
  }
}

/** A map in a map in a map, the first in a list. */
export function nested(client: number, depth: number): Uint8Array {
  const items = Array.from({ length: depth }, (_, index): Write => (encoder) => {
    encoding.writeUint8(encoder, contents.type | 0x20)
    if (index === 0) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'elements')
    } else for (const number of [0, client, index - 1]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, 'x')
    encoding.writeVarUint(encoder, 1)
  })
  return update(client, 0, items)
}

/** Nine bytes that ask for 33,554,431 items. */
export const countBomb = Uint8Array.from([1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 0])

/** An item whose neighbour is itself: Yjs 14 parks it and breaks every Yjs 13 that opens the board. */
export const ownNeighbour = Uint8Array.from([1, 1, 5, 0, 0x88, 5, 0, 1, 0x7d, 1, 0])

/** What a change says, made on a copy of what a client knows. */
export function changeOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  copy.transact(() => change(copy))
  return Y.encodeStateAsUpdate(copy, before)
}
