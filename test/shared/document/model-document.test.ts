import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { mergeChanges, touchedKey } from '#shared/document/merge-changes.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel, type Skipped } from '#shared/document/read.ts'
import { boardRoot, collectionRoot } from '#shared/document/roots.ts'
import { addModel, replaceWithModel } from '#shared/document/write-model.ts'
import * as write from '#shared/document/write.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { isSameJson } from '#shared/model/same.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, copyOf, countUpdates, exchange, modelOf } from '#test/support/replicas.ts'

const examples = new URL('../../../../shared/examples/', import.meta.url)
const names = ['digital-buddies', 'citizen-energy', 'youth-weekend-school']

const small = aModel()
  .withElement('a', 'activity', 'Teach')
  .withElement('b', 'output', 'Lessons')
  .withLink('a', 'b')
  .build({ id: 'board' })

describe.skipIf(!existsSync(examples))(
  'the examples (skipped where ../shared is not there)',
  () => {
    it.each(names)('[DOC11] %s goes through a document and comes out equal', (name) => {
      const raw = JSON.parse(readFileSync(new URL(`${name}.json`, examples), 'utf8')) as Record<
        string,
        unknown
      >
      const out = modelOf(boardOf(changeModelSchema.parse(raw)))
      for (const [key, value] of Object.entries(raw)) {
        if (!isSameJson((out as Record<string, unknown>)[key], value))
          expect(withoutOrder((out as Record<string, unknown>)[key])).toEqual(value)
      }
      const again = modelOf(boardOf(changeModelSchema.parse(JSON.parse(toJson(out)))))
      expect(toJson(again)).toBe(toJson(out))
    })
  },
)

function withoutOrder(list: unknown): unknown {
  return Array.isArray(list)
    ? list.map((record: Record<string, unknown>) => {
        const { order: _, ...rest } = record
        return rest
      })
    : list
}

describe('models and documents', () => {
  it('[DOC10] keeps what a newer version or another program added', () => {
    const model = changeModelSchema.parse({
      ...small,
      future: { a: [1, { b: null }] },
      elements: [{ ...small.elements[0], colour: 'blue', 'cids:code': ['x'] }],
      links: [],
    })
    const board = boardOf(model)
    write.setField(board, 'elements', 'a', 'sphere', 'control')
    const out = modelOf(board) as ChangeModel & Record<string, unknown>
    expect(out['future']).toEqual({ a: [1, { b: null }] })
    expect(out.elements[0]).toMatchObject({ colour: 'blue', 'cids:code': ['x'], sphere: 'control' })
  })

  it('[DOC9] leaves out a record that cannot be read, and says so', () => {
    const board = boardOf(small)
    collectionRoot(board.doc, 'elements').get('a')?.set('type', 'nonsense')
    collectionRoot(board.doc, 'elements').set('c', 'text' as never)
    const skipped: Skipped[] = []
    const model = readModel(board.doc, 'board', (found) => skipped.push(found))
    expect(model.elements.map(({ id }) => id)).toEqual(['b'])
    expect(skipped.map(({ id }) => id).toSorted()).toEqual(['a', 'c'])
    expect(collectionRoot(board.doc, 'elements').has('a')).toBe(true)
  })

  it('[DOC9] leaves out what the board itself says in no way that can be read', () => {
    const board = boardOf(small)
    const before = modelOf(board)
    const root = boardRoot(board.doc)
    for (const key of ['organisation', 'currency', 'valuation', 'problem', 'lanes', 'format'])
      root.set(key, 5)
    root.set('mission:not a language', new Y.Text('x'))
    root.set('accountabilityLine', 'x')
    const model = modelOf(board)
    expect(changeModelSchema.parse(model)).toEqual(model)
    expect(model).toEqual(before)
  })

  it('[DOC12] causes no edit where the board says it already, and few where little differs', () => {
    const board = boardOf(small)
    expect(countUpdates(board, () => replaceWithModel(board, modelOf(board)))).toBe(0)
    const before = Y.encodeStateVector(board.doc)
    const [first, ...others] = small.elements
    if (first === undefined) throw new Error('the model has elements')
    replaceWithModel(board, {
      ...modelOf(board),
      elements: [{ ...first, title: { en: 'Teach well' } }, ...others],
    })
    expect(modelOf(board).elements[0]?.title['en']).toBe('Teach well')
    expect(Y.encodeStateAsUpdate(board.doc, before).length).toBeLessThan(60)
  })

  it('[DOC12] knows valued outcomes again, with and without an id in the file', () => {
    const item = { outcomeId: 'b', quantity: 1, proxy: { value: 2 } }
    const valued = { ...small, valuation: { items: [item, { ...item, quantity: 5 }] } }
    const board = boardOf(valued)
    expect(modelOf(board).valuation).toEqual(valued.valuation)
    write.addRecord(board, 'valuationItems', { ...item, quantity: 9 })
    write.deleteRecords(board, 'valuationItems', ['item-0'])
    const model = modelOf(board)
    expect(model.valuation?.items.map(({ id }) => id)).toEqual(['item-1', expect.any(String)])
    expect(countUpdates(board, () => replaceWithModel(board, model))).toBe(0)
    expect(modelOf(boardOf(model)).valuation).toEqual(model.valuation)
    addModel(board, { valuation: valued.valuation })
    expect(modelOf(board).valuation?.items.map(({ quantity }) => quantity)).toEqual([5, 9, 1, 5])
  })

  it('[DOC13] replaces a board without undoing what somebody offline does elsewhere on it', () => {
    const mine = boardOf(small)
    const version = modelOf(mine)
    write.deleteElements(mine, ['b'])
    write.createElement(mine, { id: 'x', type: 'output', position: { x: 0, y: 0 } })
    const offline = copyOf(mine)
    write.setText(
      offline,
      { collection: 'elements', id: 'a', field: 'title', language: 'en' },
      'Teach now',
    )
    write.createElement(offline, { id: 'new', type: 'impact', position: { x: 0, y: 0 } })
    replaceWithModel(mine, version)
    exchange(mine, offline)
    const ids = modelOf(mine).elements.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['a', 'b', 'new'])
    expect(modelOf(mine).elements.find(({ id }) => id === 'a')?.title['en']).toBe('Teach now')
    expect(modelOf(offline)).toEqual(modelOf(mine))
  })
})

describe('a document that was given up', () => {
  it('[DOC16] has the changes to values made again on the same values', () => {
    const item = { outcomeId: 'b', quantity: 1, proxy: { value: 2 } }
    const old = boardOf({ ...small, valuation: { items: [item, { ...item, quantity: 5 }] } })
    const added = write.addRecord(old, 'valuationItems', { ...item, quantity: 9 })
    write.deleteRecords(old, 'valuationItems', ['item-0'])
    const before = modelOf(old)
    const fresh = boardOf(before)
    write.setField(old, 'valuationItems', added, 'deadweight', 0.3)
    write.setField(old, 'valuationItems', 'item-1', 'dropOff', 0.1)
    write.setField(fresh, 'valuationItems', 'item-1', 'quantity', 6)
    const touched = ['item-1', added].map((id) => touchedKey('valuationItems', id))
    mergeChanges(fresh, before, modelOf(old), new Set(touched))
    expect(modelOf(fresh).valuation?.items).toEqual([
      { ...item, id: 'item-1', quantity: 6, dropOff: 0.1 },
      { ...item, id: added, quantity: 9, deadweight: 0.3 },
    ])
  })

  it('[DOC16] has its unsent changes made again in the new one, beside what others changed', () => {
    const old = boardOf(small)
    const before = modelOf(old)
    write.setText(
      old,
      { collection: 'elements', id: 'a', field: 'title', language: 'en' },
      'Teach well',
    )
    write.createElement(old, { id: 'mine', type: 'outcome', position: { x: 0, y: 0 } })
    write.createLink(old, { from: 'b', to: 'mine', kind: 'leads-to' })
    const after = modelOf(old)

    const fresh = { doc: new Y.Doc(), origin: new Origin('participant', 'one') }
    replaceWithModel(fresh, before)
    write.setText(
      fresh,
      { collection: 'elements', id: 'a', field: 'title', language: 'en' },
      'We Teach',
    )
    write.setField(fresh, 'elements', 'b', 'sphere', 'control')
    mergeChanges(
      fresh,
      before,
      after,
      new Set([
        touchedKey('elements', 'a'),
        touchedKey('elements', 'mine'),
        touchedKey('links', 'b--mine'),
      ]),
    )
    const model = modelOf(fresh)
    expect(model.elements.find(({ id }) => id === 'a')?.title['en']).toBe('We Teach well')
    expect(model.elements.find(({ id }) => id === 'b')?.sphere).toBe('control')
    expect(model.links.map(({ id }) => id)).toContain('b--mine')
  })

  it('[DOC16] keeps a link that was led away from a card before that was deleted', () => {
    const old = boardOf(small)
    write.createElement(old, { id: 'new', type: 'outcome', position: { x: 0, y: 0 } })
    const before = modelOf(old)
    const fresh = boardOf(before)
    const [link] = before.links
    write.reconnectLink(old, link?.id ?? '', { from: 'a', to: 'new' })
    write.deleteElements(old, ['b'])
    const after = modelOf(old)
    const touched = new Set([
      touchedKey('elements', 'b'),
      ...before.links.map(({ id }) => touchedKey('links', id)),
    ])
    mergeChanges(fresh, before, after, touched)
    expect(modelOf(fresh).links).toEqual(after.links)
  })
})
