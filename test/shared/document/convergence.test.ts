import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { replaceWithModel } from '#shared/document/write-model.ts'
import * as write from '#shared/document/write.ts'
import { elementTypes } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, copyOf, modelOf } from '#test/support/replicas.ts'

const start = aModel()
  .withLane('activities', 'activity')
  .withElement('e0', 'activity')
  .withElement('e1', 'output')
  .withElement('e2', 'outcome')
  .withLink('e0', 'e1')
  .build()

const id = fc.integer({ min: 0, max: 5 }).map((number) => `e${number}`)
const kinds = fc.constantFrom('leads-to', 'enables', 'hinders')

/** Any change that a person can make. */
const change = fc.oneof(
  fc.tuple(id, fc.string({ maxLength: 12 })).map(
    ([element, text]) =>
      (board: write.Board) =>
        write.setText(
          board,
          { collection: 'elements', id: element, field: 'title', language: 'en' },
          text,
        ),
  ),
  fc.tuple(id, fc.constantFrom(...elementTypes)).map(
    ([element, type]) =>
      (board: write.Board) =>
        void write.createElement(board, { id: element, type, position: { x: 0, y: 0 } }),
  ),
  id.map((element) => (board: write.Board) => write.deleteElements(board, [element])),
  fc.tuple(id, fc.nat(500)).map(
    ([element, y]) =>
      (board: write.Board) =>
        write.moveElements(board, [{ id: element, position: { x: 0, y } }]),
  ),
  fc.tuple(id, id, kinds).map(
    ([from, to, kind]) =>
      (board: write.Board) =>
        void write.createLink(board, { from, to, kind }),
  ),
  fc.tuple(id, id).map(
    ([from, to]) =>
      (board: write.Board) =>
        write.deleteLinks(board, [`${from}--${to}`]),
  ),
  fc.tuple(id, fc.constantFrom('x', 'y', 'z')).map(
    ([element, tag]) =>
      (board: write.Board) =>
        write.addToSet(board, 'elements', element, 'tags', tag),
  ),
  fc.constant((board: write.Board) => replaceWithModel(board, start)),
)

const step = fc.record({ who: fc.nat(2), change, isLost: fc.boolean(), isDoubled: fc.boolean() })

describe('replicas', () => {
  it('[DOC17] agree after lost, doubled and late updates', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(), (steps, seed) => {
        const first = boardOf(start)
        const boards = [first, copyOf(first), copyOf(first)]
        const inFlight: Uint8Array[] = []
        const detach = boards.map(({ doc, origin }) => {
          const handle = (update: Uint8Array, from: unknown): void => {
            if (from === origin) inFlight.push(update)
          }
          doc.on('update', handle)
          return () => doc.off('update', handle)
        })
        for (const { who, change: make, isLost, isDoubled } of steps) {
          make(boards[who % boards.length] ?? first)
          const update = isLost
            ? undefined
            : inFlight.at((seed * 7 + who) % Math.max(1, inFlight.length))
          const receiver = boards[(who + 1) % boards.length] ?? first
          if (update !== undefined) Y.applyUpdate(receiver.doc, update)
          if (update !== undefined && isDoubled) Y.applyUpdate(receiver.doc, update)
        }
        for (const stop of detach) stop()
        const whole = Y.mergeUpdates(boards.map(({ doc }) => Y.encodeStateAsUpdate(doc)))
        for (const { doc } of boards) Y.applyUpdate(doc, whole)
        const [one, ...others] = boards.map((board) => toJson(modelOf(board)))
        for (const other of others) expect(other).toBe(one)
        for (const { doc } of boards) expect(doc.store.pendingStructs).toBeNull()
      }),
      { numRuns: 150 },
    )
  })
})
