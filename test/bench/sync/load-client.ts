import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { createElement, setField } from '#shared/document/write.ts'
import type { Load } from './load.ts'

const types = { sync: 0, awareness: 1 } as const
/** Presence is read by one of so many clients; the others only count, or the load would measure itself. */
const presenceReaders = 15
let opened = 0

/**
 * A client as light as can be: what it hears it looks through for the moments that the senders wrote into it, without
 * keeping a document of its own unless it edits.
 */
export class LoadClient {
  readonly synced: Promise<void>
  updateLatencies: number[] = []
  presenceLatencies: number[] = []
  presenceEntries = 0
  frames = 0
  edits = 0
  readonly #ws: WebSocket
  readonly #doc = new Y.Doc()
  readonly #origin = new Origin('participant')
  readonly #echoesPresence: boolean
  readonly #readsPresence = (opened += 1) % presenceReaders === 0
  readonly #isEditor: boolean
  #element = ''
  #clock = 0
  #countingSince = 0
  #synced: () => void = () => {}

  constructor({ url, boardId, token, echoesPresence }: Load, isEditor: boolean) {
    this.#isEditor = isEditor
    this.#echoesPresence = echoesPresence
    this.synced = new Promise((resolve) => (this.#synced = resolve))
    this.#ws = new WebSocket(`${url}/${boardId}?token=${token}`, { perMessageDeflate: false })
    this.#ws.on('open', () => this.#sendSync(0, Y.encodeStateVector(this.#doc)))
    this.#ws.on('message', (frame: Buffer) => this.#receive(frame))
    this.#ws.on('close', (code) => {
      if (code !== 1006) console.error(`a client was closed with ${code}`)
    })
  }

  /** Makes the element that it will edit. */
  prepare(): void {
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this.#origin) this.#sendSync(2, update)
    })
    this.#element = createElement(
      { doc: this.#doc, origin: this.#origin },
      { type: 'activity', title: { en: 'Bench' }, position: { x: 0, y: 0 } },
    )
  }

  startCounting(): void {
    this.#countingSince = performance.now()
    this.updateLatencies = []
    this.presenceLatencies = []
    this.presenceEntries = 0
    this.frames = 0
    this.edits = 0
  }

  edit(): void {
    this.edits += 1
    const value = `~${performance.now()}~`
    setField({ doc: this.#doc, origin: this.#origin }, 'elements', this.#element, 'bench', value)
  }

  moveCursor(): void {
    this.#clock += 1
    const cursor = { x: performance.now(), y: 0 }
    const entry = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.#doc.clientID)
      encoding.writeVarUint(encoder, this.#clock)
      encoding.writeVarString(encoder, JSON.stringify({ cursor }))
    })
    this.#ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, types.awareness)
        encoding.writeVarUint8Array(encoder, entry)
      }),
    )
  }

  #receive(frame: Buffer): void {
    this.frames += 1
    if (frame[0] === types.awareness) return this.#receivePresence(frame)
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    const kind = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder)
    if (kind === 0) return this.#sendSync(1, Y.encodeStateAsUpdate(this.#doc, content))
    if (kind === 1) {
      if (this.#isEditor) Y.applyUpdate(this.#doc, content)
      return this.#synced()
    }
    const now = performance.now()
    for (const [, moment] of frame.toString('latin1').matchAll(/~([\d.]+)~/g))
      if (Number(moment) >= this.#countingSince) this.updateLatencies.push(now - Number(moment))
    if (this.#isEditor) Y.applyUpdate(this.#doc, content)
  }

  #receivePresence(frame: Buffer): void {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    const content = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    const count = decoding.readVarUint(content)
    this.presenceEntries += count
    if (count > 0 && this.#echoesPresence) this.#ws.send(frame)
    if (!this.#readsPresence) return
    const now = performance.now()
    for (let index = 0; index < count; index++) {
      const clientId = decoding.readVarUint(content)
      decoding.readVarUint(content)
      const state = decoding.readVarString(content)
      const moment = /"cursor":\{"x":([\d.]+)/.exec(state)?.[1]
      if (moment !== undefined && clientId !== this.#doc.clientID)
        this.presenceLatencies.push(now - Number(moment))
    }
  }

  #sendSync(type: number, content: Uint8Array): void {
    this.#ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, types.sync)
        encoding.writeVarUint(encoder, type)
        encoding.writeVarUint8Array(encoder, content)
      }),
    )
  }
}
