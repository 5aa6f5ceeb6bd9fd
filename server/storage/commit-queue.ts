/** How an engine writes: the queue decides when, the engine how. */
export interface Engine {
  /** Runs the batch in one transaction: durable when it returns; when it throws, none of it has happened. */
  transact(batch: () => void): void
  /** Runs one write of a batch; when it throws, that write alone has not happened. */
  attempt<T>(write: () => T): T
}

export interface CommitOptions {
  /** The least time between two commits under load; a write that comes when it is quiet is committed at once. */
  readonly commitEveryMs?: number
  /** Awaited before each commit: a test holds commits back with it, or lets them fail. */
  readonly beforeCommit?: () => Promise<void>
  /** Told of each commit, for measuring. */
  readonly onCommit?: (commit: { readonly ms: number; readonly writes: number }) => void
}

interface Write {
  /** Writes of one chain build on each other: when one fails, those waiting behind it fail too. */
  readonly chain: string | undefined
  /** Runs inside the transaction; what it returns tells the caller once the transaction is durable. */
  readonly run: () => () => void
  readonly reject: (cause: unknown) => void
}

const defaultCommitEveryMs = 15
/** Timers starve when sockets flood the process: a commit this late is made by the next write itself. */
const overdueMs = 20
/** Bounds how long one commit holds up everything else. */
const maxWrites = 1000

/** Lets the writes of the same moment, over all boards, share one transaction and so one wait for the disk. */
export class CommitQueue {
  readonly #engine: Engine
  readonly #options: CommitOptions
  #waiting: Write[] = []
  #running: Promise<void> | undefined
  #cancelScheduled: (() => void) | undefined
  #dueAt = 0
  #quietUntil = 0
  #closed = false

  constructor(engine: Engine, options: CommitOptions) {
    this.#engine = engine
    this.#options = options
  }

  /** Runs `write` inside the next commit, after all earlier ones; resolves when it is durable. */
  write<T>(write: () => T, chain?: string): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The storage is closed.'))
    return new Promise<T>((resolve, reject) => {
      const run = () => {
        const result = write()
        return () => resolve(result)
      }
      this.#waiting.push({ chain, run, reject })
      this.#schedule()
    })
  }

  /** Commits what waits; refuses everything after. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.#running !== undefined || this.#waiting.length > 0) {
      await (this.#running ?? this.#start())
    }
  }

  #schedule(): void {
    // A commit that runs schedules the next one when it ends.
    if (this.#running !== undefined || this.#waiting.length === 0) return
    const now = performance.now()
    if (this.#cancelScheduled !== undefined) {
      if (now > this.#dueAt + overdueMs) void this.#start()
      return
    }
    this.#dueAt = Math.max(now, this.#quietUntil)
    if (this.#dueAt === now) {
      const immediate = setImmediate(() => void this.#start())
      this.#cancelScheduled = () => clearImmediate(immediate)
    } else {
      const timer = setTimeout(() => void this.#start(), this.#dueAt - now)
      this.#cancelScheduled = () => clearTimeout(timer)
    }
  }

  #start(): Promise<void> {
    this.#cancelScheduled?.()
    this.#cancelScheduled = undefined
    this.#running = this.#commit()
    return this.#running
  }

  async #commit(): Promise<void> {
    let refused: { readonly cause: unknown } | undefined
    try {
      await this.#options.beforeCommit?.()
    } catch (cause) {
      refused = { cause }
    }
    const batch = this.#waiting.splice(0, maxWrites)
    const startedAt = performance.now()
    this.#settle(batch, refused)
    const endedAt = performance.now()
    const ms = endedAt - startedAt
    this.#options.onCommit?.({ ms, writes: batch.length })
    // On a slow disk the pauses grow with the commits, so that at most half of the time goes to waiting for it.
    this.#quietUntil = endedAt + Math.max(this.#options.commitEveryMs ?? defaultCommitEveryMs, ms)
    this.#running = undefined
    this.#schedule()
  }

  #settle(batch: readonly Write[], refused: { readonly cause: unknown } | undefined): void {
    const brokenChains = new Map<string, unknown>()
    const outcomes: (() => void)[] = []
    const fail = (write: Write, cause: unknown): void => {
      if (write.chain !== undefined) brokenChains.set(write.chain, cause)
      outcomes.push(() => write.reject(cause))
    }
    try {
      if (refused !== undefined) throw refused.cause
      this.#engine.transact(() => {
        for (const write of batch) {
          if (write.chain !== undefined && brokenChains.has(write.chain)) {
            fail(write, brokenChains.get(write.chain))
            continue
          }
          try {
            outcomes.push(this.#engine.attempt(write.run))
          } catch (cause) {
            fail(write, cause)
          }
        }
      })
    } catch (cause) {
      outcomes.length = 0
      for (const write of batch) fail(write, cause)
    }
    this.#failWaiting(brokenChains)
    for (const tell of outcomes) tell()
  }

  #failWaiting(brokenChains: ReadonlyMap<string, unknown>): void {
    if (brokenChains.size === 0) return
    this.#waiting = this.#waiting.filter((write) => {
      const isBroken = write.chain !== undefined && brokenChains.has(write.chain)
      if (isBroken) write.reject(brokenChains.get(write.chain))
      return !isBroken
    })
  }
}
