import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'

export interface HeldStorage {
  readonly storage: Storage
  /** From now on commits wait. */
  hold(): void
  /** Lets them go on, or fail. */
  release(failure?: Error): void
}

/** A storage whose commits a test can hold back. */
export function openHeldStorage(): HeldStorage {
  let gate: Promise<void> | undefined
  let open: ((failure?: Error) => void) | undefined
  return {
    storage: openMemoryStorage({ beforeCommit: async () => gate }),
    hold() {
      gate = new Promise((resolve, reject) => {
        open = (failure) => (failure === undefined ? resolve() : reject(failure))
      })
      // A hold that fails while no commit waits for it is no unhandled rejection.
      gate.catch(() => {})
    },
    release(failure) {
      open?.(failure)
      gate = undefined
    },
  }
}
