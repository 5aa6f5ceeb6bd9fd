import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { Weaver } from '#server/jobs/weaving/weaver.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { largeModel } from '#test/support/large-model.ts'

const roots = ['board', 'elements', 'links']

function wovenFrom(...updates: readonly Uint8Array[]): Weaver {
  const weaver = new Weaver()
  for (const update of updates) weaver.add(update)
  return weaver
}

/** What stands in every root, which a document says only of those that were asked for. */
function contentOf(doc: Pick<Y.Doc, 'getMap'> | Weaver): unknown {
  return roots.map((name) => doc.getMap(name).toJSON())
}

function docWith(clientID: number, ...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  doc.clientID = clientID
  return doc
}

/** Something that one of several people does, at a place that all of them may be at. */
type Act = (doc: Y.Doc) => void

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '—', '日'), maxLength: 6 })
const place = fc.nat(12)
const root = fc.constantFrom(...roots)
const key = fc.constantFrom('title:nl', 'order', 'rows', 'x')
const id = fc.constantFrom('one', 'two', 'three')

function recordIn(doc: Y.Doc, rootName: string, recordId: string): Y.Map<unknown> {
  const found = doc.getMap(rootName).get(recordId)
  if (found instanceof Y.Map) return found as Y.Map<unknown>
  return doc.getMap(rootName).set(recordId, new Y.Map<unknown>())
}

const act: fc.Arbitrary<Act> = fc
  .tuple(root, id, key)
  .chain(([rootName, recordId, keyName]): fc.Arbitrary<Act> => {
    const at = (doc: Y.Doc): unknown => recordIn(doc, rootName, recordId).get(keyName)
    const put = (doc: Y.Doc, value: unknown): void => {
      recordIn(doc, rootName, recordId).set(keyName, value)
    }
    return fc.oneof(
      fc.jsonValue().map(
        (value): Act =>
          (doc) =>
            put(doc, value),
      ),
      letters.map(
        (text): Act =>
          (doc) =>
            put(doc, new Y.Text(text)),
      ),
      fc.constant<Act>((doc) => put(doc, new Y.Array())),
      fc.constant<Act>((doc) => recordIn(doc, rootName, recordId).delete(keyName)),
      fc.constant<Act>((doc) => doc.getMap(rootName).delete(recordId)),
      fc.tuple(place, letters, fc.nat(3)).map(([index, text, gone]): Act => (doc) => {
        const stored = at(doc)
        if (!(stored instanceof Y.Text)) return put(doc, new Y.Text(text))
        const from = Math.min(index, stored.length)
        stored.delete(from, Math.min(gone, stored.length - from))
        stored.insert(from, text)
      }),
      fc.tuple(place, fc.array(fc.jsonValue(), { maxLength: 3 })).map(([index, rows]): Act => {
        return (doc) => {
          const stored = at(doc)
          if (!(stored instanceof Y.Array)) return put(doc, new Y.Array())
          const from = Math.min(index, stored.length)
          stored.delete(from, Math.min(1, stored.length - from))
          stored.insert(from, [...rows, new Y.Map([['value', index]])])
        }
      }),
    )
  })

/** Who does what, and whether all then hear of each other. */
const steps = fc.array(fc.tuple(fc.nat(3), act, fc.boolean()), { maxLength: 60 })

describe('Weaver', () => {
  it('reads what people wrote at the same time as Yjs does, from edits and from a state', () => {
    fc.assert(
      fc.property(steps, (all) => {
        // Ids on either side of the others, and beyond 31 bits as most are.
        const docs = [7, 3_000_000_001, 5, 4_000_000_000].map((clientID) => docWith(clientID))
        const log: Uint8Array[] = []
        for (const doc of docs)
          doc.on('update', (update: Uint8Array, origin: unknown) => {
            if (origin !== 'heard') log.push(update)
          })
        const tell = (): void => {
          const said = docs.map((doc) => Y.encodeStateAsUpdate(doc))
          for (const doc of docs) for (const update of said) Y.applyUpdate(doc, update, 'heard')
        }
        for (const [who, doIt, isTold] of all) {
          docs[who]?.transact(() => docs[who] && doIt(docs[who]))
          if (isTold) tell()
        }
        tell()
        const [doc = new Y.Doc()] = docs
        const said = contentOf(doc)
        expect(contentOf(wovenFrom(...log))).toEqual(said)
        const half = Math.floor(log.length / 2)
        const state = Y.encodeStateAsUpdate(docWith(1, ...log.slice(0, half)))
        expect(contentOf(wovenFrom(state, ...log.slice(half)))).toEqual(said)
        expect(contentOf(wovenFrom(Y.encodeStateAsUpdate(doc)))).toEqual(said)
        expect(contentOf(wovenFrom(Y.mergeUpdates(log), ...log))).toEqual(said)
      }),
      { numRuns: 300 },
    )
  })

  it('reads what was undone and done again', () => {
    const doc = docWith(9)
    const log: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => log.push(update))
    const undo = new Y.UndoManager(doc.getMap('elements'), { captureTimeout: 0 })
    const record = recordIn(doc, 'elements', 'one')
    record.set('title:nl', new Y.Text('Meisjes blijven op school'))
    doc.getMap('elements').delete('one')
    undo.undo()
    undo.undo()
    undo.redo()
    expect(contentOf(wovenFrom(...log))).toEqual(contentOf(doc))
    expect(contentOf(wovenFrom(Y.encodeStateAsUpdate(doc)))).toEqual(contentOf(doc))
  })

  it('is the same board to those who read it', () => {
    const update = firstUpdate(largeModel({ elements: 200, links: 300 }))
    const doc = docWith(1, update)
    expect(JSON.stringify(readModel(wovenFrom(update), 'board'))).toBe(
      JSON.stringify(readModel(doc, 'board')),
    )
  })

  it.each<[string, (log: readonly Uint8Array[], doc: Y.Doc) => readonly Uint8Array[]]>([
    ['builds on an edit that is not there', (log) => log.slice(1)],
    ['is cut off', (log) => log.map((update) => update.slice(0, -1))],
    ['has letters in bold', (log, doc) => [...log, boldIn(doc)]],
    ['begins within what is known', (log, doc) => [...log.slice(0, 1), overlapping(doc, log)]],
  ])('leaves it to Yjs where the log %s', (_, change) => {
    const doc = docWith(9)
    const log: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => log.push(update))
    doc.getMap('board').set('title:nl', new Y.Text('ab'))
    const text = doc.getMap('board').get('title:nl')
    if (text instanceof Y.Text) text.insert(2, 'cd')
    expect(contentOf(wovenFrom(...log))).toEqual(contentOf(doc))
    expect(() => wovenFrom(...change(log, doc))).toThrow()
  })
})

function boldIn(from: Y.Doc): Uint8Array {
  const doc = docWith(10, Y.encodeStateAsUpdate(from))
  const text = doc.getMap('board').get('title:nl')
  if (text instanceof Y.Text) text.format(0, 1, { bold: true })
  return Y.encodeStateAsUpdate(doc)
}

/** The same text as one run, of which the first edit had the first two letters. */
function overlapping(doc: Y.Doc, log: readonly Uint8Array[]): Uint8Array {
  expect(log).toHaveLength(2)
  return Y.encodeStateAsUpdate(doc)
}
