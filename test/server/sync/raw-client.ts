import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket, type ClientOptions } from 'ws'
import * as Y from 'yjs'
import { messageTypes } from '#shared/sync/messages.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { boardId, until } from './live-server.ts'

/** A client that says exactly what it is told to, keeps a document, and remembers what it heard. */
export class RawClient {
  readonly doc = new Y.Doc()
  readonly acks: number[] = []
  readonly nacks: { readonly count: number; readonly code: string }[] = []
  readonly audiences: number[] = []
  /** 1 for every time it was told that no edits are taken, 0 that they are again. */
  readonly states: number[] = []
  /** The parts of the workshop that it was told, message by message. */
  readonly workshop: WorkshopParts[] = []
  /** The rules by which something of its edits was taken back. */
  readonly takenBack: string[] = []
  /** The records it was taken back of, as `elements/<id>`. */
  readonly recordsTakenBack: string[] = []
  /** Messages by their first number, in order. */
  readonly heard: number[] = []
  /** Updates and step 2s, as they came. */
  readonly updates: Uint8Array[] = []
  readonly stepOnes: Uint8Array[] = []
  /** The latest state of each client id; null where it was taken away. */
  readonly presence = new Map<number, Record<string, unknown> | null>()
  presenceFrames = 0
  welcome: { epoch: number; participantId: string; role: string } | undefined
  closeCode: number | undefined
  closeReason = ''
  status: number | undefined
  readonly ws: WebSocket

  constructor(url: string, query: string, options: ClientOptions = {}, board = boardId) {
    this.ws = new WebSocket(`${url}/${board}?${query}`, options)
    this.ws.on('message', (frame: Buffer) => this.#receive(frame))
    this.ws.on('close', (code, reason) => {
      this.closeCode = code
      this.closeReason = reason.toString()
    })
    this.ws.on('unexpected-response', (_, response) => {
      this.status = response.statusCode
      this.ws.terminate()
    })
    this.ws.on('error', () => {})
  }

  async opened(): Promise<this> {
    await until(() => this.ws.readyState === WebSocket.OPEN, 'open')
    return this
  }

  closed(): Promise<void> {
    return until(() => this.closeCode !== undefined, 'closed')
  }

  send(...numbers: number[]): void {
    this.ws.send(Uint8Array.from(numbers))
  }

  sendSync(type: 0 | 1 | 2, content: Uint8Array): void {
    this.ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, messageTypes.sync)
        encoding.writeVarUint(encoder, type)
        encoding.writeVarUint8Array(encoder, content)
      }),
    )
  }

  ask(): void {
    this.sendSync(0, Y.encodeStateVector(this.doc))
  }

  /** Makes a change and returns what it says, unsent. */
  change(write: (doc: Y.Doc) => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc)
    this.doc.transact(() => write(this.doc))
    return Y.encodeStateAsUpdate(this.doc, before)
  }

  sendPresence(
    entries: readonly { readonly id: number; readonly clock: number; readonly state: unknown }[],
  ): void {
    const content = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, entries.length)
      for (const { id, clock, state } of entries) {
        encoding.writeVarUint(encoder, id)
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarString(encoder, JSON.stringify(state))
      }
    })
    this.ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, messageTypes.awareness)
        encoding.writeVarUint8Array(encoder, content)
      }),
    )
  }

  close(): void {
    this.ws.terminate()
  }

  #receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    this.heard.push(type)
    if (type === messageTypes.sync) {
      const kind = decoding.readVarUint(decoder)
      const content = decoding.readVarUint8Array(decoder)
      if (kind === 0) this.stepOnes.push(content)
      else {
        this.updates.push(content)
        Y.applyUpdate(this.doc, content, this)
      }
    } else if (type === messageTypes.awareness) this.#readPresence(decoder)
    else if (type === messageTypes.ack) this.acks.push(decoding.readVarUint(decoder))
    else if (type === messageTypes.nack) {
      const count = decoding.readVarUint(decoder)
      this.nacks.push({ count, code: decoding.readVarString(decoder) })
    } else if (type === messageTypes.audience) this.audiences.push(decoding.readVarUint(decoder))
    else if (type === messageTypes.state) this.states.push(decoding.readVarUint(decoder))
    else if (type === messageTypes.workshop)
      this.workshop.push(JSON.parse(decoding.readVarString(decoder)) as WorkshopParts)
    else if (type === messageTypes.takenBack) {
      this.takenBack.push(decoding.readVarString(decoder))
      const count = decoding.readVarUint(decoder)
      for (let index = 0; index < count; index++)
        this.recordsTakenBack.push(decoding.readVarString(decoder))
    } else if (type === messageTypes.welcome) {
      const epoch = decoding.readVarUint(decoder)
      const participantId = decoding.readVarString(decoder)
      this.welcome = { epoch, participantId, role: decoding.readVarString(decoder) }
    }
  }

  #readPresence(outer: decoding.Decoder): void {
    const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer))
    const count = decoding.readVarUint(decoder)
    if (count > 0) this.presenceFrames += 1
    for (let index = 0; index < count; index++) {
      const id = decoding.readVarUint(decoder)
      decoding.readVarUint(decoder)
      this.presence.set(
        id,
        JSON.parse(decoding.readVarString(decoder)) as Record<string, unknown> | null,
      )
    }
  }
}
