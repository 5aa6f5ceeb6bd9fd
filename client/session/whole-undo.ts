import * as Y from 'yjs'

type Step = NonNullable<ReturnType<Y.UndoManager['undo']>>

/**
 * Undo as Yjs does it, but so that nothing comes back with less than it had (shared/document/SPEC.md, DOC30). Yjs leaves
 * a field out where somebody else has set it as well: a card whose kind another person changed just when it was deleted
 * would come back without any kind, and nobody could read it.
 */
export class WholeUndo extends Y.UndoManager {
  readonly #deleted: Set<Y.Item>

  constructor(scope: Y.AbstractType<unknown>[], options: { origin: unknown; pauseMs: number }) {
    const deleted = new Set<Y.Item>()
    super(scope, {
      trackedOrigins: new Set([options.origin]),
      captureTimeout: options.pauseMs,
      deleteFilter: (item) => {
        deleted.add(item)
        return true
      },
    })
    this.#deleted = deleted
    this.doc.on('afterTransaction', this.#handleOthers)
  }

  override undo(): Step | null {
    return this.#goWhole('undoing', () => super.undo())
  }

  override redo(): Step | null {
    return this.#goWhole('redoing', () => super.redo())
  }

  /** Lets go of the steps that match; what is typed next is a step of its own. */
  forget(matches: (step: Step) => boolean): void {
    this.undoStack = this.undoStack.filter((step) => !matches(step))
    this.redoStack = this.redoStack.filter((step) => !matches(step))
    this.stopCapturing()
  }

  override destroy(): void {
    this.doc.off('afterTransaction', this.#handleOthers)
    super.destroy()
  }

  /** What Yjs leaves out is put back in the same transaction: one step for redo, one update for everybody else. */
  #goWhole(kind: 'undoing' | 'redoing', go: () => Step | null): Step | null {
    this.#deleted.clear()
    try {
      return this.doc.transact((transaction) => {
        const step = this.#goSafely(kind, go, transaction)
        // Yjs takes it away too soon: it tells at the end of the transaction what kind of step this is.
        this[kind] = true
        if (step !== null) this.#putBack(step, transaction)
        return step
      }, this)
    } finally {
      this[kind] = false
      this.#deleted.clear()
    }
  }

  /** Yjs 13.6 stumbles half-way where a copy that it made has been thrown away since; the rest is done here. */
  #goSafely(
    kind: 'undoing' | 'redoing',
    go: () => Step | null,
    transaction: Y.Transaction,
  ): Step | null {
    const stack = kind === 'undoing' ? this.undoStack : this.redoStack
    const before = [...stack]
    try {
      return go()
    } catch (error) {
      const step = before[stack.length]
      if (!(error instanceof TypeError) || step === undefined) throw error
      const left: Y.Item[] = []
      Y.iterateDeletedStructs(transaction, step.insertions, (item) => {
        if (item instanceof Y.Item && !item.deleted) left.push(item)
      })
      for (const item of left.toReversed()) {
        this.#deleted.add(item)
        item.delete(transaction)
      }
      return step
    }
  }

  #putBack(step: Step, transaction: Y.Transaction): void {
    Y.iterateDeletedStructs(transaction, step.deletions, (item) => {
      if (!isValueOf(item, step) || hasLater(item, step)) return
      const { parent, parentSub: key, content } = item
      // Values that replaced each other may stand in one item.
      const value: unknown = content.getContent().at(-1)
      const map = livingMap(parent)
      if (map === undefined) return
      const isBack = parent._item !== null && Y.isDeleted(step.deletions, parent._item.id)
      const isMissing = isBack
        ? JSON.stringify(map.get(key)) !== JSON.stringify(value)
        : !map.has(key) && this.#hasDeleted(map, key)
      if (isMissing) map.set(key, value)
    })
  }

  #hasDeleted(map: Y.Map<unknown>, key: string): boolean {
    for (const { parent, parentSub } of this.#deleted)
      if (parent === map && parentSub === key) return true
    return false
  }

  /** What others had done in something when they heard of its deletion comes back with it. */
  readonly #handleOthers = (transaction: Y.Transaction): void => {
    if (transaction.local) return
    const gone: Inside[] = []
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (item) => {
      if (!(item instanceof Y.Item) || item.content instanceof Y.ContentDeleted) return
      const holder = item.parent instanceof Y.AbstractType ? item.parent._item : null
      if (holder?.deleted === true) gone.push({ item, holder })
    })
    if (gone.length === 0) return
    for (const step of [...this.undoStack, ...this.redoStack]) keepWith(step, gone)
  }
}

interface Inside {
  readonly item: Y.Item
  readonly holder: Y.Item
}

function keepWith(step: Step, gone: readonly Inside[]): void {
  const kept = new Set<Y.Item>()
  const added = Y.createDeleteSet()
  for (const { item, holder } of gone) {
    if (!kept.has(holder) && !Y.isDeleted(step.deletions, holder.id)) continue
    kept.add(item)
    // Yjs throws away what is deleted, but for what an undo can bring back.
    item.keep = true
    const { client, clock } = item.id
    const ranges = added.clients.get(client) ?? []
    ranges.push({ clock, len: item.length })
    added.clients.set(client, ranges)
  }
  if (kept.size > 0) step.deletions = Y.mergeDeleteSets([step.deletions, added])
}

interface ValueItem extends Y.Item {
  readonly parent: Y.Map<unknown>
  readonly parentSub: string
}

/** Whether an item is a plain value under a key that a step took away, and not one that it had itself put there. */
function isValueOf(item: Y.Item | Y.GC, step: Step): item is ValueItem {
  return (
    item instanceof Y.Item &&
    item.parent instanceof Y.Map &&
    item.parentSub !== null &&
    item.content instanceof Y.ContentAny &&
    Y.isDeleted(step.deletions, item.id) &&
    !Y.isDeleted(step.insertions, item.id)
  )
}

function hasLater({ right }: ValueItem, step: Step): boolean {
  for (let later = right; later !== null; later = later.right)
    if (isValueOf(later, step)) return true
  return false
}

/** The map itself, or what has come back in its place; nothing where that is gone. */
function livingMap(map: Y.Map<unknown>): Y.Map<unknown> | undefined {
  let item = map._item
  while (item?.deleted === true) {
    if (item.redone === null || map.doc === null) return undefined
    const next: unknown = Y.getItem(map.doc.store, item.redone)
    if (!(next instanceof Y.Item)) return undefined
    item = next
  }
  if (item === null) return map
  return item.content instanceof Y.ContentType && item.content.type instanceof Y.Map
    ? item.content.type
    : undefined
}
