import * as decoding from 'lib0/decoding'
import { rootNames } from '#shared/document/roots.ts'
import type { Content } from './places.ts'
import { isPlainValue, isSafeKey } from './plain-value.ts'

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
  /** Its neighbours, whose place is its own. */
  readonly neighbours: readonly ItemId[]
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
}

/** A letter is one tick; a whole board of text stays below. */
const maxNewLength = 5_000_000
const maxClients = 2_000

/**
 * Walks over an update (Yjs 13, V1) without building anything from the counts it declares, so that nine bytes cannot
 * ask for gigabytes. Throws `RefusedUpdate`, or whatever the decoder throws, for what no Catena client writes:
 * unknown roots, rich content, values that JSON cannot carry.
 */
export function scanUpdate(update: Uint8Array, known: (clientId: number) => number): ScannedUpdate {
  const scan = new Scan(update, known)
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

const nowhere: Pick<ScannedItem, 'neighbours' | 'parent' | 'key'> = {
  neighbours: [],
  parent: undefined,
  key: undefined,
}

class Scan {
  readonly #decoder: decoding.Decoder
  readonly #known: (clientId: number) => number
  /** Where each client's content in this update ends. */
  readonly #ends = new Map<number, number>()
  /** Client, clock, client, clock …: what must be there besides. */
  readonly #needed: number[] = []
  readonly #newClients: number[] = []
  readonly #items = new Map<number, ScannedItem[]>()
  #newLength = 0
  #hasGap = false

  constructor(update: Uint8Array, known: (clientId: number) => number) {
    this.#decoder = decoding.createDecoder(update)
    this.#known = known
  }

  readStructs(): void {
    const clients = this.#readCount(maxClients)
    for (let index = 0; index < clients; index++) {
      const count = this.#readCount()
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
    refuseIf(this.#newLength > maxNewLength, 'too much at once')
  }

  readDeletions(): void {
    const clients = this.#readCount(maxClients)
    for (let index = 0; index < clients; index++) {
      const client = decoding.readVarUint(this.#decoder)
      const count = this.#readCount()
      for (let range = 0; range < count; range++) {
        const clock = decoding.readVarUint(this.#decoder)
        const length = decoding.readVarUint(this.#decoder)
        refuseIf(length === 0, 'an empty deletion')
        this.#need(client, clock + length - 1)
      }
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
      return { ...nowhere, client, clock, length, content: 'gone', values: [] }
    }
    const neighbours: ItemId[] = []
    if ((info & hasOrigin) !== 0) neighbours.push(this.#readId(client, clock))
    if ((info & hasRightOrigin) !== 0) neighbours.push(this.#readId(client, clock))
    const placed =
      neighbours.length > 0 ? { ...nowhere, neighbours } : this.#readParent(info, client, clock)
    const { length, ...content } = this.#readContent(ref)
    return { ...placed, client, clock, ...content, length: positive(length) }
  }

  #readParent(info: number, client: number, clock: number): typeof nowhere {
    const isRoot = decoding.readVarUint(this.#decoder) === 1
    const parent = isRoot ? decoding.readVarString(this.#decoder) : this.#readId(client, clock)
    refuseIf(typeof parent === 'string' && !rootNames.includes(parent), 'an unknown root')
    const key = (info & hasKey) === 0 ? undefined : decoding.readVarString(this.#decoder)
    refuseIf(key !== undefined && !isSafeKey(key), 'an unsafe key')
    return { neighbours: nowhere.neighbours, parent, key }
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
        return { content: 'deleted', length: decoding.readVarUint(this.#decoder), values: [] }
      case contents.string:
        return {
          content: 'letters',
          length: decoding.readVarString(this.#decoder).length,
          values: [],
        }
      case contents.type: {
        const content = types[decoding.readVarUint(this.#decoder)]
        if (content === undefined) throw new RefusedUpdate('a type of rich text')
        return { content, length: 1, values: [] }
      }
      case contents.any: {
        const length = this.#readCount()
        const values: unknown[] = []
        for (let index = 0; index < length; index++) {
          const value = decoding.readAny(this.#decoder)
          refuseIf(!isPlainValue(value), 'a value that is not plain')
          values.push(value)
        }
        return { content: 'values', length, values }
      }
      default:
        throw new RefusedUpdate('content of a kind that boards do not have')
    }
  }
}

function positive(length: number): number {
  refuseIf(length === 0, 'an empty item')
  return length
}

function refuseIf(isWrong: boolean, what: string): void {
  if (isWrong) throw new RefusedUpdate(what)
}
