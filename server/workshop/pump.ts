/** So many bytes are written in one breath; then others get their turn. */
const bytesAtOnce = 1024 * 1024

interface Job<Target> {
  readonly targets: Iterator<Target>
  readonly bytes: Buffer
}

/**
 * Gives the same bytes to many targets, in the order of the calls: what is large for very many goes out in several
 * steps, so that it holds nobody up.
 */
export class Pump<Target> {
  readonly #write: (target: Target, bytes: Buffer) => void
  readonly #jobs: Job<Target>[] = []
  #isWaiting = false

  constructor(write: (target: Target, bytes: Buffer) => void) {
    this.#write = write
  }

  push(targets: readonly Target[], bytes: Buffer): void {
    this.#jobs.push({ targets: targets.values(), bytes })
    if (!this.#isWaiting) this.#run()
  }

  #run(): void {
    this.#isWaiting = false
    let written = 0
    for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
      const next = job.targets.next()
      if (next.done === true) {
        this.#jobs.shift()
        continue
      }
      this.#write(next.value, job.bytes)
      written += job.bytes.length
      if (written < bytesAtOnce) continue
      this.#isWaiting = true
      setImmediate(() => this.#run())
      return
    }
  }
}
