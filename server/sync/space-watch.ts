import type { Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { SyncSettings } from './settings.ts'

/** Room for more than the least, so that a disk at its limit does not change its mind every time. */
const resumeFactor = 1.1

interface SpaceWatchParts {
  readonly storage: Storage
  readonly settings: SyncSettings
  readonly log: Log
  readonly onChange: (isFull: boolean) => void
}

/** Knows whether there is space for edits, before the disk itself has to say that there is none. */
export class SpaceWatch {
  readonly #parts: SpaceWatchParts
  readonly #timer: NodeJS.Timeout
  #isFull = false
  #hasFailed = false
  #looking: Promise<void> | undefined

  constructor(parts: SpaceWatchParts) {
    this.#parts = parts
    this.#timer = setInterval(() => void this.look(), parts.settings.spaceCheckMs)
    void this.look()
  }

  get isFull(): boolean {
    return this.#isFull
  }

  /** Looks now, and tries to write where a write has failed or the disk was full before. */
  look(hasFailed = false): Promise<void> {
    this.#hasFailed ||= hasFailed
    this.#looking ??= this.#decide().finally(() => {
      this.#looking = undefined
      // What failed while it was looking asks for another look.
      if (this.#hasFailed) void this.look()
    })
    return this.#looking
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #decide(): Promise<void> {
    const mustWrite = this.#isFull || this.#hasFailed
    this.#hasFailed = false
    const isFull = (await this.#isBelowLeast()) || (mustWrite && !(await this.#canWrite()))
    if (isFull === this.#isFull) return
    this.#isFull = isFull
    const { log, onChange } = this.#parts
    if (isFull) log.error('disk-full')
    else log.info('disk-has-space')
    onChange(isFull)
  }

  async #isBelowLeast(): Promise<boolean> {
    const { storage, settings, log } = this.#parts
    try {
      const space = await storage.space()
      if (space === undefined) return false
      const { minFreeBytes, minFreeShare, enoughFreeBytes } = settings
      const least = Math.min(
        Math.max(minFreeBytes, minFreeShare * space.totalBytes),
        enoughFreeBytes,
      )
      return space.freeBytes < least * (this.#isFull ? resumeFactor : 1)
    } catch (error) {
      log.warn('space-unknown', { error })
      return false
    }
  }

  async #canWrite(): Promise<boolean> {
    const { storage, settings } = this.#parts
    // As much as the largest edit: a small one may still find a gap, and then none would get any further.
    return storage.checkWritable(settings.maxStepTwoBytes).then(
      () => true,
      () => false,
    )
  }
}
