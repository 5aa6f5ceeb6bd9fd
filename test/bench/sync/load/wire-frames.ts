/** The frames of RFC 6455, as far as a client of these servers meets them: none of them splits a message. */

export const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const

interface FrameHead {
  readonly opcode: number
  readonly headerBytes: number
  readonly totalBytes: number
}

/** The head of the frame that begins at `at`; undefined where it is not there whole. */
export function frameAt(bytes: Buffer, at: number): FrameHead | undefined {
  const [first, second] = [bytes[at], bytes[at + 1]]
  if (first === undefined || second === undefined) return undefined
  const headerBytes = second < 126 ? 2 : second === 126 ? 4 : 10
  if (bytes.length < at + headerBytes) return undefined
  const contentBytes =
    second < 126
      ? second
      : second === 126
        ? bytes.readUInt16BE(at + 2)
        : Number(bytes.readBigUInt64BE(at + 2))
  return { opcode: first & 0x0f, headerBytes, totalBytes: headerBytes + contentBytes }
}

/** Clients have to mask what they send. */
export function maskedFrame(opcode: number, content: Uint8Array): Buffer {
  const { length } = content
  const headerBytes = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerBytes + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (headerBytes === 2 ? length : headerBytes === 4 ? 126 : 127)
  if (headerBytes === 4) frame.writeUInt16BE(length, 2)
  if (headerBytes === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.writeUInt32BE(Math.floor(Math.random() * 2 ** 32), headerBytes)
  for (let index = 0; index < length; index++)
    frame[headerBytes + 4 + index] = (content[index] ?? 0) ^ (frame[headerBytes + (index & 3)] ?? 0)
  return frame
}
