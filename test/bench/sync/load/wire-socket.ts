import { randomBytes } from 'node:crypto'
import { createConnection, type Socket } from 'node:net'
import { frameAt, maskedFrame, opcodes } from './wire-frames.ts'

/** Where a socket goes and whose it is. */
export interface Door {
  readonly port: number
  readonly path: string
  /** The address that it comes from: a server takes only so many sockets of one. */
  readonly from: string
  readonly cookie?: string | undefined
}

interface WireEvents {
  onOpen(): void
  /** Good until the next one comes. Of a message too large to be kept it is the beginning; `length` counts all. */
  onMessage(message: Buffer, length: number): void
  onClosed(code: number): void
}

/** A message of which only the beginning is kept. */
interface LargeMessage {
  readonly beginning: Buffer
  readonly length: number
  missingBytes: number
}

const endOfHeaders = '\r\n\r\n'
/** RFC 6455, 7.4.1: closed without saying so. */
const abnormalClosure = 1006
const beginningBytes = 256
/** All sockets read into the same memory: each chunk is done with before the next is read. */
const chunk = Buffer.alloc(256 * 1024)

/**
 * A WebSocket client that does no more than the load needs: the load generator has one core too, and a library that
 * checks every byte would be measured instead of the server.
 */
export class WireSocket {
  readonly #stream: Socket
  readonly #events: WireEvents
  /** The beginning of a frame whose end has not come. */
  #pending = Buffer.alloc(0)
  #large: LargeMessage | undefined
  #isOpen = false
  #closeCode = abnormalClosure

  constructor({ port, path, from, cookie }: Door, events: WireEvents) {
    this.#events = events
    this.#stream = createConnection({
      host: '127.0.0.1',
      port,
      localAddress: from,
      noDelay: true,
      onread: {
        buffer: chunk,
        callback: (bytes) => {
          this.#receive(chunk.subarray(0, bytes))
          return true
        },
      },
    })
    this.#stream.on('connect', () => this.#stream.write(upgradeRequest(port, path, cookie)))
    this.#stream.on('error', () => this.#stream.destroy())
    this.#stream.on('close', () => events.onClosed(this.#closeCode))
  }

  send(message: Uint8Array): void {
    if (this.#isOpen) this.#stream.write(maskedFrame(opcodes.binary, message))
  }

  destroy(): void {
    this.#stream.destroy()
  }

  #receive(received: Buffer): void {
    const fresh = this.#skipLarge(received)
    const bytes = this.#pending.length === 0 ? fresh : Buffer.concat([this.#pending, fresh])
    const read = this.#isOpen ? this.#readFrames(bytes, 0) : this.#readAnswer(bytes)
    this.#pending = Buffer.from(bytes.subarray(read))
  }

  /** Counts what belongs to a large message; what comes after it is left. */
  #skipLarge(received: Buffer): Buffer {
    const large = this.#large
    if (large === undefined) return received
    const skipped = Math.min(large.missingBytes, received.length)
    large.missingBytes -= skipped
    if (large.missingBytes === 0) {
      this.#large = undefined
      this.#events.onMessage(large.beginning, large.length)
    }
    return received.subarray(skipped)
  }

  #readAnswer(bytes: Buffer): number {
    const end = bytes.indexOf(endOfHeaders)
    if (end === -1) return 0
    if (!bytes.subarray(0, 13).includes(' 101')) {
      this.#stream.destroy()
      return bytes.length
    }
    this.#isOpen = true
    this.#events.onOpen()
    return this.#readFrames(bytes, end + endOfHeaders.length)
  }

  /** Up to where whole frames were read. */
  #readFrames(bytes: Buffer, from: number): number {
    let at = from
    for (;;) {
      const frame = frameAt(bytes, at)
      if (frame === undefined) return at
      const missingBytes = at + frame.totalBytes - bytes.length
      if (missingBytes > 0) {
        const isLarge = frame.totalBytes > chunk.length
        if (!isLarge || bytes.length - at < beginningBytes) return at
        const beginning = Buffer.from(bytes.subarray(at + frame.headerBytes, at + beginningBytes))
        this.#large = { beginning, length: frame.totalBytes - frame.headerBytes, missingBytes }
        return bytes.length
      }
      const payload = bytes.subarray(at + frame.headerBytes, at + frame.totalBytes)
      at += frame.totalBytes
      if (frame.opcode === opcodes.binary) this.#events.onMessage(payload, payload.length)
      else if (frame.opcode === opcodes.ping) this.#stream.write(maskedFrame(opcodes.pong, payload))
      else if (frame.opcode === opcodes.close) {
        if (payload.length >= 2) this.#closeCode = payload.readUInt16BE()
        this.#stream.destroy()
      }
    }
  }
}

function upgradeRequest(port: number, path: string, cookie: string | undefined): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    // As a browser sends it; a cookie without an origin would be nobody's.
    `Origin: http://127.0.0.1:${port}`,
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
  ]
  return lines.join('\r\n') + endOfHeaders
}
