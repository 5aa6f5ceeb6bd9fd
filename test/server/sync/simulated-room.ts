import { EventEmitter } from 'node:events'
import * as decoding from 'lib0/decoding'
import { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { readFrame, stepOneFrame, stepTwoFrame, updateFrame } from '#server/sync/protocol.ts'
import { openRooms, type Rooms } from '#server/sync/rooms.ts'
import { BoardSocket } from '#server/sync/socket.ts'
import { Origin } from '#shared/document/origin.ts'
import {
  createElement,
  createLink,
  deleteElements,
  moveElements,
  setText,
  type Board,
} from '#shared/document/write.ts'
import { messageTypes } from '#shared/sync/messages.ts'
import { frameAt } from '#test/bench/sync/load/wire-frames.ts'
import { boardId, createEmptyBoard } from './live-server.ts'

/** Numbers that are the same for the same seed (mulberry32). */
export type Random = (below: number) => number

export function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A queue of frames in one direction, faulty while told so. */
class Wire {
  readonly #frames: Uint8Array[] = []
  readonly #random: Random
  isFaulty = true

  constructor(random: Random) {
    this.#random = random
  }

  get isEmpty(): boolean {
    return this.#frames.length === 0
  }

  put(frame: Uint8Array): void {
    if (this.isFaulty && this.#random(20) === 0) return
    this.#frames.push(frame.slice())
    if (this.isFaulty && this.#random(20) === 0) this.#frames.push(frame.slice())
  }

  take(): Uint8Array | undefined {
    const isOutOfOrder = this.isFaulty && this.#random(10) === 0
    return isOutOfOrder
      ? this.#frames.splice(this.#random(this.#frames.length), 1)[0]
      : this.#frames.shift()
  }
}

/** The server's end of a connection that exists in memory alone. */
export class FakeWebSocket extends EventEmitter {
  readonly bufferedAmount = 0
  readonly OPEN = 1
  readonly readyState = 1
  /** What is written past the socket: whole frames, to whoever hears the others. */
  readonly stream = new Duplex({
    read() {},
    write: (packet: Buffer, _encoding, written) => {
      this.onWrite()
      for (const message of messagesIn(packet)) this.#send(message)
      written()
    },
  })
  onWrite: () => void = () => {}
  readonly #send: (frame: Uint8Array) => void

  constructor(send: (frame: Uint8Array) => void) {
    super()
    this.#send = send
  }

  send(frame: Uint8Array): void {
    this.#send(frame)
  }

  ping(): void {}

  close(code: number): void {
    this.emit('close', code)
  }

  terminate(): void {
    this.emit('close', 1006)
  }
}

function* messagesIn(packet: Buffer): Iterable<Uint8Array> {
  let at = 0
  while (at < packet.length) {
    const frame = frameAt(packet, at)
    if (frame === undefined) throw new Error('a frame that ends too early')
    yield packet.subarray(at + frame.headerBytes, at + frame.totalBytes)
    at += frame.totalBytes
  }
}

interface Connection {
  readonly server: FakeWebSocket
  readonly up: Wire
  readonly down: Wire
}

export class SimulatedClient {
  readonly doc = new Y.Doc()
  readonly board: Board = { doc: this.doc, origin: new Origin('participant') }
  readonly refusals: string[] = []
  readonly #name: string
  readonly #random: Random
  readonly #rooms: Rooms
  #connection: Connection | undefined
  #made = 0

  constructor(name: string, rooms: Rooms, random: Random) {
    this.#name = name
    this.#rooms = rooms
    this.#random = random
    this.doc.clientID = 1 + random(2 ** 31)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#connection?.up.put(updateFrame(update))
    })
  }

  async connect(isFaulty: boolean): Promise<void> {
    this.disconnect()
    const room = await this.#rooms.open(boardId)
    const up = new Wire(this.#random)
    const down = new Wire(this.#random)
    up.isFaulty = isFaulty
    down.isFaulty = isFaulty
    const server = new FakeWebSocket((frame) => down.put(frame))
    server.on('close', (code: number) => {
      if (code >= 4400 && code < 4500) this.refusals.push(`closed ${code}`)
      if (this.#connection?.server === server) this.#connection = undefined
    })
    this.#connection = { server, up, down }
    room?.join(
      // The two ends have all that BoardSocket asks of them.
      new BoardSocket(
        server as unknown as WebSocket,
        server.stream,
        {
          participantId: this.#name,
          name: this.#name,
          color: 0,
          role: 'editor',
          linkId: '',
          sessionHash: undefined,
          wantsMore: true,
        },
        this.#rooms.context,
      ),
    )
    up.put(stepOneFrame(Y.encodeStateVector(this.doc)))
  }

  disconnect(): void {
    const connection = this.#connection
    this.#connection = undefined
    connection?.server.emit('close', 1006)
  }

  get isQuiet(): boolean {
    return (
      this.#connection === undefined ||
      (this.#connection.up.isEmpty && this.#connection.down.isEmpty)
    )
  }

  /** One frame arrives, at either end. */
  deliver(): void {
    const connection = this.#connection
    if (connection === undefined) return
    if (this.#random(2) === 0) {
      const frame = connection.up.take()
      if (frame !== undefined) connection.server.emit('message', Buffer.from(frame), true)
    } else {
      const frame = connection.down.take()
      if (frame !== undefined) this.#receive(frame, connection)
    }
  }

  /** Something a person might do. */
  edit(): void {
    const ids = [...this.doc.getMap('elements').keys()].toSorted()
    const any = (): string => ids[this.#random(ids.length)] ?? ''
    switch (ids.length < 3 ? 0 : this.#random(6)) {
      case 0: {
        const id = `${this.#name}${(this.#made += 1)}`
        createElement(this.board, {
          id,
          type: 'outcome',
          title: { en: id },
          position: { x: 0, y: 0 },
        })
        return
      }
      case 1:
        return moveElements(this.board, [
          { id: any(), position: { x: this.#random(900), y: this.#random(900) } },
        ])
      case 2:
        createLink(this.board, { from: any(), to: any(), kind: 'leads-to' })
        return
      case 3:
        if (this.#random(3) === 0) deleteElements(this.board, [any()])
        return
      default:
        return setText(
          this.board,
          { collection: 'elements', id: any(), field: 'title', language: 'en' },
          `${this.#name} ${this.#random(1000)}`,
        )
    }
  }

  #receive(frame: Uint8Array, connection: Connection): void {
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) === messageTypes.nack) {
      decoding.readVarUint(decoder)
      this.refusals.push(decoding.readVarString(decoder))
    }
    const message = readFrame(frame)
    if (message.kind === 'step-one')
      connection.up.put(stepTwoFrame(Y.encodeStateAsUpdate(this.doc, message.stateVector)))
    else if (message.kind === 'step-two' || message.kind === 'update')
      Y.applyUpdate(this.doc, message.update, this)
  }
}

export async function openSimulation(
  random: Random,
  people: number,
): Promise<{ readonly rooms: Rooms; readonly clients: readonly SimulatedClient[] }> {
  const storage = openMemoryStorage({ commitEveryMs: 0 })
  await createEmptyBoard(storage)
  const unlimited = { messageBurst: 1e9, byteBurst: 1e9, stateRequestBurst: 1e9 }
  const rooms = openRooms({ storage, settings: unlimited })
  const names = ['an', 'bo', 'cas', 'dee', 'eva', 'fay'].slice(0, people)
  return { rooms, clients: names.map((name) => new SimulatedClient(name, rooms, random)) }
}

/** Lets the server do all that it has begun. */
export async function settle(rooms: Rooms): Promise<void> {
  do {
    for (let tick = 0; tick < 4; tick++) await new Promise((resolve) => setImmediate(resolve))
  } while (rooms.stats().unacked > 0)
}
