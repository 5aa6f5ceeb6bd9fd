import type * as Y from 'yjs'
import { collectionRoot } from '#shared/document/roots.ts'

export interface ElementChange {
  readonly removedElements: number
  readonly elementsBefore: number
}

/** Counts what each transaction takes away; to be asked right after it. */
export class ElementCount {
  #count: number
  #last: ElementChange

  constructor(doc: Y.Doc) {
    const elements = collectionRoot(doc, 'elements')
    this.#count = elements.size
    this.#last = { removedElements: 0, elementsBefore: this.#count }
    elements.observe(({ changes }) => {
      let removed = 0
      let added = 0
      for (const { action } of changes.keys.values()) {
        if (action === 'delete') removed += 1
        if (action === 'add') added += 1
      }
      this.#last = { removedElements: removed, elementsBefore: this.#count }
      this.#count += added - removed
    })
  }

  /** What the transaction that has just ended did to the elements. */
  take(): ElementChange {
    const last = this.#last
    this.#last = { removedElements: 0, elementsBefore: this.#count }
    return last
  }
}
