import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { collectionRoot } from '#shared/document/roots.ts'
import { gatherUnreadable } from '#shared/document/unreadable.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { changeModelSchema, limits } from '#shared/model/change-model.ts'
import type { CollectionName } from '#shared/model/collections.ts'
import { toJson } from '#shared/model/json.ts'
import { fileSchema, withUnreadable } from '#shared/model/unreadable.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, modelOf } from '#test/support/replicas.ts'

const small = aModel()
  .withElement('a', 'activity', 'Teach')
  .withElement('b', 'output', 'Lessons')
  .withLink('a', 'b')
  .build({ id: 'board' })

/** What a broken program has written, by list and id. */
function boardWith(broken: Partial<Record<CollectionName, Readonly<Record<string, unknown>>>>) {
  const board = boardOf(small)
  for (const [name, records] of Object.entries(broken))
    for (const [id, stored] of Object.entries(records))
      collectionRoot(board.doc, name as CollectionName).set(id, stored as never)
  return board
}

function gathered(doc: Y.Doc) {
  const { found, add } = gatherUnreadable()
  const model = readModel(doc, 'board', (skipped) => add(skipped, doc))
  return { found, model }
}

function nested(depth: number): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  map.set('in', depth === 0 ? 'the end' : nested(depth - 1))
  return map
}

it('[DOC9] tells what stands where a record cannot be read, in plain JSON', () => {
  const card = new Y.Map<unknown>([
    ['type', 'nonsense'],
    ['title:en', new Y.Text('Half a card')],
    ['targets', Y.Array.from([new Y.Map([['value', 4]])])],
    ['figures', [Number.NaN, 10n, new Uint8Array([1, 2]), undefined, { deep: [true] }]],
    ['inside', new Y.Doc()],
  ])
  const { found, model } = gathered(boardWith({ elements: { c: card, d: 'text' } }).doc)
  expect(found).toEqual([
    {
      collection: 'elements',
      id: 'c',
      reason: expect.stringContaining('type') as string,
      raw: {
        type: 'nonsense',
        'title:en': 'Half a card',
        targets: [{ value: 4 }],
        figures: ['NaN', '10', '1,2', null, { deep: [true] }],
        inside: null,
      },
    },
    { collection: 'elements', id: 'd', reason: 'not a record', raw: 'text' },
  ])
  const file: unknown = JSON.parse(toJson(withUnreadable(model, found)))
  expect(fileSchema.parse(file)).toEqual(file)
  expect(changeModelSchema.parse(file)).toEqual(file)
})

it('[DOC9] says nothing of it where all can be read', () => {
  const { found, model } = gathered(boardOf(small).doc)
  expect(found).toEqual([])
  expect(withUnreadable(model, found)).toBe(model)
})

it('[DOC9] tells of what is nested without end, or too much, no more than fits in a file', () => {
  const long = (): Y.Map<unknown> => new Y.Map([['x', 'x'.repeat(limits.stateBytes * 0.6)]])
  const { found } = gathered(boardWith({ links: { deep: nested(300), e: long(), f: long() } }).doc)
  expect(found.map(({ id }) => id)).toEqual(['deep', 'e', 'f'])
  expect(found.map((record) => 'raw' in record)).toEqual([true, true, false])
  expect(JSON.stringify(found[0]?.raw)).not.toContain('the end')
  expect(JSON.stringify(found).length).toBeLessThan(limits.stateBytes + 5_000)
})

it('[DOC9] keeps a record that cannot be read when the board is replaced, and takes none from a file', () => {
  const board = boardWith({ elements: { c: new Y.Map([['type', 'nonsense']]) } })
  const { found } = gathered(board.doc)
  replaceWithModel(board, withUnreadable({ ...small, elements: [], links: [] }, found))
  expect([...collectionRoot(board.doc, 'elements').keys()]).toEqual(['c'])
  expect(modelOf(board)).not.toHaveProperty('unreadable')
})
