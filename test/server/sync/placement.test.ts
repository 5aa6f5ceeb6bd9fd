import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardShape } from '#shared/document/board-shape.ts'
import { parseKey } from '#shared/document/keys.ts'
import { rootNames } from '#shared/document/roots.ts'
import type { RecordShape } from '#shared/document/stored-record.ts'
import { collections, type CollectionName } from '#shared/model/collections.ts'
import { readModel } from '#shared/document/read.ts'
import { createElement, insertRecord } from '#shared/document/write.ts'
import { Origin } from '#shared/document/origin.ts'
import { JudgedBoard, Person } from './people.ts'
import { flipOneBit } from './editing-session.ts'
import { seeded, type Random } from './simulated-room.ts'

describe('[SYN30] what people do is let in:', () => {
  it('four of them at once, offline and back, undone and done again, imported', () => {
    for (let seed = 0; seed < 25; seed++) {
      const random = seeded(seed)
      const board = new JudgedBoard()
      const people = ['an', 'bo', 'cas', 'dee'].map((name) => new Person(name, board, random))
      for (const person of people) person.comeBack()
      for (let count = 0; count < 250; count++) {
        const person = people[random(people.length)]
        person?.listen()
        person?.edit(count)
      }
      for (const person of people) person.comeBack()
      const kinds = new Set(board.verdicts.map(({ kind }) => kind))
      expect([...kinds]).toEqual(['accept'])
      expect(board.verdicts.length).toBeGreaterThan(50)
      expectLayout(board.doc)
    }
  })
})

type Write = (doc: Y.Doc) => void

function record(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('elements').get('card') as Y.Map<unknown>
}

function text(doc: Y.Doc): Y.Text {
  return record(doc).get('title:nl') as Y.Text
}

function rows(doc: Y.Doc): Y.Array<unknown> {
  return (doc.getMap('indicators').get('count') as Y.Map<unknown>).get(
    'targets',
  ) as Y.Array<unknown>
}

/** What the Yjs of a stranger can write and no screen of ours does. */
const misplaced: Readonly<Record<string, Write>> = {
  'a plain value for a record': (doc) => doc.getMap('elements').set('x', { keys: 1, toJSON: 1 }),
  'a text for a record': (doc) => doc.getMap('links').set('x', new Y.Text('x')),
  'a list for a record': (doc) => doc.getMap('lanes').set('x', Y.Array.from([1])),
  'a plain value over a record': (doc) => doc.getMap('elements').set('card', 1),
  'a plain value for a text': (doc) => record(doc).set('title:nl', 'x'),
  'a map for a text': (doc) => record(doc).set('title:en', new Y.Map()),
  'a text under the bare name of its field': (doc) => record(doc).set('title', new Y.Text()),
  'a plain value under that name': (doc) => record(doc).set('title', { nl: 'x' }),
  'a set under the name of its field': (doc) => record(doc).set('tags', ['x']),
  'a text for a value': (doc) => record(doc).set('position', new Y.Text()),
  'a map for an unknown field': (doc) => record(doc).set('anything', new Y.Map([['a', 1]])),
  'a list for a member of a set': (doc) => record(doc).set('tags:x', new Y.Array()),
  'a map on the board itself': (doc) => doc.getMap('board').set('organisation', new Y.Map()),
  'a list for a part of an object': (doc) =>
    doc.getMap('board').set('valuation:years', new Y.Array()),
  'a part that its object cannot have': (doc) => doc.getMap('board').set('valuation:years', 'x'),
  'a part that reaches a prototype': (doc) => doc.getMap('board').set('valuation:__proto__', 1),
  'an object in parts as a type': (doc) => doc.getMap('board').set('valuation', new Y.Map()),
  'a plain value for a text of the board': (doc) => doc.getMap('board').set('title:nl', 1),
  'a schema that nobody knows': (doc) => doc.getMap('board').set('schema', 2),
  'a value between letters': (doc) => doc.get('elements') && insertInto(text(doc), 1),
  'letters in a list': (doc) => rows(doc).insert(0, ['x']),
  'a text in a list': (doc) => rows(doc).insert(0, [new Y.Text()]),
  'a type in a row': (doc) => rows(doc).insert(0, [new Y.Map([['value', new Y.Array()]])]),
  'attributes of a text': (doc) => text(doc).setAttribute('class', 'x'),
  'what is refused, beside what is not': (doc) => {
    record(doc).set('sphere', 'control')
    record(doc).set('title:fr', 5)
  },
}

/** Yjs offers no such thing on a text, and takes it. */
function insertInto(target: Y.Text, value: unknown): void {
  Y.Array.prototype.insert.call(target as never, 0, [value])
}

function boardWithCard(): JudgedBoard {
  const board = new JudgedBoard()
  const own = { doc: board.doc, origin: new Origin('server') }
  createElement(own, {
    id: 'card',
    type: 'outcome',
    position: { x: 0, y: 0 },
    title: { nl: 'Kaart' },
  })
  insertRecord(own, 'indicators', 'count', { elementId: 'card', name: {}, targets: [{ value: 1 }] })
  return board
}

function copyOf({ doc }: JudgedBoard): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function changed(doc: Y.Doc, change: Write): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.transact(() => change(doc))
  return Y.encodeStateAsUpdate(doc, before)
}

describe('[SYN30] what belongs nowhere is refused:', () => {
  it.each(Object.entries(misplaced))('%s', (_, change) => {
    const board = boardWithCard()
    const update = changed(copyOf(board), change)
    expect(board.judge('update', update, 'an')).toMatchObject({ kind: 'refuse', code: 'schema' })
  })

  it('also inside a record that comes with it', () => {
    const board = boardWithCard()
    const update = changed(copyOf(board), (doc) => {
      createElement(
        { doc, origin: new Origin('participant') },
        { id: 'new', type: 'note', position: { x: 0, y: 0 } },
      )
      ;(doc.getMap('elements').get('new') as Y.Map<unknown>).set('title:nl', 1)
    })
    expect(board.judge('update', update, 'an').kind).toBe('refuse')
  })

  it('types inside each other without end', () => {
    const board = boardWithCard()
    const update = changed(copyOf(board), (doc) => {
      let inner = new Y.Map<unknown>()
      doc.getMap('elements').set('deep', inner)
      for (let depth = 0; depth < 2_000; depth++) {
        const next = new Y.Map<unknown>()
        inner.set('x', next)
        inner = next
      }
    })
    expect(board.judge('step-two', update, 'an').kind).toBe('refuse')
  })
})

it('[SYN33] a list takes only so many records, and all of a board may be replaced at once', () => {
  const board = new JudgedBoard()
  const add =
    (from: number, count: number): Write =>
    (doc) => {
      for (let index = from; index < from + count; index++)
        doc.getMap('elements').set(`e${index}`, new Y.Map<unknown>([['type', 'note']]))
    }
  const an = copyOf(board)
  expect(board.take('step-two', changed(an, add(0, 2_000)), 'an').kind).toBe('accept')
  const replaced = changed(an, (doc) => {
    doc.getMap('elements').clear()
    add(2_000, 2_000)(doc)
  })
  expect(board.take('step-two', replaced, 'an').kind).toBe('accept')
  const tooMany = board.judge('step-two', changed(an, add(4_000, 2_001)), 'an')
  expect(tooMany).toMatchObject({ kind: 'refuse', code: 'board-full' })
})

it('[SYN30] nothing that is let in breaks the layout, parks or makes Yjs stumble, however damaged', () => {
  let accepted = 0
  for (let seed = 0; seed < 8; seed++) {
    const random = seeded(seed)
    const board = new JudgedBoard()
    const person = new Person('an', board, random)
    person.comeBack()
    for (let count = 0; count < 60; count++) {
      const before = Y.encodeStateAsUpdate(board.doc)
      const heard = board.updates.length
      person.edit(count)
      const server = new JudgedBoard(before)
      for (const update of board.updates.slice(heard)) {
        for (let trial = 0; trial < 15; trial++) {
          const damaged = damage(
            update,
            board.updates[random(board.updates.length)] ?? update,
            random,
          )
          if (server.judge('update', damaged, 'an').kind !== 'accept') continue
          accepted += 1
          const doc = copyOf(server)
          Y.applyUpdate(doc, damaged)
          expect(doc.store.pendingStructs ?? doc.store.pendingDs).toBeNull()
          expectLayout(doc)
          readModel(doc, 'board')
        }
        server.take('update', update, 'an')
      }
    }
  }
  expect(accepted).toBeGreaterThan(150)
})

/** Bits flipped, numbers changed, a stretch of another update in place of its own. */
function damage(update: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (random(3) > 0) return flipOneBit(update, random)
  const damaged = update.slice()
  const at = random(damaged.length)
  if (random(2) === 0) damaged[at] = random(128)
  else damaged.set(other.slice(0, damaged.length - at).slice(0, 1 + random(8)), at)
  return damaged
}

/** Every key of every record holds what shared/document/SPEC.md says. */
function expectLayout(doc: Y.Doc): void {
  for (const name of rootNames) {
    const root = doc.getMap(name)
    expect(root._start).toBeNull()
    if (name === 'board') expectFields(root, boardShape)
    else
      for (const stored of root.values()) expectFields(stored, collections[name as CollectionName])
  }
}

function expectFields(stored: unknown, shape: RecordShape): void {
  if (!(stored instanceof Y.Map)) throw new Error('not a record')
  for (const [key, value] of stored as Y.Map<unknown>) {
    const { kind } = parseKey(shape, key)
    if (kind === 'text') expect(value).toBeInstanceOf(Y.Text)
    else if (kind === 'rows') {
      expect(value).toBeInstanceOf(Y.Array)
      for (const row of value as Y.Array<unknown>) expect(row).toBeInstanceOf(Y.Map)
    } else expect(value).not.toBeInstanceOf(Y.AbstractType)
  }
}
