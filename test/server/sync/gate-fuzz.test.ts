import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { Origin } from '#shared/document/origin.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { createElement, insertRecord, setField, undoScope } from '#shared/document/write.ts'
import { collectionNames } from '#shared/model/collections.ts'
import { markedModel } from '#test/support/marked-model.ts'
import { flipOneBit } from './editing-session.ts'
import { JudgedBoard, Person } from './people.ts'
import { seeded, type Random } from './simulated-room.ts'

/** Longer by the flag: every round takes about a tenth of a second. */
const rounds = Number(process.env['CATENA_FUZZ_ROUNDS'] ?? 10)
const timeoutMs = 20_000 + rounds * 2_000

describe('[SYN70] what the gate lets in never hurts:', () => {
  it(
    'updates of real sessions, damaged in every way',
    () => {
      let accepted = 0
      for (let seed = 0; seed < rounds; seed++) {
        const random = seeded(seed)
        const { before, updates } = recorded(random, 30)
        const server = new JudgedBoard(before)
        for (const update of updates) {
          for (let trial = 0; trial < 12; trial++) {
            const damaged = damage(update, updates[random(updates.length)] ?? update, random)
            if (server.judge('update', damaged, 'an').kind !== 'accept') continue
            accepted += 1
            expectHarmless(server.doc, damaged, seed)
          }
          server.take('update', update, 'an')
        }
      }
      expect(accepted).toBeGreaterThan(rounds * 5)
    },
    timeoutMs,
  )

  it(
    'updates in any order, some lost and some twice',
    () => {
      for (let seed = 0; seed < rounds; seed++) {
        const random = seeded(seed)
        const { before, updates } = recorded(random, 40)
        const server = new JudgedBoard(before)
        const kinds = new Set<string>()
        for (let turn = 0; turn < 2 * updates.length; turn++) {
          const late = updates[Math.max(0, (turn >> 1) - random(6))] ?? updates[0]
          if (late !== undefined && random(5) > 0) kinds.add(server.take('update', late, 'an').kind)
        }
        for (const kind of kinds) expect(['accept', 'gap'], `seed ${seed}`).toContain(kind)
        expectReadable(server.doc, seed)
      }
    },
    timeoutMs,
  )
})

describe('[SYN71] what people do is let in:', () => {
  it(
    'several at once, offline, undone, imported; but for what nobody could read afterwards',
    () => {
      let judged = 0
      for (let seed = 1_000; seed < 1_000 + rounds; seed++) {
        const random = seeded(seed)
        const board = new JudgedBoard()
        const people = ['an', 'bo', 'cas'].map((name) => new Person(name, board, random))
        for (const person of people) person.comeBack()
        // Undo of a deletion leaves out a field that somebody else has set meanwhile: a record that nobody can read.
        board.onRefused = (update) => {
          const copy = copyOf(board.doc)
          Y.applyUpdate(copy, update)
          expect(skippedIn(copy), `seed ${seed}`).not.toEqual([])
        }
        for (let count = 0; count < 150 && !board.hasRefused; count++) {
          const person = people[random(people.length)]
          person?.listen()
          person?.edit(count)
        }
        judged += board.verdicts.length
        expectReadable(board.doc, seed)
      }
      expect(judged).toBeGreaterThan(rounds * 20)
    },
    timeoutMs,
  )

  it('four hundred cards pasted at once, taken back and pasted again', () => {
    const board = new JudgedBoard()
    const doc = copyOf(board.doc)
    const origin = new Origin('participant')
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([origin]) })
    const kinds: string[] = []
    doc.on('update', (update: Uint8Array) => kinds.push(board.take('update', update, 'an').kind))
    doc.transact(() => {
      for (let card = 0; card < 400; card++)
        createElement(
          { doc, origin },
          { type: 'activity', title: { nl: `Kaart ${card} 👩‍👩‍👧` }, position: { x: card, y: 0 } },
        )
    }, origin)
    undo.undo()
    undo.redo()
    expect(kinds).toEqual(['accept', 'accept', 'accept'])
    expect(readModel(board.doc, 'x').elements.length).toBe(400)
  })

  it('every field that the model knows, brought by a file and then set one by one', () => {
    const board = new JudgedBoard()
    const doc = copyOf(board.doc)
    const own = { doc, origin: new Origin('participant') }
    const kinds: string[] = []
    doc.on('update', (update: Uint8Array) => kinds.push(board.take('update', update, 'an').kind))
    replaceWithModel(own, markedModel('Tekst'))
    for (const list of collectionNames)
      for (const [field, value] of doc.getMap<Y.Map<unknown>>(list).get('one') ?? [])
        if (!(value instanceof Y.AbstractType)) setField(own, list, 'one', field, value)
    expect(kinds.length).toBeGreaterThan(80)
    expect(new Set(kinds)).toEqual(new Set(['accept']))
    expect(readModel(board.doc, 'x')).toMatchObject({
      stories: [{ consent: 'refused', source: 'Tekst' }],
      referenceProjects: [{ features: [{ answer: 'more' }] }],
      valuation: { items: [{ id: 'one', importance: 'unimportant' }] },
      checksOff: ['Tekst'],
    })
  })

  it('the fullest board that an import brings, at once', () => {
    const board = new JudgedBoard()
    const doc = copyOf(board.doc)
    const before = Y.encodeStateVector(doc)
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      id: `e${at}`,
      type: 'outcome' as const,
      title: { nl: `Kaart ${at}`, fr: `Carte ${at}` },
      description: { nl: 'Tekst '.repeat(50) },
      stakeholderIds: [],
      tags: ['one', 'two'],
      order: at,
      position: { x: at, y: 0.5 },
    }))
    const links = many.slice(1).map(({ id }, at) => ({
      id: `l${at}`,
      from: 'e0',
      to: id,
      kind: 'enables' as const,
      assumptionIds: [],
      evidenceIds: [],
    }))
    const model = { ...readModel(doc, 'x'), elements: many, links }
    replaceWithModel({ doc, origin: new Origin('participant') }, model)
    const update = Y.encodeStateAsUpdate(doc, before)
    expect(board.take('step-two', update, 'an').kind).toBe('accept')
  })
})

/** The board before a session of one person, and each update of it. */
function recorded(random: Random, edits: number): { before: Uint8Array; updates: Uint8Array[] } {
  const board = new JudgedBoard()
  const own = { doc: board.doc, origin: new Origin('server') }
  createElement(own, { id: 'card', type: 'outcome', position: { x: 0, y: 0 } })
  insertRecord(own, 'indicators', 'count', {
    elementId: 'card',
    name: { nl: 'Hoeveel' },
    measure: 'unit',
    targets: [{ value: 1 }],
  })
  const person = new Person('an', board, random)
  person.comeBack()
  const before = Y.encodeStateAsUpdate(board.doc)
  const heard = board.updates.length
  for (let count = 0; count < edits; count++) person.edit(count)
  return { before, updates: board.updates.slice(heard) }
}

/** Bits flipped, numbers changed, the end cut off, a stretch of another update put in or in place of its own. */
function damage(update: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random(update.length)
  const strange = other.subarray(random(other.length)).subarray(0, 1 + random(12))
  switch (random(6)) {
    case 0:
      return update.slice(0, at)
    case 1:
      return Uint8Array.from([...update.slice(0, at), ...strange, ...update.slice(at)])
    case 2: {
      const damaged = update.slice()
      damaged.set(strange.subarray(0, update.length - at), at)
      return damaged
    }
    case 3:
      return update.with(at, random(128))
    default:
      return flipOneBit(update, random)
  }
}

function expectHarmless(doc: Y.Doc, update: Uint8Array, seed: number): void {
  const copy = copyOf(doc)
  Y.applyUpdate(copy, update)
  expect(copy.store.pendingStructs ?? copy.store.pendingDs, `seed ${seed}`).toBeNull()
  expectReadable(copy, seed)
}

function expectReadable(doc: Y.Doc, seed: number): void {
  expect(skippedIn(doc), `seed ${seed}`).toEqual([])
  const model: ChangeModel = readModel(doc, 'board')
  expect(changeModelSchema.safeParse(model).error, `seed ${seed}`).toBeUndefined()
  expect(() => JSON.stringify(model)).not.toThrow()
}

function skippedIn(doc: Y.Doc): readonly unknown[] {
  const skipped: unknown[] = []
  readModel(doc, 'board', (record) => skipped.push(record))
  return skipped
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
