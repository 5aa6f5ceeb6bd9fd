import { readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './prepare.ts'
import { lastSyncedFrame, readWalSalts } from './wal-file.ts'

/** How far the write-ahead log reached when the process before this one ended. */
interface WalEnd {
  /** The last committed frame. */
  readonly frames: number
  /** The frames that had reached the database file by then. */
  readonly movedFrames: number
}

/**
 * SQLite reads a write-ahead log up to the first frame that is not as it was written and drops the rest without a
 * word. After a crash its index, the `-shm` file, still says how many frames were committed: a second place to compare
 * with. To be read before the database is opened, which makes the index anew. Layout: https://sqlite.org/walformat.html,
 * "WAL-Index Header": isInit at byte 12, mxFrame at 16, aSalt at 32, nBackfill at 96, in the byte order of the machine
 * but for the salts, which are copied from the log.
 */
export function readWalEnd(file: string): WalEnd | undefined {
  let index: Buffer
  try {
    index = readFileSync(`${file}-shm`)
  } catch {
    // After an orderly end there is none.
    return undefined
  }
  if (index.length < 100 || index[12] !== 1) return undefined
  // Nobody syncs the index: after a power cut it may be that of a log which has been begun anew since.
  const salts = readWalSalts(file)
  if (salts !== undefined && !salts.equals(index.subarray(32, 40))) return undefined
  const words = new Uint32Array(new Uint8Array(index.subarray(0, 100)).buffer)
  return { frames: words[4] ?? 0, movedFrames: words[24] ?? 0 }
}

/** How many committed frames the opened database has lost, by what the index and by what the log itself says. */
export function countLostFrames(
  db: DatabaseSync,
  file: string,
  before: WalEnd | undefined,
): number {
  const checkpoint = prepare<[], { log: number }>(db, 'PRAGMA wal_checkpoint(NOOP)')
  const countFrames = (): number => checkpoint.get()?.log ?? 0
  const found = countFrames()
  const lost = before === undefined ? 0 : before.frames - Math.max(found, before.movedFrames)
  const synced = lastSyncedFrame(file, found)
  // Where another process is writing just now, what lies behind is new rather than lost.
  const isLost = synced > found && countFrames() === found
  return Math.max(0, lost, isLost ? synced - found : 0)
}
