import * as decoding from 'lib0/decoding'
import { rootNames } from '#shared/document/roots.ts'
import { isSafeKey } from '#shared/document/storable.ts'
import { ClockRanges } from './clock-ranges.ts'
import type { Content } from './places.ts'

/** An update that must not reach the document. */
export class RefusedUpdate extends Error {}

export interface ItemId {
  readonly client: number
  readonly clock: number
}

/** A run of an update that goes beyond what is known, and what says where it stands. */
export interface ScannedItem extends ItemId {
  readonly length: number
  readonly content: Content
  /** Its neighbours when it was written, whose place is its own. */
  readonly left: ItemId | undefined
  readonly right: ItemId | undefined
  /** The root or the type it stands in, where no neighbour tells. */
  readonly parent: ItemId | string | undefined
  readonly key: string | undefined
  /** What it says, where it is plain values. */
  readonly values: readonly unknown[]
}

export interface ScannedUpdate {
  /** Clients whose content the update carries beyond what is known. */
  readonly newClients: readonly number[]
  /** How much of it is new, in clock ticks. */
  readonly newLength: number
  /** Whether something is missing that it builds on; such an update would be parked. */
  readonly hasGap: boolean
  /** What is new, by client, each in the order of the clock. */
  readonly items: ReadonlyMap<number, readonly ScannedItem[]>
  readonly deletions: ClockRanges
}

/** How much an update may ask for at all, whatever it says. */
export interface ScanLimits {
  readonly maxClients: number
  /** Items, values and stretches of deleted ones. */
  readonly maxStructs: number
  /** Ticks of the clock that no letter or value stands for. */
  readonly maxEmptyTicks: number
  /** Stretches of its deletions: whoever comes back names all that were ever deleted. */
  readonly maxDeletions: number
}

/**
 * Walks over an update (Yjs 13, V1) without building anything from the counts it declares, so that nine bytes cannot
 * ask for gigabytes. Throws `RefusedUpdate`, or whatever the decoder throws, for what no Catena client writes:
 * unknown roots, rich content, keys that reach a prototype.
 */
export function scanUpdate(
  update: Uint8Array,
  known: (clientId: number) => number,
  limits: ScanLimits,
): ScannedUpdate {
  const scan = new Scan(update, known, limits)
  scan.readStructs()
  scan.readDeletions()
  return scan.result()
}

// Of an item's first byte: which neighbours it names, whether it names a key, and what it holds.
const hasOrigin = 0b1000_0000
const hasRightOrigin = 0b0100_0000
const hasKey = 0b0010_0000
const contentMask = 0b0001_1111

const structs = { gc: 0, skip: 10 } as const
const contents = { deleted: 1, string: 4, type: 7, any: 8 } as const
/** What the numbers of Y.Array, Y.Map and Y.Text stand for. */
const types: readonly Content[] = ['array', 'map', 'text']

const noValues: readonly unknown[] = []

class Scan {
  readonly #decoder: decoding.Decoder
  readonly #known: (clientId: number) => number
  readonly #limits: ScanLimits
  /** Where each client's content in this update ends. */
  readonly #ends = new Map<number, number>()
  /** Client, clock, client, clock …: what must be there besides. */
  readonly #needed: number[] = []
  readonly #newClients: number[] = []
  readonly #items = new Map<number, ScannedItem[]>()
  readonly #deletions = new ClockRanges()
  #structsLeft: number
  #newLength = 0
  #hasGap = false

  constructor(update: Uint8Array, known: (clientId: number) => number, limits: ScanLimits) {
    this.#decoder = decoding.createDecoder(update)
    this.#known = known
    this.#limits = limits
    this.#structsLeft = limits.maxStructs
  }

  readStructs(): void {
    const clients = this.#readCount(this.#limits.maxClients)
    for (let index = 0; index < clients; index++) {
      const count = this.#readCount(this.#structsLeft)
      this.#structsLeft -= count
      const client = decoding.readVarUint(this.#decoder)
      const start = decoding.readVarUint(this.#decoder)
      const known = this.#known(client)
      refuseIf(this.#ends.has(client), 'a client twice')
      if (start > known) this.#hasGap = true
      let clock = start
      const items: ScannedItem[] = []
      for (let struct = 0; struct < count; struct++) {
        const item = this.#readStruct(client, clock)
        clock += item.length
        if (clock > known) items.push(item)
      }
      refuseIf(!Number.isSafeInteger(clock), 'a clock out of range')
      this.#ends.set(client, clock)
      if (clock > known) {
        this.#newClients.push(client)
        this.#items.set(client, items)
        this.#newLength += clock - Math.max(start, known)
      }
    }
    // Every letter and value takes a byte at least.
    const { maxEmptyTicks } = this.#limits
    refuseIf(this.#newLength > maxEmptyTicks + this.#decoder.arr.length, 'too much at once')
  }

  readDeletions(): void {
    let left = this.#limits.maxDeletions
    const clients = this.#readCount(this.#limits.maxClients)
    for (let index = 0; index < clients; index++) {
      const client = decoding.readVarUint(this.#decoder)
      refuseIf(this.#deletions.hasClient(client), 'a client twice')
      const count = this.#readCount(left)
      left -= count
      const ranges: { from: number; to: number }[] = []
      for (let range = 0; range < count; range++) {
        const from = decoding.readVarUint(this.#decoder)
        const to = from + positive(decoding.readVarUint(this.#decoder))
        refuseIf(!Number.isSafeInteger(to), 'a clock out of range')
        ranges.push({ from, to })
        this.#need(client, to - 1)
      }
      this.#deletions.set(client, ranges)
    }
    refuseIf(decoding.hasContent(this.#decoder), 'bytes after the end')
  }

  result(): ScannedUpdate {
    for (let index = 0; index < this.#needed.length; index += 2) {
      const client = this.#needed[index] ?? 0
      const clock = this.#needed[index + 1] ?? 0
      if (clock >= (this.#ends.get(client) ?? 0)) this.#hasGap = true
    }
    return {
      newClients: this.#newClients,
      newLength: this.#newLength,
      hasGap: this.#hasGap,
      items: this.#items,
      deletions: this.#deletions,
    }
  }

  /** A declared number of parts, each of which takes at least one byte. */
  #readCount(most = Number.MAX_SAFE_INTEGER): number {
    const count = decoding.readVarUint(this.#decoder)
    const left = this.#decoder.arr.length - this.#decoder.pos
    refuseIf(count > left || count > most, 'more parts than there can be')
    return count
  }

  #readStruct(client: number, clock: number): ScannedItem {
    const info = decoding.readUint8(this.#decoder)
    const ref = info & contentMask
    if (ref === structs.gc || ref === structs.skip) {
      const length = positive(decoding.readVarUint(this.#decoder))
      if (ref === structs.skip && clock + length > this.#known(client)) this.#hasGap = true
      return emptyItem(client, clock, length)
    }
    const left = (info & hasOrigin) === 0 ? undefined : this.#readId(client, clock)
    const right = (info & hasRightOrigin) === 0 ? undefined : this.#readId(client, clock)
    let parent: ScannedItem['parent']
    let key: string | undefined
    if (left === undefined && right === undefined) {
      parent = this.#readParent(client, clock)
      if ((info & hasKey) !== 0) key = this.#readKey()
    }
    const { length, content, values } = this.#readContent(ref)
    return { client, clock, length: positive(length), content, left, right, parent, key, values }
  }

  #readParent(client: number, clock: number): ItemId | string {
    const isRoot = decoding.readVarUint(this.#decoder) === 1
    if (!isRoot) return this.#readId(client, clock)
    const name = decoding.readVarString(this.#decoder)
    refuseIf(!rootNames.includes(name), 'an unknown root')
    return name
  }

  #readKey(): string {
    const key = decoding.readVarString(this.#decoder)
    refuseIf(!isSafeKey(key), 'an unsafe key')
    return key
  }

  #readId(client: number, clock: number): ItemId {
    const id = {
      client: decoding.readVarUint(this.#decoder),
      clock: decoding.readVarUint(this.#decoder),
    }
    if (id.client === client) refuseIf(id.clock >= clock, 'an item that builds on itself')
    else this.#need(id.client, id.clock)
    return id
  }

  #need(client: number, clock: number): void {
    if (clock >= this.#known(client)) this.#needed.push(client, clock)
  }

  #readContent(ref: number): Pick<ScannedItem, 'content' | 'length' | 'values'> {
    switch (ref) {
      case contents.deleted:
        return { content: 'deleted', length: decoding.readVarUint(this.#decoder), values: noValues }
      case contents.string:
        return {
          content: 'letters',
          length: decoding.readVarString(this.#decoder).length,
          values: noValues,
        }
      case contents.type: {
        const content = types[decoding.readVarUint(this.#decoder)]
        if (content === undefined) throw new RefusedUpdate('a type of rich text')
        return { content, length: 1, values: noValues }
      }
      case contents.any: {
        // Each of several values counts like an item of its own, because each is looked at.
        const length = this.#readCount(this.#structsLeft + 1)
        this.#structsLeft -= length - 1
        const values: unknown[] = []
        for (let index = 0; index < length; index++) {
          values.push(decoding.readAny(this.#decoder))
        }
        return { content: 'values', length, values }
      }
      default:
        throw new RefusedUpdate('content of a kind that boards do not have')
    }
  }
}

function emptyItem(client: number, clock: number, length: number): ScannedItem {
  return {
    client,
    clock,
    length,
    content: 'gone',
    left: undefined,
    right: undefined,
    parent: undefined,
    key: undefined,
    values: noValues,
  }
}

function positive(length: number): number {
  refuseIf(length === 0, 'an empty item')
  return length
}

function refuseIf(isWrong: boolean, what: string): void {
  if (isWrong) throw new RefusedUpdate(what)
}
