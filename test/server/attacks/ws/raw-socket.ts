import { once } from 'node:events'
import { connect } from 'node:net'
import { until } from '#test/server/sync/live-server.ts'

/** A WebSocket of which every byte is written by hand. */
export interface RawSocket {
  write(...bytes: readonly Uint8Array[]): void
  /** Stops reading what the server sends. */
  pause(): void
  readonly isEnded: () => boolean
  /** The code that the server closed with; undefined where it only hung up, or has not. */
  readonly closeCode: () => number | undefined
  ended(): Promise<void>
  close(): void
}

export async function openRawSocket(port: number, path: string): Promise<RawSocket> {
  const socket = connect(port, '127.0.0.1')
  let isEnded = false
  let heard = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('close', () => (isEnded = true))
  await once(socket, 'connect')
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
  )
  socket.on('data', (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]).subarray(-200_000)
  })
  await until(() => heard.includes('\r\n\r\n'), 'an upgrade')
  return {
    write(...bytes) {
      for (const part of bytes) if (!socket.destroyed) socket.write(part)
    },
    pause: () => void socket.pause(),
    isEnded: () => isEnded,
    closeCode() {
      const at = heard.lastIndexOf(Buffer.from([0x88, 2]))
      return at < 0 ? undefined : heard.readUInt16BE(at + 2)
    },
    ended: () => until(() => isEnded, 'hung up', 15_000),
    close: () => void socket.destroy(),
  }
}

interface FrameShape {
  readonly isLast?: boolean
  /** The three bits that nobody may set. */
  readonly reserved?: number
  readonly isMasked?: boolean
  /** What the frame says of its length, whatever follows. */
  readonly saidLength?: bigint
}

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9 } as const

/** A frame as a client writes it; the mask is zero, so that its content can be read. */
export function frame(
  opcode: number,
  content: Uint8Array,
  { isLast = true, reserved = 0, isMasked = true, saidLength }: FrameShape = {},
): Uint8Array {
  const mask = isMasked ? 0x80 : 0
  const length = saidLength ?? BigInt(content.length)
  const head = Buffer.alloc(length < 126n ? 2 : length < 65_536n ? 4 : 10)
  head[0] = (isLast ? 0x80 : 0) | (reserved << 4) | opcode
  head[1] = mask | (length < 126n ? Number(length) : length < 65_536n ? 126 : 127)
  if (head.length === 4) head.writeUInt16BE(Number(length), 2)
  if (head.length === 10) head.writeBigUInt64BE(length, 2)
  return Buffer.concat([head, Buffer.alloc(isMasked ? 4 : 0), content])
}
