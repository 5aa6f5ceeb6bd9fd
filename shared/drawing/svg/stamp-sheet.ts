import type { Mark } from '../marks.ts'
import { writeMark } from './draw-mark.ts'

/** What stands at many places of a drawing, written once and pointed at from there. */
export class StampSheet {
  readonly #prefix: string
  readonly #href: 'href' | 'xlink:href'
  readonly #ids = new Map<readonly Mark[], string>()
  readonly #definitions: string[] = []

  /** Its ids begin with `prefix`, as a page may show several drawings. */
  constructor(prefix: string, href: 'href' | 'xlink:href') {
    this.#prefix = prefix
    this.#href = href
  }

  /** The marks at a place, which is an attribute after a space. */
  use(marks: readonly Mark[], place: string): string {
    return `<use ${this.#href}="#${this.#ids.get(marks) ?? this.#define(marks)}"${place}/>\n`
  }

  get definitions(): readonly string[] {
    return this.#definitions.length === 0 ? [] : ['<defs>\n', ...this.#definitions, '</defs>\n']
  }

  #define(marks: readonly Mark[]): string {
    const id = `${this.#prefix}-${this.#ids.size + 1}`
    this.#ids.set(marks, id)
    const parts: string[] = []
    for (const mark of marks) writeMark(mark, parts)
    this.#definitions.push(`<g id="${id}">\n`, ...parts, '</g>\n')
    return id
  }
}
