import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { createElement, setField } from '#shared/document/write.ts'

/** What somebody new on a board sends: a new element, then one change of it after the other. */
export function newcomerEdits(count: number): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const board = { doc, origin: new Origin('participant') }
  const title = { en: 'New' }
  const position = { x: 0, y: 0 }
  const id = createElement(board, { type: 'activity', title, position })
  while (updates.length < count)
    setField(board, 'elements', id, 'bench', `change ${updates.length}`)
  doc.destroy()
  return updates
}
