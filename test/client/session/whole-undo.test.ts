import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { WholeUndo } from '#client/session/whole-undo.ts'
import { Origin } from '#shared/document/origin.ts'
import { readCollection, readRecord } from '#shared/document/read.ts'
import { addRows, rowKeys, setRowField } from '#shared/document/write-rows.ts'
import * as write from '#shared/document/write.ts'

interface Person {
  readonly doc: Y.Doc
  readonly board: write.Board
  readonly undo: WholeUndo
}

/** Somebody with a board of their own, who hears of others when `meet` says so. */
function aPerson(clientId: number, beside?: Person): Person {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const origin = new Origin('participant')
  const board = { doc, origin }
  if (beside === undefined) {
    write.createElement(board, { id: 'a', type: 'activity', position: { x: 0, y: 0 } })
    write.setText(board, title, 'Teach')
    write.insertRecord(board, 'indicators', 'i', {
      elementId: 'a',
      name: { en: 'How many' },
      measure: 'unit',
      measurements: [{ value: 1 }],
    })
  } else Y.applyUpdate(doc, Y.encodeStateAsUpdate(beside.doc))
  return { doc, board, undo: new WholeUndo(write.undoScope(doc), { origin, pauseMs: 0 }) }
}

const title = { collection: 'elements', id: 'a', field: 'title', language: 'en' } as const
const measurements = { collection: 'indicators', id: 'i', field: 'measurements' } as const

function meet(one: Person, other: Person): void {
  const news = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc))
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc)))
  Y.applyUpdate(one.doc, news)
  expect(Y.encodeStateVector(one.doc)).toEqual(Y.encodeStateVector(other.doc))
}

function skippedIn({ doc }: Person): readonly unknown[] {
  const skipped: unknown[] = []
  for (const name of ['elements', 'indicators'] as const)
    readCollection(doc, name, (record) => skipped.push(record))
  return skipped
}

// Which of two wins where both set the same depends on their client ids.
describe.each([
  ['the one who undoes', 2, 1],
  ['the other', 1, 2],
])('[DOC30] whoever wins a conflict, %s:', (_, anId, boId) => {
  function both(): readonly [Person, Person] {
    const an = aPerson(anId)
    return [an, aPerson(boId, an)]
  }

  it('what is deleted comes back with all that somebody else changed in it meanwhile', () => {
    const [an, bo] = both()
    write.deleteElements(an.board, ['a'])
    write.setField(bo.board, 'elements', 'a', 'type', 'output')
    write.setField(bo.board, 'elements', 'a', 'type', 'outcome')
    write.setField(bo.board, 'elements', 'a', 'sphere', 'control')
    write.addToSet(bo.board, 'elements', 'a', 'tags', 'youth')
    write.setText(bo.board, title, 'Teach girls')
    meet(an, bo)
    expect(readRecord(bo.doc, 'elements', 'a')).toBeUndefined()
    an.undo.undo()
    meet(an, bo)
    for (const { doc } of [an, bo])
      expect(readRecord(doc, 'elements', 'a')).toMatchObject({
        type: 'outcome',
        sphere: 'control',
        tags: ['youth'],
        title: { en: 'Teach girls' },
      })
    an.undo.redo()
    meet(an, bo)
    expect(readRecord(bo.doc, 'elements', 'a')).toBeUndefined()
    an.undo.undo()
    meet(an, bo)
    expect(readRecord(bo.doc, 'elements', 'a')).toMatchObject({
      type: 'outcome',
      sphere: 'control',
    })
  })

  it('rows that somebody else added and changed come back too', () => {
    const [an, bo] = both()
    write.deleteElements(an.board, ['a'])
    const [first = ''] = rowKeys(bo.doc, measurements)
    setRowField(bo.board, measurements, first, 'value', 7)
    addRows(bo.board, measurements, [{ value: 8, comment: 'later' }])
    meet(an, bo)
    an.undo.undo()
    meet(an, bo)
    for (const { doc } of [an, bo])
      expect(readRecord(doc, 'indicators', 'i')?.measurements).toEqual([
        { value: 7 },
        { value: 8, comment: 'later' },
      ])
  })

  it('a value that two set at once goes back to what it was, never to nothing', () => {
    const [an, bo] = both()
    write.setField(an.board, 'elements', 'a', 'type', 'output')
    write.setField(bo.board, 'elements', 'a', 'type', 'outcome')
    meet(an, bo)
    an.undo.undo()
    meet(an, bo)
    const back = readRecord(bo.doc, 'elements', 'a')?.type
    expect(back).toBe(anId > boId ? 'activity' : 'outcome')
    an.undo.redo()
    meet(an, bo)
    expect(skippedIn(an)).toEqual([])
    expect(readRecord(an.doc, 'elements', 'a')).toEqual(readRecord(bo.doc, 'elements', 'a'))
  })

  it('an addition taken back and made again meets what somebody else did with it', () => {
    const [an, bo] = both()
    const id = write.createElement(an.board, { type: 'note', position: { x: 0, y: 0 } })
    meet(an, bo)
    an.undo.undo()
    write.setField(bo.board, 'elements', id, 'type', 'outcome')
    meet(an, bo)
    an.undo.redo()
    meet(an, bo)
    expect(readRecord(bo.doc, 'elements', id)?.type).toBe('outcome')
  })
})

it('[DOC30] what somebody else has set since stays, and what they cleared stays cleared', () => {
  const an = aPerson(2)
  const bo = aPerson(1, an)
  write.setField(an.board, 'elements', 'a', 'sphere', 'control')
  write.setField(an.board, 'elements', 'a', 'type', 'output')
  meet(an, bo)
  write.setField(bo.board, 'elements', 'a', 'type', 'outcome')
  write.setField(bo.board, 'elements', 'a', 'sphere', 'interest')
  write.setField(bo.board, 'elements', 'a', 'sphere', undefined)
  meet(an, bo)
  an.undo.undo()
  an.undo.undo()
  meet(an, bo)
  expect(readRecord(bo.doc, 'elements', 'a')?.type).toBe('outcome')
  expect(readRecord(bo.doc, 'elements', 'a')).not.toHaveProperty('sphere')
})

it('[DOC30] a field set before its card was deleted is undone without what others do to the card that is back', () => {
  const an = aPerson(2)
  const bo = aPerson(1, an)
  write.setField(an.board, 'elements', 'a', 'type', 'output')
  write.deleteElements(an.board, ['a'])
  an.undo.undo()
  meet(an, bo)
  write.setField(bo.board, 'elements', 'a', 'type', 'impact')
  meet(an, bo)
  an.undo.undo()
  meet(an, bo)
  for (const { doc } of [an, bo]) expect(readRecord(doc, 'elements', 'a')?.type).toBe('impact')
})

it('[DOC30] one undo is one update for everybody else, and one step to do again', () => {
  const an = aPerson(2)
  const bo = aPerson(1, an)
  write.deleteElements(an.board, ['a'])
  write.setField(bo.board, 'elements', 'a', 'type', 'output')
  meet(an, bo)
  let updates = 0
  an.doc.on('update', () => (updates += 1))
  an.undo.undo()
  expect(updates).toBe(1)
  expect([an.undo.undoStack.length, an.undo.redoStack.length]).toEqual([0, 1])
})
