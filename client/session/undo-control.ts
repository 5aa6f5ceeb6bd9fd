import type * as Y from 'yjs'
import type { Origin } from '#shared/document/origin.ts'
import { undoScope } from '#shared/document/write.ts'
import { ValueStore } from './emitter.ts'
import type { Selection, Store, UndoControl } from './session.ts'
import { recordsIn } from './step-records.ts'
import { WholeUndo } from './whole-undo.ts'

const typingPauseMs = 700

interface UndoDependencies {
  readonly origin: Origin
  readonly selection: Store<Selection>
  readonly select: (ids: readonly string[]) => void
}

/** Undo and redo of this participant's own changes, intent by intent, with what was selected at the time. */
export class OwnUndo implements UndoControl {
  readonly #state = new ValueStore({ canUndo: false, canRedo: false })
  readonly get = this.#state.get
  readonly subscribe = this.#state.subscribe
  readonly #dependencies: UndoDependencies
  #manager: WholeUndo | undefined

  constructor(dependencies: UndoDependencies) {
    this.#dependencies = dependencies
  }

  follow(doc: Y.Doc): void {
    this.#manager?.destroy()
    const { origin, selection, select } = this.#dependencies
    const manager = new WholeUndo(undoScope(doc), { origin, pauseMs: typingPauseMs })
    manager.on('stack-item-updated', (event) => noteRecords(event, doc))
    manager.on('stack-item-added', (event) => {
      const { stackItem } = event
      noteRecords(event, doc)
      stackItem.meta.set('selection', selection.get().ids)
      this.#refresh()
    })
    manager.on('stack-item-popped', ({ stackItem }) => {
      const selected: unknown = stackItem.meta.get('selection')
      if (Array.isArray(selected)) select(selected.filter((id) => typeof id === 'string'))
      this.#refresh()
    })
    manager.on('stack-cleared', () => this.#refresh())
    this.#manager = manager
    this.#refresh()
  }

  /** What comes next is an intent of its own. */
  separate(): void {
    this.#manager?.stopCapturing()
  }

  readonly undo = (): void => {
    this.#manager?.undo()
  }

  readonly latest = (): (() => void) => {
    const step = this.#manager?.undoStack.at(-1)
    return () => {
      if (step !== undefined && this.#manager?.undoStack.at(-1) === step) this.undo()
    }
  }

  /** Forgets the steps about records of which something was taken back: undoing them would do it once more. */
  forget(records: readonly string[]): void {
    this.#manager?.forget((step) => records.some((record) => recordsOf(step).has(record)))
    this.#refresh()
  }

  readonly redo = (): void => {
    this.#manager?.redo()
  }

  stop(): void {
    this.#manager?.destroy()
  }

  #refresh(): void {
    const canUndo = this.#manager?.canUndo() ?? false
    const canRedo = this.#manager?.canRedo() ?? false
    const before = this.#state.get()
    if (before.canUndo !== canUndo || before.canRedo !== canRedo)
      this.#state.set({ canUndo, canRedo })
  }
}

type Step = Y.UndoManager['undoStack'][number]

interface StepEvent {
  readonly stackItem: Step
  readonly changedParentTypes: Y.Transaction['changedParentTypes']
}

/** Keeps with a step which records it is about. */
function noteRecords({ stackItem, changedParentTypes }: StepEvent, doc: Y.Doc): void {
  const records = [...recordsOf(stackItem), ...recordsIn(doc, changedParentTypes)]
  stackItem.meta.set('records', new Set(records))
}

function recordsOf({ meta }: Step): ReadonlySet<unknown> {
  const records: unknown = meta.get('records')
  return records instanceof Set ? records : new Set()
}
