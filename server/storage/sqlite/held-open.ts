import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface HeldOpen {
  release(): void
}

/**
 * Shows other processes that a database is in use, until it is released or this process ends: an empty database beside
 * it, on which everybody holds a shared lock. The database itself would do, were it not that whoever restores one has
 * to ask even where it is damaged.
 */
export function holdOpen(file: string): HeldOpen {
  try {
    return hold(file, 5_000, 'BEGIN; SELECT count(*) FROM sqlite_schema')
  } catch (cause) {
    if (!isLocked(cause)) throw cause
    const told = new Error(`${file} is being restored. Wait until it is.`, { cause })
    throw Object.assign(told, { code: 'EBUSY' })
  }
}

/** Keeps everybody else out; undefined where somebody is in. */
export function holdAlone(file: string): HeldOpen | undefined {
  try {
    return hold(file, 0, 'BEGIN EXCLUSIVE')
  } catch (error) {
    if (isLocked(error)) return undefined
    throw error
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes('locked')
}

function hold(file: string, timeout: number, lock: string): HeldOpen {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const db = new DatabaseSync(`${file}.lock`, { timeout })
  try {
    // Nothing is ever written to it; a journal in memory leaves no second file behind.
    db.exec(`PRAGMA journal_mode = MEMORY; ${lock}`)
  } catch (error) {
    db.close()
    throw error
  }
  return { release: () => db.isOpen && db.close() }
}
