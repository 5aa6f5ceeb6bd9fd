/** Timers starve when sockets flood the process: who keeps it busy looks whether this much has passed. */
const overdueMs = 20

/** Rings once, at the earliest of all the moments it was set to. */
export class Alarm {
  readonly #ring: () => void
  #dueAt = Number.POSITIVE_INFINITY
  #cancel: (() => void) | undefined
  #isClosed = false

  constructor(ring: () => void) {
    this.#ring = ring
  }

  /** A moment that has come is the end of this tick. */
  set(dueAt: number): void {
    if (this.#isClosed || dueAt >= this.#dueAt) return
    this.clear()
    const now = performance.now()
    this.#dueAt = Math.max(now, dueAt)
    if (dueAt <= now) {
      const immediate = setImmediate(() => this.#go())
      this.#cancel = () => clearImmediate(immediate)
    } else {
      const timer = setTimeout(() => this.#go(), dueAt - now)
      this.#cancel = () => clearTimeout(timer)
    }
  }

  ringIfOverdue(): void {
    if (performance.now() - this.#dueAt > overdueMs) this.#go()
  }

  clear(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#dueAt = Number.POSITIVE_INFINITY
  }

  /** Never rings again. */
  close(): void {
    this.clear()
    this.#isClosed = true
  }

  #go(): void {
    this.clear()
    this.#ring()
  }
}
