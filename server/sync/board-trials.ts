import * as Y from 'yjs'
import type { Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { problem, Problem } from '#shared/problems/problem.ts'
import { tryBoard } from './board-trial.ts'
import type { StoredParts } from './replay.ts'
import type { SyncSettings } from './settings.ts'

export interface Replayed {
  readonly doc: Y.Doc
  /** Edits that were left out. */
  readonly unreadable: number
  readonly hadParked: boolean
}

/**
 * Tries out boards that may be poison, one at a time, and remembers on disk how often that failed: also for the process
 * that a board has ended. After a few failures in a row a board is quarantined: nobody tries it any more.
 */
export class Trials {
  readonly #storage: Storage
  readonly #settings: SyncSettings
  readonly #log: Log
  readonly #closing = new AbortController()
  #last: Promise<unknown> = Promise.resolve()

  constructor({ storage, settings, log }: { storage: Storage; settings: SyncSettings; log: Log }) {
    this.#storage = storage
    this.#settings = settings
    this.#log = log
  }

  /** How often the board has failed so far; throws the problem `board-quarantined` where that is too often. */
  async failedLoads(boardId: string): Promise<number> {
    const count = await this.#storage.failedLoads(boardId)
    if (count >= this.#settings.maxFailedLoads) throw await this.#quarantined(boardId, count)
    return count
  }

  async isQuarantined(boardId: string): Promise<boolean> {
    return (await this.#storage.failedLoads(boardId)) >= this.#settings.maxFailedLoads
  }

  /** Throws why it could not be loaded. */
  replay(boardId: string, parts: StoredParts, failedBefore: number): Promise<Replayed> {
    const replayed = this.#last.then(() => this.#replay(boardId, parts, failedBefore))
    this.#last = replayed.catch(() => undefined)
    return replayed
  }

  /** Ends what is being tried; that does not count as a failure. */
  close(): void {
    this.#closing.abort()
  }

  async #replay(boardId: string, parts: StoredParts, failedBefore: number): Promise<Replayed> {
    await this.#note(boardId, failedBefore + 1)
    try {
      const { state, ...outcome } = await tryBoard(parts, this.#settings, this.#closing.signal)
      const doc = newDocument()
      Y.applyUpdate(doc, state)
      await this.#note(boardId, 0)
      return { doc, ...outcome }
    } catch (error) {
      // A problem is one of this machine, at this moment.
      if (error instanceof Problem) await this.#note(boardId, failedBefore)
      this.#log.error('board-not-loaded', { error, boardId, count: failedBefore + 1 })
      throw error
    }
  }

  async #quarantined(boardId: string, count: number): Promise<Problem> {
    const [newest] = await this.#storage.listVersions(boardId)
    const at = newest === undefined ? '–' : new Date(newest.createdAt).toISOString().slice(0, 16)
    return problem('board-quarantined', { count, version: newest?.name || at.replace('T', ' ') })
  }

  /** A disk that takes nothing is no reason not to try. */
  async #note(boardId: string, failures: number): Promise<void> {
    await this.#storage
      .setFailedLoads(boardId, failures)
      .catch((error: unknown) => this.#log.warn('load-not-noted', { error, boardId }))
  }
}
