/** A bucket that fills steadily and is emptied by use; `now` is monotonic, in milliseconds. */
export class Rate {
  readonly #perMs: number
  readonly #burst: number
  #left: number
  #at: number

  constructor(perSecond: number, burst: number, now: number) {
    this.#perMs = perSecond / 1000
    this.#burst = burst
    this.#left = burst
    this.#at = now
  }

  /** Whether this much is allowed now; takes it if so. */
  allows(amount: number, now: number): boolean {
    this.#left = Math.min(this.#burst, this.#left + (now - this.#at) * this.#perMs)
    this.#at = now
    if (this.#left < amount) return false
    this.#left -= amount
    return true
  }
}
