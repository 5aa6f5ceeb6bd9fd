interface Waiting {
  readonly seq: number
  readonly action: () => void
  readonly onFailure?: (failure: Error) => void
}

/** Hands edits to the storage, in order; resolves with the number of the last. */
type Append<Edit> = (edits: readonly [Edit, ...Edit[]]) => Promise<{ readonly seq: number }>

/**
 * Knows up to which number a board's edits are on disk. Numbers are promised when an edit is made and confirmed when
 * its commit is: what waits for a number waits for all before it too. Between the two an edit is held until somebody
 * starts what is held, so that many share one commit.
 */
export class CommitLine<Edit> {
  #promised: number
  #durable: number
  #failure: Error | undefined
  /** Confirmed, but not what is before them. */
  readonly #early = new Set<number>()
  /** In the order of their numbers, since each waits for the latest promised. */
  readonly #waiting: Waiting[] = []
  readonly #append: Append<Edit>
  readonly #onDurable: (seq: number) => void
  readonly #onFailure: (failure: Error) => void
  /** Emptied, never replaced: a list that has grown old keeps what it last held. */
  readonly #held: Edit[] = []
  #underWay = 0
  #tellSettled: (() => void)[] = []

  constructor(
    head: number,
    append: Append<Edit>,
    onDurable: (seq: number) => void,
    onFailure: (failure: Error) => void,
  ) {
    this.#promised = head
    this.#durable = head
    this.#append = append
    this.#onDurable = onDurable
    this.#onFailure = onFailure
  }

  /** The number of the latest edit, on disk or not. */
  get promised(): number {
    return this.#promised
  }

  get isAllDurable(): boolean {
    return this.#durable === this.#promised
  }

  get failure(): Error | undefined {
    return this.#failure
  }

  /** Takes the next number for an edit, which is appended at the next start. */
  add(edit: Edit): number {
    this.#held.push(edit)
    this.#promised += 1
    return this.#promised
  }

  /** Appends what is held, after a failure nothing more. Whether there was anything. */
  start(): boolean {
    const [first, ...others] = this.#held
    if (first === undefined) return false
    this.#held.length = 0
    if (this.#failure === undefined)
      this.#follow(this.#append([first, ...others]), others.length + 1)
    return true
  }

  /**
   * Does something once everything made so far is on disk: at once where it is; never after a failure. Starts nothing.
   */
  after(action: () => void): void {
    const seq = this.#promised
    if (this.#failure !== undefined) return
    if (seq <= this.#durable) action()
    else this.#waiting.push({ seq, action })
  }

  /** Starts what is held. Resolves once everything made so far is on disk; rejects when that cannot be any more. */
  whenDurable(seq = this.#promised): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    if (seq <= this.#durable) return Promise.resolve()
    this.start()
    return new Promise((action, onFailure) => this.#waiting.push({ seq, action, onFailure }))
  }

  /** Resolves once no append is under way any more, whatever became of them. */
  whenSettled(): Promise<void> {
    if (this.#underWay === 0) return Promise.resolve()
    return new Promise((tell) => this.#tellSettled.push(tell))
  }

  fail(failure: Error): void {
    if (this.#failure !== undefined) return
    this.#failure = failure
    for (const { onFailure } of this.#waiting.splice(0)) onFailure?.(failure)
    this.#onFailure(failure)
  }

  #follow(appending: ReturnType<Append<Edit>>, count: number): void {
    const last = this.#promised
    this.#underWay += 1
    void appending
      .then(
        ({ seq }) => this.#confirm({ seq, last, count }),
        (error: unknown) => this.fail(new Error('an edit could not be stored', { cause: error })),
      )
      .finally(() => this.#settle())
  }

  #confirm({ seq, last, count }: Record<'seq' | 'last' | 'count', number>): void {
    if (this.#failure !== undefined) return
    if (seq !== last)
      return this.fail(new Error(`edit ${last} was stored as ${seq}: somebody else writes too`))
    for (let one = last - count + 1; one <= last; one++) this.#early.add(one)
    while (this.#early.delete(this.#durable + 1)) {
      this.#durable += 1
      this.#onDurable(this.#durable)
    }
    while (this.#waiting[0] !== undefined && this.#waiting[0].seq <= this.#durable)
      this.#waiting.shift()?.action()
  }

  #settle(): void {
    this.#underWay -= 1
    if (this.#underWay > 0) return
    for (const tell of this.#tellSettled.splice(0)) tell()
  }
}
