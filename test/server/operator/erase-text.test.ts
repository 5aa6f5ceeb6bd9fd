import { expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  eraseInDocument,
  eraseInPlain,
  everywhere,
  lettersOf,
  withoutText,
} from '#server/operator/erase-text.ts'
import { withoutPast } from '#server/operator/without-past.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { addToSet, setBoardField, setField, setText } from '#shared/document/write.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { markedModel } from '#test/support/marked-model.ts'
import { fullModel } from '../exports/samples.ts'

const marker = 'Zeewolde'

/** A document that somebody else has made, and Anna's copy of it. */
function aDocument(): { readonly doc: Y.Doc; readonly anna: Y.Doc } {
  const made = new Y.Doc()
  replaceWithModel({ doc: made, origin: new Origin('server') }, fullModel())
  const anna = new Y.Doc()
  Y.applyUpdate(anna, Y.encodeStateAsUpdate(made))
  return { doc: made, anna }
}

it('[STO49] a document without its past says the same, also what cannot be read', () => {
  const { doc } = aDocument()
  doc.getMap('elements').set('unreadable', new Y.Map([['title', 3]]))
  for (let edit = 0; edit < 500; edit += 1) doc.getMap('board').set('edit', edit)
  const fresh = withoutPast(doc, new Map()).doc
  expect(toJson(readModel(fresh, 'x'))).toBe(toJson(readModel(doc, 'x')))
  expect(fresh.toJSON()).toEqual(doc.toJSON())
  expect(fresh.getMap('elements').has('unreadable')).toBe(true)
  // In letters and values ever written: how many bytes they take depends on the random ids of clients.
  const everWritten = (one: Y.Doc) =>
    [...Y.decodeStateVector(Y.encodeStateVector(one)).values()].reduce(
      (sum, clock) => sum + clock,
      0,
    )
  expect(everWritten(fresh)).toBeLessThan(everWritten(doc) - 400)
})

it('[STO49] takes away every letter and value of a person, and none of anybody else', () => {
  const { doc, anna } = aDocument()
  const board = { doc: anna, origin: new Origin('participant') }
  const title = { collection: 'elements', id: 'end', field: 'description', language: 'nl' } as const
  setText(board, title, 'Uit Anna🙂 leg')
  setField(board, 'evidence', 'ev1', 'summary', 'by Anna')
  setField(board, 'elements', 'end', 'confidence', 'low')
  addToSet(board, 'elements', 'end', 'tags', 'annatag')
  setBoardField(board, 'organisation', { name: 'Anna & Co', since: 2020 })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(anna))
  eraseInDocument(doc, lettersOf(new Set([anna.clientID])))
  const before = fullModel()
  const after = readModel(withoutPast(doc, new Map()).doc, 'x')
  expect(toJson(after)).not.toMatch(/anna|🙂/i)
  const element = after.elements.find(({ id }) => id === 'end')
  expect(element?.description?.['nl']).toBe('Uitleg')
  expect(element).toMatchObject({ confidence: 'low', tags: ['jeugd'] })
  expect(after.organisation).toEqual({ name: '', since: 2020 })
  expect(after.elements.map(({ id }) => id)).toEqual(before.elements.map(({ id }) => id))
  expect(after.links).toEqual(before.links)
  expect(after.lanes).toEqual(before.lanes)
})

it('[STO49] takes a text out of everything that can be written, and leaves ids and kinds', () => {
  const { doc } = aDocument()
  const board = { doc, origin: new Origin('participant') }
  setText(
    board,
    { collection: 'elements', id: 'end', field: 'title', language: 'nl' },
    'a endend endend',
  )
  setBoardField(board, 'organisation', { name: 'the end of Co', deep: { er: ['enendd', 1] } })
  addToSet(board, 'elements', 'end', 'tags', 'weekend')
  eraseInDocument(doc, everywhere('end'))
  const after = readModel(withoutPast(doc, new Map()).doc, 'x')
  expect(after.elements.find(({ id }) => id === 'end')?.title['nl']).toBe('a  ')
  expect(after.elements.find(({ id }) => id === 'end')?.tags).toEqual(['jeugd', 'week'])
  expect(after.organisation).toEqual({ name: 'the  of Co', deep: { er: ['', 1] } })
  expect(after.links).toHaveLength(fullModel().links.length)
})

it('[STO54] knows in a document without its past who typed what, down to single letters', () => {
  const { doc, anna } = aDocument()
  const bert = new Y.Doc()
  const title = { collection: 'elements', id: 'end', field: 'title', language: 'nl' } as const
  for (const [from, text] of [
    [anna, 'Anna'],
    [bert, 'AnBertna'],
  ] as const) {
    Y.applyUpdate(from, Y.encodeStateAsUpdate(doc))
    const board = { doc: from, origin: new Origin('participant') }
    setText(board, title, text)
    setField(board, 'evidence', 'ev1', from === anna ? 'summary' : 'url', `by ${text}`)
    addToSet(board, 'elements', 'end', 'tags', text)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  }
  const owners = new Map([
    [anna.clientID, 'anna'],
    [bert.clientID, 'bert'],
  ])
  const fresh = withoutPast(doc, owners)
  expect(fresh.doc.toJSON()).toEqual(doc.toJSON())
  expect([...fresh.owners.values()].toSorted()).toEqual(['anna', 'bert'])
  expect(fresh.doc.store.clients.size).toBe(3)
  // Also after a text was erased from between, and once more without a past.
  eraseInDocument(fresh.doc, everywhere('by An'))
  const again = withoutPast(fresh.doc, fresh.owners)
  const annas = [...again.owners].flatMap(([id, owner]) => (owner === 'anna' ? [id] : []))
  eraseInDocument(again.doc, lettersOf(new Set(annas)))
  const after = readModel(again.doc, 'x')
  const end = after.elements.find(({ id }) => id === 'end')
  expect(end?.title['nl']).toBe('Bert')
  expect(end?.tags).toEqual(['jeugd', 'AnBertna'])
  expect(after.evidence.find(({ id }) => id === 'ev1')?.summary).toBe('')
})

it('[STO49] reaches every field that the model knows, of a person as of a text, and every record stays', () => {
  const model = markedModel(marker)
  expect(JSON.stringify(model).split(marker).length).toBeGreaterThan(60)
  const written = (said: ChangeModel) => {
    const doc = new Y.Doc()
    replaceWithModel({ doc, origin: new Origin('participant') }, said)
    return doc
  }
  for (const by of ['person', 'text'] as const) {
    const doc = written(model)
    eraseInDocument(doc, by === 'person' ? lettersOf(new Set([doc.clientID])) : everywhere(marker))
    const fresh = withoutPast(doc, new Map()).doc
    expect(Buffer.from(Y.encodeStateAsUpdate(fresh)).includes(marker), by).toBe(false)
    // What is left is the same with nothing written in it; a word of a set is gone instead of empty.
    const after = readModel(fresh, 'x')
    const [element] = after.elements
    const withSets = { ...element, tags: [''], sdgTargets: [''] }
    expect({ ...after, elements: [withSets], checksOff: [''] }).toEqual(
      readModel(written(markedModel('')), 'x'),
    )
  }
})

it('[STO49] takes away no word of the format, so that everything can be read afterwards', () => {
  const { doc } = aDocument()
  const model = readModel(doc, 'x')
  const words = [
    'draft',
    'contested',
    'hypothesis',
    'against',
    'anonymous',
    'local',
    'person',
    'external',
    'nl',
  ]
  const rest = (value: string) => words.reduce(withoutText, value)
  for (const word of words) eraseInDocument(doc, everywhere(word))
  const after = readModel(withoutPast(doc, new Map()).doc, 'x')
  expect(changeModelSchema.parse(eraseInPlain(model, rest))).toEqual(after)
  expect(after.elements[0]?.status).toBe('')
  expect(after).toMatchObject({
    languages: ['nl', 'fr', 'en'],
    stakeholders: [{ level: 'person', area: 'local' }],
    assumptions: [{ status: 'contested', kind: 'hypothesis' }, {}],
    evidence: [{ stance: 'against', kind: 'external' }],
    stories: [{ consent: 'anonymous' }],
  })
})
