import type * as Y from 'yjs'
import { z } from 'zod'
import { isUnreadable } from '#shared/document/merge-changes.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import type { DeviceCopy } from './device-copy.ts'

const storedSchema = z.object({
  touched: z.array(z.string()),
  base: changeModelSchema,
  rescued: changeModelSchema.optional(),
})

const keepAfterMs = 300

/**
 * What this person changed since the server last had everything, in a form that survives the document it was made in:
 * which records, the board before, and, once its document is given up, the board after. Kept on the device beside the
 * edits themselves.
 */
export class UnsentEdits {
  readonly #touched = new Set<string>()
  #base: (() => ChangeModel) | undefined
  #rescued: (() => ChangeModel) | undefined
  #copy: DeviceCopy | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #isKept = false

  get isEmpty(): boolean {
    return this.#touched.size === 0
  }

  get touched(): ReadonlySet<string> {
    return this.#touched
  }

  get base(): ChangeModel | undefined {
    return this.#base?.()
  }

  /** The board as this person has it in a document that is given up. */
  get rescued(): ChangeModel | undefined {
    return this.#rescued?.()
  }

  /** Reads what an earlier visit, or an earlier document, left unsent. */
  async follow(copy: DeviceCopy): Promise<void> {
    this.#copy = copy
    const stored = storedSchema.safeParse(await copy.readFact('unsent').catch(() => undefined))
    if (!stored.success) return
    this.#isKept = true
    const { touched, base, rescued } = stored.data
    for (const key of touched) this.#touched.add(key)
    this.#base ??= () => base
    if (rescued !== undefined) this.#rescued ??= () => rescued
  }

  add(keys: readonly string[], modelBefore: () => ChangeModel): void {
    if (this.isEmpty) this.#base = modelBefore
    for (const key of keys) this.#touched.add(key)
    // On a good line the server confirms long before this, and nothing is written.
    this.#timer ??= setTimeout(() => void this.#keep(), keepAfterMs)
  }

  /** The server has it all. */
  confirm(): void {
    if (this.#rescued !== undefined || this.isEmpty) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#touched.clear()
    this.#base = undefined
    if (this.#isKept) void this.#copy?.writeFact('unsent', undefined).catch(() => {})
    this.#isKept = false
  }

  /**
   * From now on keeps the board itself too, in another copy, because its document is given up. What nobody can read in
   * that is not done again: it would be taken for deleted.
   */
  async rescue(doc: Y.Doc, mine: () => ChangeModel, copy: DeviceCopy): Promise<void> {
    for (const key of this.#touched) if (isUnreadable(doc, key)) this.#touched.delete(key)
    this.#rescued ??= mine
    this.#copy = copy
    if (this.isEmpty) return
    await this.#keep()
  }

  /** The rescued changes are edits of the new document now, and sent like any other. */
  markReapplied(): void {
    this.#rescued = undefined
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const base = this.base
    if (this.isEmpty || base === undefined) return
    this.#isKept = true
    const fact = { touched: [...this.#touched], base, rescued: this.rescued }
    await this.#copy?.writeFact('unsent', structuredClone(fact)).catch(() => {})
  }
}
