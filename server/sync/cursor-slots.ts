/** A person whose cursor has rested this long gives its place up to one who moves. */
const restMs = 2_000

/**
 * Decides whose cursors are shown where more people move than anybody can follow: the most recently active, up to a
 * number. Places change hands only from the resting to the moving, or a full room would flicker.
 */
export class CursorSlots<Person> {
  readonly #most: number
  /** When each last moved; the first has rested longest. */
  readonly #holders = new Map<Person, number>()

  constructor(most: number) {
    this.#most = most
  }

  has(person: Person): boolean {
    return this.#holders.has(person)
  }

  /** Somebody moves: whether it has a place, and who has lost theirs for it. */
  moved(person: Person, now: number): { readonly isShown: boolean; readonly displaced?: Person } {
    if (this.#holders.delete(person) || this.#holders.size < this.#most) {
      this.#holders.set(person, now)
      return { isShown: true }
    }
    const [longest] = this.#holders
    if (longest === undefined || now - longest[1] < restMs) return { isShown: false }
    this.#holders.delete(longest[0])
    this.#holders.set(person, now)
    return { isShown: true, displaced: longest[0] }
  }

  remove(person: Person): void {
    this.#holders.delete(person)
  }
}
