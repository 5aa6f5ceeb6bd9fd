import type { Mark } from '../marks.ts'
import { drawStamp } from './draw-mark.ts'
import type { Add } from './markup.ts'

/**
 * What stands at many places of a drawing: written once, before the marks, and pointed at from there. For pages of our
 * own: what cleans drawings of others often takes out all that points.
 */
export class StampSheet {
  readonly #ids = new Map<readonly Mark[], string>()

  /** Its ids begin with `prefix`, as a page may show several drawings. */
  constructor(marks: readonly Mark[], prefix: string) {
    this.#find(marks, prefix)
  }

  /** The marks at a place, which is an attribute after a space. */
  use(marks: readonly Mark[], place: string): string {
    return `<use href="#${this.#ids.get(marks) ?? ''}"${place}/>\n`
  }

  writeDefinitions(add: Add): void {
    if (this.#ids.size === 0) return
    add('<defs>\n')
    for (const [marks, id] of this.#ids) add(`<g id="${id}">\n${drawStamp(marks)}</g>\n`)
    add('</defs>\n')
  }

  #find(marks: readonly Mark[], prefix: string): void {
    for (const mark of marks) {
      if (mark.kind !== 'group') continue
      if (mark.isStamp !== true) this.#find(mark.marks, prefix)
      else if (!this.#ids.has(mark.marks))
        this.#ids.set(mark.marks, `${prefix}-${this.#ids.size + 1}`)
    }
  }
}
