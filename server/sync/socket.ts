import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { canWrite } from '#shared/model/role.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { PresenceUser } from '#shared/sync/presence.ts'
import type { ConnectedSocket } from './board-service.ts'
import type { Admitted } from './gatekeeper.ts'
import type { SyncMetrics } from './metrics.ts'
import { toPacket } from './packet.ts'
import { keepAliveFrame, readFrame, type Incoming } from './protocol.ts'
import { Rate } from './rate.ts'
import type { SyncSettings } from './settings.ts'

export interface SocketEvents {
  readonly onMessage: (message: Incoming) => void
  /** What was held back can be told now. */
  readonly onDrained: () => void
  readonly onClosed: () => void
}

/** Nothing can come out of a socket but one of its closes: every error of it ends here. */
export class BoardSocket implements ConnectedSocket {
  readonly participantId: string
  readonly linkId: string
  readonly sessionHash: string | undefined
  readonly canWrite: boolean
  /** Whether it asked for the messages that stock clients do not know. */
  readonly wantsMore: boolean
  user: PresenceUser

  readonly #ws: WebSocket
  readonly #stream: Duplex
  readonly #settings: SyncSettings
  readonly #metrics: SyncMetrics
  readonly #messages: Rate
  readonly #bytes: Rate
  readonly #stateRequests: Rate
  readonly #work: Rate
  #events: SocketEvents | undefined
  #heardAt: number
  #askedAt = 0
  #isEnded = false
  #saidAt: number
  #stalledSince: number | undefined
  /** The largest answer sent: a whole board may be more than a slow reader is otherwise allowed. */
  #largestAnswer = 0

  constructor(
    ws: WebSocket,
    stream: Duplex,
    who: Admitted & { readonly wantsMore: boolean },
    { settings, metrics }: { readonly settings: SyncSettings; readonly metrics: SyncMetrics },
  ) {
    const now = performance.now()
    this.participantId = who.participantId
    this.linkId = who.linkId
    this.sessionHash = who.sessionHash
    this.canWrite = canWrite(who.role)
    this.wantsMore = who.wantsMore
    this.user = { id: who.participantId, name: who.name, color: who.color, role: who.role }
    this.#ws = ws
    this.#stream = stream
    this.#settings = settings
    this.#metrics = metrics
    this.#messages = new Rate(settings.messagesPerSecond, settings.messageBurst, now)
    this.#bytes = new Rate(settings.bytesPerSecond, settings.byteBurst, now)
    this.#stateRequests = new Rate(settings.stateRequestsPerSecond, settings.stateRequestBurst, now)
    this.#work = new Rate(settings.workMsPerSecond, settings.workBurstMs, now)
    this.#saidAt = now
    this.#heardAt = now
    // A broken frame ends in an error event and then a close; without a listener it would end the process.
    ws.on('error', () => this.#metrics.cut('error'))
  }

  /** Starts listening; the events come to one room, or go from now on to the next. */
  open(events: SocketEvents): void {
    const isListening = this.#events !== undefined
    this.#events = events
    if (isListening) return
    this.#ws.on('message', (content: Buffer, isBinary: boolean) => this.#receive(content, isBinary))
    this.#ws.on('pong', () => {
      this.#heardAt = performance.now()
    })
    this.#ws.on('close', () => {
      this.#isEnded = true
      this.#events?.onClosed()
    })
    this.#stream.on('drain', () => this.#resume())
  }

  /** Tells its room what it has said before the room was there. */
  repeat(message: Incoming): void {
    if (!this.#isEnded) this.#events?.onMessage(message)
  }

  get bufferedBytes(): number {
    return this.#ws.bufferedAmount
  }

  get isStalled(): boolean {
    return this.#stalledSince !== undefined
  }

  /** Sends what may be left out, because `onDrained` makes up for it. Whether it was sent. */
  feed(frame: Uint8Array): boolean {
    return this.feedPacket(toPacket([frame]))
  }

  /** As `feed`, several messages in one write. */
  feedPacket(packet: Buffer): boolean {
    if (this.#isEnded || this.isStalled) return false
    if (this.#ws.bufferedAmount > this.#settings.feedBytes) {
      this.#stalledSince = performance.now()
      return false
    }
    // The library writes at once what it is given, so the order stays; it sends nothing either once the other side leaves.
    if (this.#ws.readyState !== this.#ws.OPEN) return false
    this.#saidAt = performance.now()
    this.#stream.write(packet)
    return true
  }

  /** Sends the parts of an answer; a socket that does not read is cut before it asks for too many. */
  answer(frames: readonly Uint8Array[]): void {
    if (this.#isEnded) return
    if (this.#ws.bufferedAmount > this.#settings.cutBytes + this.#largestAnswer)
      return this.cut('slow')
    for (const frame of frames) {
      this.#largestAnswer = Math.max(this.#largestAnswer, frame.length)
      this.#saidAt = performance.now()
      this.#ws.send(frame)
    }
  }

  /** Called now and then: keeps stock clients from giving up, notices those who are gone. */
  tend(now: number): void {
    if (this.#isEnded) return
    // A stream says nothing of a buffer that was never full by its own measure.
    if (this.isStalled && this.#ws.bufferedAmount === 0) this.#resume()
    if (this.#stalledSince !== undefined && now - this.#stalledSince > this.#settings.stalledMs)
      return this.cut('slow')
    if (now - this.#saidAt >= this.#settings.keepAliveMs) this.feed(keepAliveFrame)
    this.#askForLife(now)
  }

  /** Asks those who have said nothing for a while, and ends whoever does not answer. */
  #askForLife(now: number): void {
    const { pingMs } = this.#settings
    if (now - Math.max(this.#heardAt, this.#askedAt) < pingMs) return
    if (this.#askedAt > this.#heardAt) return this.cut('silent')
    this.#askedAt = now
    this.#ws.ping()
  }

  /** Tells how long its last frame has held up everybody; who holds them up too much has to go. */
  worked(ms: number): void {
    if (!this.#work.allows(ms, performance.now())) this.close(closeCodes.tooFast)
  }

  close(code: number, reason = ''): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#metrics.cut(String(code))
    this.#ws.close(code, reason)
  }

  /** Ends it without the handshake that somebody who is gone cannot answer. */
  cut(reason: string): void {
    this.#isEnded = true
    this.#metrics.cut(reason)
    this.#ws.terminate()
  }

  #resume(): void {
    if (!this.isStalled || this.#isEnded) return
    this.#stalledSince = undefined
    this.#events?.onDrained()
  }

  #receive(content: Buffer, isBinary: boolean): void {
    if (this.#isEnded) return
    const now = performance.now()
    this.#heardAt = now
    let message: Incoming
    try {
      if (!isBinary) throw new Error('text')
      message = readFrame(content)
    } catch {
      return this.close(closeCodes.badMessage)
    }
    if (!this.#bytes.allows(content.length, now)) return this.close(closeCodes.tooFast)
    if (!this.#messages.allows(1, now)) {
      // Stock clients send everybody's presence back: too much of it is not their fault.
      if (message.kind !== 'awareness') this.close(closeCodes.tooFast)
      return
    }
    if (message.kind === 'step-one' && !this.#stateRequests.allows(1, now))
      return this.close(closeCodes.tooFast)
    this.#events?.onMessage(message)
  }
}
