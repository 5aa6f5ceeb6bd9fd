import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { SyncSettings } from './settings.ts'

type OverloadSettings = Pick<SyncSettings, 'maxLoopLagMs' | 'lateForMs' | 'maxResidentBytes'>

type OverloadLimit = 'maxLoopLagMs' | 'maxResidentBytes'

const lookEveryMs = 1_000
const resolutionMs = 10

/**
 * Knows when this process has enough to do with those who are here: its timers run late, or its memory grows. Who comes
 * in then only makes it worse for everybody.
 */
export class Overload {
  readonly #settings: OverloadSettings
  readonly #delays = monitorEventLoopDelay({ resolution: resolutionMs })
  readonly #timer: NodeJS.Timeout
  #reached: OverloadLimit | undefined
  /** For how long timers have run late: a crowd that comes in at once is no overload. */
  #lateMs = 0

  constructor(settings: OverloadSettings) {
    this.#settings = settings
    this.#delays.enable()
    this.#timer = setInterval(() => this.#look(), lookEveryMs)
  }

  /** The limit that was reached in the last second. */
  get reached(): OverloadLimit | undefined {
    return this.#reached
  }

  close(): void {
    clearInterval(this.#timer)
    this.#delays.disable()
  }

  #look(): void {
    const lagMs = this.#delays.percentile(99) / 1e6 - resolutionMs
    this.#delays.reset()
    this.#lateMs = lagMs > this.#settings.maxLoopLagMs ? this.#lateMs + lookEveryMs : 0
    if (this.#lateMs > 0 && this.#lateMs >= this.#settings.lateForMs) this.#reached = 'maxLoopLagMs'
    else if (process.memoryUsage.rss() > this.#settings.maxResidentBytes)
      this.#reached = 'maxResidentBytes'
    else this.#reached = undefined
  }
}
