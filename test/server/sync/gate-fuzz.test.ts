import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { putBack, type LostField } from '#server/sync/lost-fields.ts'
import { readModel, type Skipped } from '#shared/document/read.ts'
import { collectionRoot } from '#shared/document/roots.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { Origin } from '#shared/document/origin.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { createElement, insertRecord, setField, undoScope } from '#shared/document/write.ts'
import { collectionNames } from '#shared/model/collections.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { aModel } from '#test/support/change-model.ts'
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
            const verdict = server.judge('update', damaged, 'an')
            if (verdict.kind !== 'accept') continue
            accepted += 1
            expectHarmless(server.doc, damaged, verdict.lost, seed)
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
  describe.each([
    ['[DOC30] with our undo, and all of it can be read,', 'ours'],
    ['[SYN94] with the undo of Yjs', 'stock'],
  ] as const)('%s', (_, undo) => {
    it.each([
      ['several at once, offline, undone, imported', 'edit', undefined],
      ['several who change, delete and undo the same few things', 'quarrel', fewThings()],
    ] as const)(
      '%s',
      (_, does, start) => {
        let judged = 0
        for (let seed = 1_020; seed < 1_020 + rounds; seed++) {
          const random = seeded(seed)
          const board = new JudgedBoard(start)
          const people = ['an', 'bo', 'cas'].map((name) => new Person(name, board, random, undo))
          for (const person of people) person.comeBack()
          for (let count = 0; count < 150; count++) {
            const person = people[random(people.length)]
            person?.listen()
            person?.[does](count)
          }
          // Twice, so that each has what the others brought back.
          for (const person of [...people, ...people]) person.comeBack()
          judged += board.verdicts.length
          const kinds = new Set(board.verdicts.map(({ kind }) => kind))
          expect(kinds, `seed ${seed}`).toEqual(new Set(['accept']))
          expectReadable(board.doc, seed)
          if (undo === 'ours') expect(skippedIn(board.doc), `seed ${seed}`).toEqual([])
          for (const { model } of people)
            expect(model, `seed ${seed}`).toEqual(readModel(board.doc, 'board'))
        }
        expect(judged).toBeGreaterThan(rounds * 20)
      },
      timeoutMs,
    )
  })

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

function fewThings(): Uint8Array {
  const model = aModel()
    .withLane('l', 'activity')
    .withElement('a', 'activity', 'A', { laneId: 'l' })
    .withElement('b', 'output', 'B')
    .withLink('a', 'b', { id: 'ab' })
    .build()
  const indicators = [{ id: 'i', elementId: 'a', name: { en: 'I' }, measure: 'unit' }]
  return firstUpdate(changeModelSchema.parse({ ...model, indicators }))
}

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

function expectHarmless(
  doc: Y.Doc,
  update: Uint8Array,
  lost: readonly LostField[],
  seed: number,
): void {
  const copy = copyOf(doc)
  Y.applyUpdate(copy, update)
  putBack({ doc: copy, origin: new Origin('server') }, lost)
  expect(copy.store.pendingStructs ?? copy.store.pendingDs, `seed ${seed}`).toBeNull()
  expectReadable(copy, seed)
}

/** All that is on the board can be read, but for what an undo brought back without a field that it needs (SYN94). */
function expectReadable(doc: Y.Doc, seed: number): void {
  for (const { collection, id, reason } of skippedIn(doc)) {
    const root = collectionRoot(doc, collection)
    expect(
      root._map.get(id)?.left,
      `seed ${seed}: ${collection} ${id} was there before`,
    ).not.toBeNull()
    for (const complaint of reason.split('; '))
      expect(
        root.get(id)?.has(complaint.split(/[.:]/, 1)[0] ?? ''),
        `seed ${seed}: ${complaint}`,
      ).toBe(false)
  }
  const model: ChangeModel = readModel(doc, 'board')
  expect(changeModelSchema.safeParse(model).error, `seed ${seed}`).toBeUndefined()
  expect(() => JSON.stringify(model)).not.toThrow()
}

function skippedIn(doc: Y.Doc): readonly Skipped[] {
  const skipped: Skipped[] = []
  readModel(doc, 'board', (record) => skipped.push(record))
  return skipped
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
