import { faultOf, type Faults, type Phone } from './phone.ts'

/** What everybody has voted, as it should be counted. */
export class Ballots {
  readonly given = new Map<string, number>()
  /** Requests that have their final answer. */
  answered = 0
  readonly #ids: readonly string[]

  constructor(ids: readonly string[]) {
    this.#ids = ids
  }

  /** Two cards, and then a change of mind about the second. */
  async vote(phone: Phone, faults: Faults): Promise<void> {
    const [first = '', second = '', third = ''] = this.#ids.toSorted(() => Math.random() - 0.5)
    for (const [elementId, dots] of [
      [first, 3],
      [second, 2],
      [second, 0],
      [third, 2],
    ] as const) {
      const { status, body } = await phone.send('votes', { elementId, dots }, faultOf(faults))
      if (status !== 200) throw new Error(JSON.stringify(body))
      this.answered += 1
    }
    for (const [id, dots] of [
      [first, 3],
      [third, 2],
    ] as const)
      this.given.set(id, (this.given.get(id) ?? 0) + dots)
  }
}
