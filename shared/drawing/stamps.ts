import type { Mark } from './marks.ts'

/** What stands at many places of a drawing, made once. */
export class Stamps {
  readonly #made = new Map<string, readonly Mark[]>()

  /** The shape of this name, made if there was none. */
  get(name: string, make: () => readonly Mark[]): readonly Mark[] {
    const made = this.#made.get(name) ?? make()
    this.#made.set(name, made)
    return made
  }
}
