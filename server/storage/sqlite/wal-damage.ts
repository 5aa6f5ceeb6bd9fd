import { readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './prepare.ts'

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
 * "WAL-Index Header": isInit at byte 12, mxFrame at 16, nBackfill at 96, in the byte order of the machine.
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
  const words = new Uint32Array(new Uint8Array(index.subarray(0, 100)).buffer)
  return { frames: words[4] ?? 0, movedFrames: words[24] ?? 0 }
}

/** How many committed frames the opened database has lost. */
export function countLostFrames(db: DatabaseSync, before: WalEnd | undefined): number {
  if (before === undefined) return 0
  const checkpoint = prepare<[], { log: number }>(db, 'PRAGMA wal_checkpoint(NOOP)')
  const found = checkpoint.get()?.log ?? 0
  return Math.max(0, before.frames - Math.max(found, before.movedFrames))
}
