import { readFileSync } from 'node:fs'

/** A write-ahead log as it lies on the disk: https://sqlite.org/fileformat.html, "The WAL File Format". */
interface Wal {
  /** Each log that is begun has its own, and so have its frames. */
  readonly salts: Buffer
  /**
   * The last frame known to have been synced, of those behind `found` that SQLite does not read because one of them has
   * changed. Each transaction is synced before the next one begins: an intact frame behind the end of one tells that it
   * was. Of the last transaction nothing tells it, since one that was never synced looks the same.
   */
  lastSyncedFrame(found: number): number
}

const headBytes = 32
const frameHeadBytes = 24

/** Undefined where there is no log, or its head is not as it was written. */
export function readWal(file: string): Wal | undefined {
  let wal: Buffer
  try {
    wal = readFileSync(`${file}-wal`)
  } catch {
    return undefined
  }
  if (wal.length < headBytes) return undefined
  const isBigEndian = (wal.readUInt32BE(0) & 1) === 1
  const salts = wal.subarray(16, 24)
  const frameBytes = frameHeadBytes + wal.readUInt32BE(8)
  const frames = Math.floor((wal.length - headBytes) / frameBytes)

  function checksum(start: Buffer, ...parts: readonly Buffer[]): Buffer {
    let [one, two] = [start.readUInt32BE(0), start.readUInt32BE(4)]
    for (const part of parts) {
      for (let at = 0; at + 8 <= part.length; at += 8) {
        one = (one + (isBigEndian ? part.readUInt32BE(at) : part.readUInt32LE(at)) + two) >>> 0
        two =
          (two + (isBigEndian ? part.readUInt32BE(at + 4) : part.readUInt32LE(at + 4)) + one) >>> 0
      }
    }
    const sum = Buffer.alloc(8)
    sum.writeUInt32BE(one, 0)
    sum.writeUInt32BE(two, 4)
    return sum
  }

  const frame = (number: number): Buffer => {
    const start = headBytes + (number - 1) * frameBytes
    return wal.subarray(start, start + frameBytes)
  }
  const isOfThisLog = (number: number): boolean => frame(number).subarray(8, 16).equals(salts)
  const isEnd = (number: number): boolean =>
    isOfThisLog(number) && frame(number).readUInt32BE(4) !== 0

  /** As it was written behind the frame before it, whether or not that one has changed since. */
  function isIntact(number: number): boolean {
    if (!isOfThisLog(number)) return false
    const bytes = frame(number)
    const before = number === 1 ? wal.subarray(24, 32) : frame(number - 1).subarray(16, 24)
    const sum = checksum(before, bytes.subarray(0, 8), bytes.subarray(frameHeadBytes))
    return sum.equals(bytes.subarray(16, 24))
  }

  const headSum = checksum(Buffer.alloc(8), wal.subarray(0, 24))
  if (!headSum.equals(wal.subarray(24, 32))) return undefined

  return {
    salts,
    lastSyncedFrame(found) {
      let synced = found
      let end = found
      for (let number = found + 1; number <= frames; number += 1) {
        if (end > found && isIntact(number)) synced = end
        if (isEnd(number)) end = number
      }
      return synced
    },
  }
}
