/** RFC 6455, 5.2: the last of its message, binary. What a server sends is not masked. */
const finalBinary = 0x82
const longestIn7Bits = 125
const longestIn16Bits = 0xffff

/**
 * Messages as they travel, one behind the other, to be written at once: a system call and the way there cost more than
 * what is said, and the same packet goes to all who are told the same.
 */
export function toPacket(messages: readonly Uint8Array[]): Buffer {
  const bytes = messages.reduce((sum, { length }) => sum + headBytes(length) + length, 0)
  const packet = Buffer.allocUnsafeSlow(bytes)
  let at = 0
  for (const message of messages) {
    at = writeHead(packet, at, message.length)
    packet.set(message, at)
    at += message.length
  }
  return packet
}

function headBytes(length: number): number {
  if (length <= longestIn7Bits) return 2
  return length <= longestIn16Bits ? 4 : 10
}

/** Returns where the message begins. */
function writeHead(packet: Buffer, at: number, length: number): number {
  packet[at] = finalBinary
  switch (headBytes(length)) {
    case 2:
      packet[at + 1] = length
      return at + 2
    case 4:
      packet[at + 1] = longestIn7Bits + 1
      return packet.writeUInt16BE(length, at + 2)
    default:
      packet[at + 1] = longestIn7Bits + 2
      return packet.writeBigUInt64BE(BigInt(length), at + 2)
  }
}
