import type { ServerResponse } from 'node:http'
import type { Audience } from './audience.ts'
import { Pump } from './pump.ts'
import type { WorkshopSettings } from './settings.ts'

/** Who listens to a stream of events. */
export interface Listener {
  readonly participantId: string
  readonly audience: Audience
  readonly linkId: string
  readonly sessionHash: string | undefined
}

export type StreamEnd = 'slow' | 'replaced' | 'closed'

interface Stream extends Listener {
  readonly response: ServerResponse
}

type StreamSettings = Pick<
  WorkshopSettings,
  'streamsPerParticipant' | 'streamsPerBoard' | 'maxUnsentBytes'
>

/** One event as it goes over the wire (HTML Standard, 9.2.5). */
export function encodeEvent(name: string, data: unknown, id?: string): string {
  const tail = `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
  return id === undefined ? tail : `id: ${id}\n${tail}`
}

const heartbeat = Buffer.from(':\n\n')

/**
 * The event streams of one board, written straight to Node: what hundreds of phones are told is encoded once. Whoever
 * does not read is cut off, and asks again for what is new.
 */
export class EventStreams {
  readonly #settings: StreamSettings
  readonly #onEnd: (reason: StreamEnd) => void
  readonly #streams = new Set<Stream>()
  readonly #pump = new Pump<Stream>((stream, bytes) => this.#write(stream, bytes))
  #isClosed = false

  constructor(settings: StreamSettings, onEnd: (reason: StreamEnd) => void) {
    this.#settings = settings
    this.#onEnd = onEnd
  }

  get size(): number {
    return this.#streams.size
  }

  get isFull(): boolean {
    return this.#streams.size >= this.#settings.streamsPerBoard
  }

  /** Who listens now, each once. */
  participants(): ReadonlySet<string> {
    return new Set([...this.#streams].map(({ participantId }) => participantId))
  }

  /** Whether it is open: somebody may leave, or the board go, while the first events are gathered. */
  open(listener: Listener, response: ServerResponse, onClosed: () => void): boolean {
    if (this.#isClosed) response.end()
    if (this.#isClosed || response.destroyed) return false
    const own = [...this.#streams].filter(
      ({ participantId }) => participantId === listener.participantId,
    )
    // A phone that came back may not know yet that its old connection is dead; nor do we.
    const tooMany = own.length + 1 - this.#settings.streamsPerParticipant
    for (const stream of own.slice(0, Math.max(0, tooMany))) this.#end(stream, 'replaced')
    const stream = { ...listener, response }
    this.#streams.add(stream)
    response.once('close', () => {
      this.#streams.delete(stream)
      onClosed()
    })
    return true
  }

  /** Tells everybody of an audience. */
  tell(audience: Audience, events: string): void {
    this.#pump.push(
      [...this.#streams].filter((stream) => stream.audience === audience),
      Buffer.from(events),
    )
  }

  /** Tells one participant, on every stream they have as such. */
  tellParticipant(participantId: string, audience: Audience, events: string): void {
    const own = [...this.#streams].filter(
      (stream) => stream.participantId === participantId && stream.audience === audience,
    )
    if (own.length > 0) this.#pump.push(own, Buffer.from(events))
  }

  beat(): void {
    this.#pump.push([...this.#streams], heartbeat)
  }

  end(matches: (listener: Listener) => boolean, reason: StreamEnd): void {
    for (const stream of this.#streams) if (matches(stream)) this.#end(stream, reason)
  }

  /** Ends all streams, and at once whichever is opened later. */
  close(): void {
    this.#isClosed = true
    this.end(() => true, 'closed')
  }

  #write(stream: Stream, bytes: Buffer): void {
    if (!this.#streams.has(stream)) return
    if (stream.response.writableLength > this.#settings.maxUnsentBytes) this.#end(stream, 'slow')
    else stream.response.write(bytes)
  }

  #end(stream: Stream, reason: StreamEnd): void {
    this.#streams.delete(stream)
    this.#onEnd(reason)
    // Who does not read would not read an end either.
    if (reason === 'slow') stream.response.destroy()
    else stream.response.end()
  }
}
