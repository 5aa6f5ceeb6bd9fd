import type { Phone } from './phone.ts'

/** How long phones take to hear of the next phase, from the facilitator's pressing the button. */
export class PhaseTold {
  readonly values: number[] = []
  #since = 0

  constructor(phones: readonly Phone[]) {
    for (const { stream } of phones) {
      if (stream === undefined) continue
      stream.onEvent = (name) => {
        if (name === 'phase') this.values.push(performance.now() - this.#since)
      }
    }
  }

  begin(): void {
    this.#since = performance.now()
  }
}
