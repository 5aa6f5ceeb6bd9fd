/** Moments written into what is sent, so that whoever hears it knows how long it took. */

/** For a field of an element. */
export function momentText(sender: number): string {
  return `~${sender}:${performance.now()}~`
}

/** A place that is a moment; who shows it stands in the other coordinate. */
export function cursorOfNow(sender: number): { readonly x: number; readonly y: number } {
  return { x: performance.now(), y: sender }
}

export const inText = /~(?<sender>\d+):(?<moment>[\d.]+)~/g
export const inCursor = /"cursor":\{"x":(?<moment>[\d.]+),"y":(?<sender>\d+)/g

/** Gathers how long it took to hear of what was sent between two moments. */
export class Latencies {
  readonly values: number[] = []
  #since = Number.POSITIVE_INFINITY
  #until = Number.POSITIVE_INFINITY
  readonly #pattern: RegExp

  /** `inText` or `inCursor`. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Forgets what was gathered before. */
  begin(): void {
    this.values.length = 0
    this.#since = performance.now()
    this.#until = Number.POSITIVE_INFINITY
  }

  end(): void {
    this.#until = performance.now()
  }

  /** Looks through a message; what somebody hears of itself does not count. */
  hear(message: Buffer, listener: number): void {
    const now = performance.now()
    for (const { groups } of message.toString('latin1').matchAll(this.#pattern)) {
      const at = Number(groups?.['moment'])
      if (at >= this.#since && at < this.#until && Number(groups?.['sender']) !== listener)
        this.values.push(now - at)
    }
  }
}
