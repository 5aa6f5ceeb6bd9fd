import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { createElement, setField, setText } from '#shared/document/write.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import {
  contentOf,
  entriesIn,
  messagesFor,
  messageTypes,
  syncTypes,
  type Messages,
} from './messages.ts'
import { cursorOfNow, momentText, type Latencies } from './moments.ts'
import type { Target, TargetRoom } from './target.ts'
import { WireSocket, type Door } from './wire-socket.ts'

/** What the clients of one load share. */
export interface LoadContext {
  readonly target: Target
  readonly updates: Latencies
  readonly presence: Latencies
  readonly updateReaders: number
  /** Where their own elements are. */
  readonly laneId?: string
}

/** Presence is read by one of so many clients; the others only count, or the load would measure itself. */
const presenceReaders = 15
/** Of one address of this machine; Catena takes 2,000 by default. */
const socketsPerAddress = 1_000
const comeBackMs = 500

/**
 * Somebody on a board, as light as can be: of what it hears it only looks for the moments that senders wrote into it,
 * and its document holds nothing but its own element.
 */
export class LoadClient {
  readonly synced: Promise<void>
  /** It has the document, or will never have it. */
  readonly settled: Promise<void>
  /** Undefined while it is connected. */
  closedWith: number | undefined
  stateBytes = 0
  frames = 0
  presenceEntries = 0
  edits = 0
  timesTurnedAway = 0
  readonly #context: LoadContext
  readonly #index: number
  readonly #messages: Messages
  readonly #door: Door
  #socket: WireSocket
  readonly #doc = new Y.Doc()
  readonly #origin = new Origin('participant')
  readonly #user: { readonly name: string; readonly color: number }
  #element: string | undefined
  #clock = 0
  #synced: () => void = () => {}
  #closed: () => void = () => {}

  /** `index` tells the clients of one load apart, `seat` the people of one room. */
  constructor(context: LoadContext, room: TargetRoom, index: number, seat: number) {
    this.#context = context
    this.#index = index
    this.#user = { name: `Person ${index}`, color: index % 12 }
    this.synced = new Promise((resolve) => (this.#synced = resolve))
    const closed = new Promise<void>((resolve) => (this.#closed = resolve))
    this.settled = Promise.race([this.synced, closed])
    this.#messages = messagesFor(context.target.protocol, room)
    this.#door = {
      port: context.target.port,
      path: room.path,
      from: `127.0.0.${2 + Math.floor(index / socketsPerAddress)}`,
      cookie: room.cookies[seat % Math.max(1, room.cookies.length)],
    }
    this.#socket = this.#connect()
  }

  #connect(): WireSocket {
    return new WireSocket(this.#door, {
      onOpen: () => {
        for (const message of this.#messages.greeting) this.#socket.send(message)
        this.askForAll()
      },
      onMessage: (message, length) => this.#receive(message, length),
      onClosed: (code) => {
        const isTurnedAway = code === closeCodes.busy && this.stateBytes === 0
        if (isTurnedAway) this.#comeBack()
        else {
          this.closedWith = code
          this.#closed()
        }
      },
    })
  }

  /** As ours and y-websocket do when a server is busy. */
  #comeBack(): void {
    this.timesTurnedAway += 1
    setTimeout(() => (this.#socket = this.#connect()), comeBackMs * (0.5 + Math.random()))
  }

  askForAll(): void {
    this.#socket.send(this.#messages.sync(syncTypes.stepOne, Y.encodeStateVector(this.#doc)))
  }

  sendUpdate(update: Uint8Array): void {
    this.#socket.send(this.#messages.sync(syncTypes.update, update))
  }

  /** Changes its own element, which the first edit makes. */
  edit(): void {
    const board = { doc: this.#doc, origin: this.#origin }
    if (this.#element === undefined) {
      this.#doc.on('update', (update: Uint8Array) => this.sendUpdate(update))
      const title = { en: this.#user.name }
      const { laneId } = this.#context
      const place = { position: { x: 0, y: 0 }, ...(laneId === undefined ? {} : { laneId }) }
      this.#element = createElement(board, { type: 'activity', title, ...place })
    } else {
      this.edits += 1
      setField(board, 'elements', this.#element, 'bench', momentText(this.#index))
    }
  }

  /** Gives its own element other words. */
  rename(title: string): void {
    if (this.#element === undefined) return
    const board = { doc: this.#doc, origin: this.#origin }
    setText(
      board,
      { collection: 'elements', id: this.#element, field: 'title', language: 'en' },
      title,
    )
  }

  /** Says who it is and, where it moves, where its cursor is. */
  show(isMoving: boolean): void {
    this.#clock += 1
    const cursor = cursorOfNow(this.#index)
    const state = isMoving ? { cursor, user: this.#user } : { user: this.#user }
    this.#socket.send(this.#messages.awareness(this.#doc.clientID, this.#clock, state))
  }

  leave(): void {
    this.#socket.destroy()
    this.#doc.destroy()
  }

  #receive(message: Buffer, length: number): void {
    this.frames += 1
    const { prefixBytes } = this.#messages
    const type = message[prefixBytes]
    if (type === messageTypes.awareness) this.#receivePresence(message)
    else if (type === messageTypes.sync || type === messageTypes.syncReply)
      this.#receiveSync(message, prefixBytes + 1, length)
  }

  #receiveSync(message: Buffer, at: number, length: number): void {
    switch (message[at]) {
      case syncTypes.stepOne: {
        const lacking = Y.encodeStateAsUpdate(this.#doc, contentOf(message, at + 1))
        return this.#socket.send(this.#messages.sync(syncTypes.stepTwo, lacking))
      }
      case syncTypes.stepTwo:
        this.stateBytes = length
        return this.#synced()
      case syncTypes.update:
        if (this.#index % this.#context.updateReaders === 0)
          this.#context.updates.hear(message, this.#index)
        return
      default:
    }
  }

  #receivePresence(message: Buffer): void {
    this.presenceEntries += entriesIn(message, this.#messages.prefixBytes + 1)
    if (this.#index % presenceReaders === 0) this.#context.presence.hear(message, this.#index)
  }
}
