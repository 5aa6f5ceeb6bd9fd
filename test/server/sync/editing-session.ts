import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import {
  createElement,
  createLink,
  deleteElements,
  insertRecord,
  moveElements,
  setText,
  undoScope,
  type Board,
} from '#shared/document/write.ts'
import type { Random } from './simulated-room.ts'

/** What a person does, undoes and does again, as the updates that leave their screen. */
export function session(random: Random, edits: number): { doc: Y.Doc; updates: Uint8Array[] } {
  const doc = new Y.Doc()
  doc.clientID = 1 + random(2 ** 31)
  const origin = new Origin('participant')
  const board: Board = { doc, origin }
  const undo = new Y.UndoManager(undoScope(doc), {
    trackedOrigins: new Set([origin]),
    captureTimeout: 0,
  })
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let count = 0; count < edits; count++) {
    const ids = [...doc.getMap('elements').keys()]
    const any = (): string => ids[random(ids.length)] ?? ''
    const dice = ids.length < 3 ? 0 : random(8)
    if (dice === 0)
      createElement(board, {
        id: `e${count}`,
        type: 'outcome',
        title: { nl: 'Gezin 👩‍👩‍👧', fr: 'é' },
        position: { x: 0, y: 0 },
      })
    else if (dice === 1) moveElements(board, [{ id: any(), position: { x: count, y: 0.5 } }])
    else if (dice === 2) createLink(board, { from: any(), to: any(), kind: 'hinders' })
    else if (dice === 3) deleteElements(board, [any()])
    else if (dice === 4) undo.undo()
    else if (dice === 5) undo.redo()
    else if (dice === 6)
      insertRecord(board, 'indicators', `i${count}`, {
        elementId: any(),
        name: { en: 'n' },
        measure: 'unit',
        targets: [{ year: 2030, value: 4 }],
      })
    else {
      const target = { collection: 'elements', id: any(), field: 'title', language: 'nl' } as const
      setText(board, target, `tekst ${random(100)} 🎈`)
    }
  }
  undo.destroy()
  return { doc, updates }
}

/** As a broken line would. */
export function flipOneBit(update: Uint8Array, random: Random): Uint8Array {
  const damaged = update.slice()
  const at = random(damaged.length)
  damaged[at] = (damaged[at] ?? 0) ^ (1 << random(8))
  return damaged
}
