import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { deleteElements, setText, undoScope, type Board } from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { largeModel } from '#test/support/large-model.ts'

const origin = new Origin('participant', 'one')
const small = largeModel({ elements: 40, links: 40 })
const other = largeModel({ elements: 40, links: 40, name: 'f' })
const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => `e${from + i}`)

function boardIn(doc: Y.Doc, model: ChangeModel): Board {
  doc.clientID = 1
  replaceWithModel({ doc, origin: new Origin('server') }, model)
  return { doc, origin }
}

const structCount = (doc: Y.Doc) =>
  [...doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0)

type Change = (board: Board) => void

const changes = fc.array(
  fc.oneof(
    fc.constantFrom<Change[]>(
      (board) => replaceWithModel(board, other),
      (board) => replaceWithModel(board, small),
    ),
    fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 40 })).map(
      ([from, count]): Change =>
        (board) =>
          deleteElements(board, ids(from, count)),
    ),
    fc.tuple(fc.nat(39), fc.string({ maxLength: 8 })).map(([index, text]): Change => (board) => {
      const target = { collection: 'elements', field: 'title', language: 'en' } as const
      setText(board, { ...target, id: `e${index}` }, text)
    }),
  ),
  { minLength: 1, maxLength: 6 },
)

describe('a document in which much is deleted at once', () => {
  it('holds what one that Yjs clears up itself holds, and no more of it', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const own = boardIn(newDocument(), small)
        const plain = boardIn(new Y.Doc(), small)
        const peer = newDocument()
        Y.applyUpdate(peer, Y.encodeStateAsUpdate(own.doc))
        own.doc.on('update', (update: Uint8Array) => Y.applyUpdate(peer, update))
        for (const change of made) {
          change(own)
          change(plain)
        }
        for (const doc of [own.doc, peer]) {
          expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(plain.doc))).toBe(true)
          expect(readModel(doc, 'x')).toEqual(readModel(plain.doc, 'x'))
          expect(structCount(doc)).toBeLessThanOrEqual(structCount(plain.doc))
        }
        const loaded = new Y.Doc()
        Y.applyUpdate(loaded, Y.encodeStateAsUpdate(own.doc))
        expect(readModel(loaded, 'x')).toEqual(readModel(plain.doc, 'x'))
      }),
      { numRuns: Number(process.env['CATENA_MERGE_ROUNDS'] ?? 20) },
    )
  })

  it('forgets the text of what was deleted', () => {
    const { doc } = boardIn(newDocument(), small)
    replaceWithModel({ doc, origin }, other)
    expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes('Card 1 of e')).toBe(false)
  })

  it('brings back by undo what was deleted', () => {
    const { doc } = boardIn(newDocument(), small)
    const before = readModel(doc, 'x')
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([origin]) })
    deleteElements({ doc, origin }, ids(0, 40))
    expect(readModel(doc, 'x').elements).toEqual([])
    undo.undo()
    expect(readModel(doc, 'x')).toEqual(before)
    undo.redo()
    expect(readModel(doc, 'x').elements).toEqual([])
    undo.destroy()
  })

  it('joins values that replaced each other and keeps the last', () => {
    const doc = new Y.Doc()
    const values = doc.getMap('board')
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (let count = 0; count < 3_000; count += 1) values.set('currency', 'EUR')
    const own = newDocument()
    Y.applyUpdate(own, Y.mergeUpdates(updates))
    expect(structCount(own)).toBe(2)
    expect(own.getMap('board').get('currency')).toBe('EUR')
  })

  it('clears up again by itself after a transaction whose observer failed', () => {
    const { doc } = boardIn(newDocument(), small)
    const fail = (): void => {
      throw new Error('an observer failed')
    }
    doc.getMap('elements').observe(fail)
    expect(() => replaceWithModel({ doc, origin }, other)).toThrow('an observer failed')
    doc.getMap('elements').unobserve(fail)
    expect(doc.gc).toBe(true)
    expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes('Card 1 of e')).toBe(false)
  })
})
