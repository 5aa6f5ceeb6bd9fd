import { closeSync, openSync, readSync } from 'node:fs'

const headBytes = 32
const frameHeadBytes = 24

/** The head of a write-ahead log: https://sqlite.org/fileformat.html, "The WAL File Format". */
interface WalHead {
  /** Each log that is begun has its own, and so have its frames. */
  readonly salts: Buffer
  readonly checksum: Buffer
  readonly pageBytes: number
  readonly isBigEndian: boolean
}

/** What a log that is begun is known by; undefined where there is none, or its head is not as it was written. */
export function readWalSalts(file: string): Buffer | undefined {
  return withWal(file, (read) => readHead(read)?.salts)
}

/**
 * The last frame known to have been synced, of those behind `found` that SQLite does not read because one of them has
 * changed. Each transaction is synced before the next one begins: an intact frame behind the end of one tells that it
 * was. Of the last transaction nothing tells it, since one that was never synced looks the same.
 */
export function lastSyncedFrame(file: string, found: number): number {
  const synced = withWal(file, (read) => {
    const head = readHead(read)
    return head && lastSyncedBehind(found, head, read)
  })
  return synced ?? found
}

type Read = (at: number, length: number) => Buffer

function withWal<Result>(file: string, use: (read: Read) => Result): Result | undefined {
  let descriptor: number
  try {
    descriptor = openSync(`${file}-wal`, 'r')
  } catch {
    return undefined
  }
  try {
    return use((at, length) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at))
    })
  } finally {
    closeSync(descriptor)
  }
}

function readHead(read: Read): WalHead | undefined {
  const head = read(0, headBytes)
  if (head.length < headBytes) return undefined
  const isBigEndian = (head.readUInt32BE(0) & 1) === 1
  const checksum = head.subarray(24)
  if (!sum(isBigEndian, Buffer.alloc(8), head.subarray(0, 24)).equals(checksum)) return undefined
  return { salts: head.subarray(16, 24), checksum, pageBytes: head.readUInt32BE(8), isBigEndian }
}

function lastSyncedBehind(found: number, head: WalHead, read: Read): number {
  const frameBytes = frameHeadBytes + head.pageBytes
  const startOf = (number: number): number => headBytes + (number - 1) * frameBytes
  // Where each frame's checksum begins: with that of the one before it, whether or not that one has changed since.
  let before = found === 0 ? head.checksum : read(startOf(found) + 16, 8)
  let synced = found
  let end = found
  for (let number = found + 1; ; number += 1) {
    const frame = read(startOf(number), frameBytes)
    if (frame.length < frameBytes) return synced
    const checksum = frame.subarray(16, 24)
    if (frame.subarray(8, 16).equals(head.salts)) {
      const parts = [frame.subarray(0, 8), frame.subarray(frameHeadBytes)]
      if (end > synced && sum(head.isBigEndian, before, ...parts).equals(checksum)) synced = end
      const isEndOfTransaction = frame.readUInt32BE(4) !== 0
      if (isEndOfTransaction) end = number
    }
    before = checksum
  }
}

/** "Checksum Algorithm" of the same page. */
function sum(isBigEndian: boolean, start: Buffer, ...parts: readonly Buffer[]): Buffer {
  const word = (part: Buffer, at: number): number =>
    isBigEndian ? part.readUInt32BE(at) : part.readUInt32LE(at)
  let [one, two] = [start.readUInt32BE(0), start.readUInt32BE(4)]
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 8) {
      one = (one + word(part, at) + two) >>> 0
      two = (two + word(part, at + 4) + one) >>> 0
    }
  }
  const result = Buffer.alloc(8)
  result.writeUInt32BE(one, 0)
  result.writeUInt32BE(two, 4)
  return result
}
