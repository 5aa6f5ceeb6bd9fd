import * as Y from 'yjs'
import type { Origin } from '#shared/document/origin.ts'
import { applyTextEdit, textEdit } from '#shared/document/text-edit.ts'
import { findText, setText, type TextTarget } from '#shared/document/write.ts'
import type { TextBinding } from './session.ts'

interface BoundText {
  readonly doc: Y.Doc
  readonly origin: Origin
  readonly target: TextTarget
  readonly field: HTMLTextAreaElement | HTMLInputElement
  /** Called before the first letter, so that this typing is an undo step of its own. */
  readonly onFirstEdit: () => void
}

interface MovableBinding extends TextBinding {
  /** Goes on in the same text of the document that takes the place of the one so far. */
  follow(doc: Y.Doc): void
}

/** A field has it while its text is shared: everything typed in it is a change of the board at once. */
export const sharedTextAttribute = 'data-shared-text'

/**
 * Binds a field to a shared text. While a letter is being composed (accents, IME) the field is left alone; what
 * others typed meanwhile is put in afterwards, and the own edit is moved to where its place has gone.
 */
export function createTextBinding({
  doc,
  origin,
  target,
  field,
  onFirstEdit,
}: BoundText): MovableBinding {
  let current = doc
  let shared = findText(doc, target)
  let shown = shared?.toString() ?? ''
  let isComposing = false
  let isFirstEdit = true
  let missed: Y.YTextEvent['delta'][] = []
  field.value = shown
  field.setAttribute(sharedTextAttribute, '')

  function handleInput(): void {
    if (isComposing) return
    const edit = textEdit(shown, field.value, field.selectionEnd ?? field.value.length)
    if (edit === undefined) return
    if (isFirstEdit) onFirstEdit()
    isFirstEdit = false
    shown = field.value
    if (shared === undefined) {
      setText({ doc: current, origin }, target, field.value)
      shared = findText(current, target)
      shared?.observe(handleChange)
      return
    }
    const text = shared
    const index = missed.reduce(movedBy, edit.index)
    current.transact(
      () => applyTextEdit(text, { ...edit, index: Math.min(index, text.length) }),
      origin,
    )
    if (missed.length > 0) show(text.toString(), missed)
    missed = []
  }

  function handleChange(event: Y.YTextEvent): void {
    const value = event.target.toString()
    if (value === shown && !isComposing) return
    if (isComposing) missed.push(event.delta)
    else show(value, [event.delta])
  }

  function show(value: string, deltas: readonly Y.YTextEvent['delta'][]): void {
    shown = value
    const isFocused = field.ownerDocument.activeElement === field
    const start = deltas.reduce(movedBy, field.selectionStart ?? value.length)
    const end = deltas.reduce(movedBy, field.selectionEnd ?? value.length)
    field.value = value
    if (isFocused) field.setSelectionRange(start, end)
    field.dispatchEvent(new Event('sharedtext'))
  }

  function handleCompositionStart(): void {
    isComposing = true
  }

  function handleCompositionEnd(): void {
    isComposing = false
    handleInput()
    if (missed.length > 0 && shared !== undefined) show(shared.toString(), missed)
    missed = []
  }

  shared?.observe(handleChange)
  field.addEventListener('input', handleInput)
  field.addEventListener('compositionstart', handleCompositionStart)
  field.addEventListener('compositionend', handleCompositionEnd)
  return {
    follow(next) {
      shared?.unobserve(handleChange)
      current = next
      shared = findText(next, target)
      shared?.observe(handleChange)
      missed = []
      if (shared !== undefined && !isComposing) show(shared.toString(), [])
    },
    destroy() {
      shared?.unobserve(handleChange)
      field.removeAttribute(sharedTextAttribute)
      field.removeEventListener('input', handleInput)
      field.removeEventListener('compositionstart', handleCompositionStart)
      field.removeEventListener('compositionend', handleCompositionEnd)
    },
  }
}

/** Where a place in a text is after somebody else's change; an insertion right at it leaves it before. */
function movedBy(index: number, delta: Y.YTextEvent['delta']): number {
  let place = 0
  let moved = index
  for (const step of delta) {
    if (place > moved) break
    if (step.retain !== undefined) place += step.retain
    else if (typeof step.insert === 'string') {
      if (place < moved) moved += step.insert.length
      place += step.insert.length
    } else if (step.delete !== undefined) {
      moved -= Math.min(step.delete, Math.max(0, moved - place))
    }
  }
  return moved
}
