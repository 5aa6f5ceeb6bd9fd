/** Does one thing after the other: each begins when the one before it has ended, well or not. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act, act)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    await this.#last
  }
}
