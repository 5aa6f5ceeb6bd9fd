import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { LeanDecoder } from '#server/sync/lean-decoder.ts'
import { keepLean } from '#server/sync/lean-document.ts'
import { session } from './editing-session.ts'
import { seeded } from './simulated-room.ts'

it('[SYN61] a lean document takes every edit that any other takes, and is the same after it', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { updates } = session(seeded(seed), 120)
    const plain = new Y.Doc()
    const lean = new Y.Doc()
    const told: Uint8Array[][] = [[], []]
    for (const [index, doc] of [plain, lean].entries())
      doc.on('update', (update: Uint8Array) => told[index]?.push(update))
    keepLean(lean)
    for (const update of updates) {
      Y.applyUpdate(plain, update)
      Y.applyUpdateV2(lean, update, undefined, LeanDecoder)
    }
    const states = [plain, lean].map((doc) => Y.encodeStateAsUpdate(doc))
    expect(states[1], `seed ${seed}`).toEqual(states[0])
    expect(told[1], `seed ${seed}`).toEqual(told[0])
  }
})

it('[SYN61] a document that becomes lean half-way goes on as any other', () => {
  for (const seed of [7, 8, 9]) {
    const { doc, updates } = session(seeded(seed), 120)
    const lean = new Y.Doc()
    const half = updates.length >> 1
    Y.applyUpdateV2(lean, Y.mergeUpdates(updates.slice(0, half)), undefined, LeanDecoder)
    keepLean(lean)
    for (const update of updates.slice(half)) Y.applyUpdateV2(lean, update, undefined, LeanDecoder)
    expect(Y.snapshot(lean), `seed ${seed}`).toEqual(Y.snapshot(doc))
    expect(lean.getMap('elements').toJSON()).toEqual(doc.getMap('elements').toJSON())
  }
})

it('[SYN61] what is edited in a lean document can be undone in it', () => {
  const doc = new Y.Doc()
  const records = doc.getMap<unknown>('elements')
  records.set('title', new Y.Text('one'))
  records.set('order', 1)
  keepLean(doc)
  const before = records.toJSON()
  const undo = new Y.UndoManager(records, { captureTimeout: 0 })
  records.set('order', 2)
  records.delete('title')
  records.set('order', 1)
  for (let step = 0; step < 3; step++) undo.undo()
  expect(records.toJSON()).toEqual(before)
  for (let step = 0; step < 3; step++) undo.redo()
  expect(records.toJSON()).toEqual({ order: 1 })
})

it('[SYN61] what is equal in two documents is one thing in memory', () => {
  const [one, other] = [leanWith({ kind: 'leads-to' }), leanWith({ kind: 'leads-to' })]
  expect(one).toBe(other)
  expect(leanWith({ kind: 'hinders' })).not.toBe(one)
})

it('[SYN61] values that are hard to tell apart stay apart', () => {
  const values = [0, -0, 1, true, '1', 'true', '', null, [1], { x: 1 }, 'é', 'e\u0301', '\ufeffa']
  const long = 'a'.repeat(33)
  for (const value of [...values, long, ...values]) {
    const plain = new Y.Doc()
    plain.getMap('board').set('value', value)
    const lean = new Y.Doc()
    keepLean(lean)
    Y.applyUpdateV2(lean, Y.encodeStateAsUpdate(plain), undefined, LeanDecoder)
    expect(Object.is(lean.getMap('board').get('value'), value) || typeof value === 'object').toBe(
      true,
    )
    expect(lean.getMap('board').get('value')).toStrictEqual(value)
    expect(Y.encodeStateAsUpdate(lean)).toEqual(Y.encodeStateAsUpdate(plain))
  }
})

it('[SYN61] many different strings are each read as they were written', () => {
  const random = seeded(10)
  const plain = new Y.Doc()
  const lean = new Y.Doc()
  keepLean(lean)
  const words = Array.from({ length: 6_000 }, () => random(2 ** 31).toString(2 + random(35)))
  plain.transact(() => {
    for (const word of words) plain.getMap('board').set(word, word)
  })
  Y.applyUpdateV2(lean, Y.encodeStateAsUpdate(plain), undefined, LeanDecoder)
  expect(lean.getMap('board').toJSON()).toEqual(plain.getMap('board').toJSON())
})

it('[SYN61] a string that ends before its length says is refused like any other', () => {
  const doc = new Y.Doc()
  doc.getMap('board').set('kind', 'leads-to')
  const update = Y.encodeStateAsUpdate(doc)
  for (let length = 0; length < update.length; length += 1) {
    const cut = update.slice(0, length)
    const outcomes = [Y.UpdateDecoderV1, LeanDecoder].map((decoder) => {
      const target = new Y.Doc()
      try {
        Y.applyUpdateV2(target, cut, undefined, decoder)
        return 'applied'
      } catch {
        return 'refused'
      }
    })
    expect(outcomes[1], `${length} bytes`).toBe(outcomes[0])
  }
})

it('[SYN61] who would write into what all texts share fails', () => {
  const doc = new Y.Doc()
  const texts = doc.getMap<Y.Text>('elements')
  const [one, other] = [new Y.Text('one'), new Y.Text('other')]
  texts.set('one', one)
  texts.set('other', other)
  keepLean(doc)
  expect(() => one.setAttribute('colour', 'red')).toThrow('an attribute of a text')
  expect(() => one.observe(() => {})).toThrow('not extensible')
  one.insert(3, ' and more')
  expect([one.toJSON(), other.toJSON()]).toEqual(['one and more', 'other'])
})

/** The array that Yjs keeps the value in. */
function leanWith(record: { readonly kind: string }): unknown {
  const plain = new Y.Doc()
  plain.getMap('board').set('kind', record.kind)
  const doc = new Y.Doc()
  keepLean(doc)
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdate(plain), undefined, LeanDecoder)
  const content = doc.getMap('board')._map.get('kind')?.content
  return content instanceof Y.ContentAny ? content.arr : undefined
}
