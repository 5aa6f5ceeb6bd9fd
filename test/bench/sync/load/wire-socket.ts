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
  onMessage(message: Buffer): void
  onClosed(code: number): void
}

const endOfHeaders = '\r\n\r\n'
/** RFC 6455, 7.4.1: closed without saying so. */
const abnormalClosure = 1006

/**
 * A WebSocket client that does no more than the load needs: the load generator has one core too, and a library that
 * checks every byte would be measured instead of the server.
 */
export class WireSocket {
  readonly #stream: Socket
  readonly #events: WireEvents
  #pending: Buffer[] = []
  #pendingBytes = 0
  /** How many bytes the next frame takes, as far as is known. */
  #neededBytes = 1
  #isOpen = false
  #closeCode = abnormalClosure

  constructor({ port, path, from, cookie }: Door, events: WireEvents) {
    this.#events = events
    this.#stream = createConnection({
      host: '127.0.0.1',
      port,
      localAddress: from,
      noDelay: true,
    })
    this.#stream.on('connect', () => this.#stream.write(upgradeRequest(port, path, cookie)))
    this.#stream.on('data', (chunk: Buffer) => this.#receive(chunk))
    this.#stream.on('error', () => this.#stream.destroy())
    this.#stream.on('close', () => events.onClosed(this.#closeCode))
  }

  send(message: Uint8Array): void {
    if (this.#isOpen) this.#stream.write(maskedFrame(opcodes.binary, message))
  }

  destroy(): void {
    this.#stream.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#pending.push(chunk)
    this.#pendingBytes += chunk.length
    // A large frame comes in many chunks: they are put together once.
    if (this.#pendingBytes < this.#neededBytes) return
    const [first] = this.#pending
    const bytes =
      this.#pending.length === 1 && first !== undefined ? first : Buffer.concat(this.#pending)
    const read = this.#isOpen ? this.#readFrames(bytes, 0) : this.#readAnswer(bytes)
    this.#pending = read === bytes.length ? [] : [bytes.subarray(read)]
    this.#pendingBytes = bytes.length - read
    this.#neededBytes = Math.max(
      this.#pendingBytes + 1,
      this.#isOpen ? (frameAt(bytes, read)?.totalBytes ?? 0) : 0,
    )
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
      if (frame === undefined || at + frame.totalBytes > bytes.length) return at
      const payload = bytes.subarray(at + frame.headerBytes, at + frame.totalBytes)
      at += frame.totalBytes
      if (frame.opcode === opcodes.binary) this.#events.onMessage(payload)
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
