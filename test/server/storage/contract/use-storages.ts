import { afterEach } from 'vitest'
import type { CommitOptions } from '#server/storage/commit-queue.ts'
import type { Storage } from '#server/storage/storage.ts'

/** Gives an empty storage. */
export type OpenStorage = (options?: CommitOptions) => Promise<Storage>

/** The same, each closed behind its test. */
export function useStorages(open: OpenStorage): OpenStorage {
  const opened: Storage[] = []

  afterEach(async () => {
    for (const storage of opened.splice(0)) await storage.close()
  })

  return async (options) => {
    const storage = await open(options)
    opened.push(storage)
    return storage
  }
}
