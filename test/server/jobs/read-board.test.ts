import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { BoardLog } from '#server/jobs/board-log.ts'
import { readBoard, rememberBoard } from '#server/jobs/read-board.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { aModel } from '#test/support/change-model.ts'

function logOf(title: string, seq = 1): BoardLog {
  const model = aModel().withElement(`card-${seq}`, 'outcome', title).build()
  const updates = [{ seq, update: firstUpdate(model) }]
  return { boardId: 'board', snapshot: undefined, updates, headSeq: seq, isDoubtful: false }
}

function titlesIn({ model }: ReturnType<typeof readBoard>): readonly unknown[] {
  return model.elements.map(({ title }) => title['en'])
}

const log = logOf('Girls stay in school')

it('reads a board on which nothing has changed once', () => {
  const read = rememberBoard()
  const first = read(log)
  expect(first).toEqual(readBoard(log))
  expect(read(structuredClone(log))).toBe(first)
})

it.each([
  [
    'after an edit',
    { ...log, updates: [...log.updates, ...logOf('Boys too', 2).updates], headSeq: 2 },
  ],
  ['with other bytes under the same numbers', logOf('Boys too')],
  ['when its edits have become a snapshot', snapshotOf(logOf('Boys too'))],
  [
    'of which less is left',
    { ...log, updates: [], snapshot: snapshotOf(logOf('Boys too')).snapshot },
  ],
])('reads a board anew %s', (_, changed) => {
  const read = rememberBoard()
  const before = read(log)
  const after = read(changed)
  expect(after).toEqual(readBoard(changed))
  expect(titlesIn(after)).not.toEqual(titlesIn(before))
  expect(read(log)).toEqual(before)
})

it('takes no board for another, even where they say the same', () => {
  const read = rememberBoard()
  read(log)
  expect(read({ ...log, boardId: 'other' }).model).toEqual(
    readBoard({ ...log, boardId: 'other' }).model,
  )
})

it('reads what there is where an edit is lost on which others build', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, log.updates[0]?.update ?? new Uint8Array())
  const later: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => later.push(update))
  doc.getMap('board').set('currency', 'EUR')
  doc.getMap('board').set('currency', 'GBP')
  const [, last] = later
  const updates = [...log.updates, ...(last === undefined ? [] : [{ seq: 3, update: last }])]
  const reading = readBoard({ ...log, updates, headSeq: 3 })
  expect(updates).toHaveLength(2)
  expect(titlesIn(reading)).toEqual(['Girls stay in school'])
  expect(reading.model.currency).toBeUndefined()
})

it('tells which records nobody can read, and what stands there', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, log.updates[0]?.update ?? new Uint8Array())
  doc.getMap('elements').set('card-2', new Y.Map([['type', 'no such type']]))
  const update = Y.encodeStateAsUpdate(doc)
  const reading = readBoard({ ...log, updates: [{ seq: 1, update }] })
  expect(titlesIn(reading)).toEqual(['Girls stay in school'])
  expect(reading.unreadable).toMatchObject([
    { collection: 'elements', id: 'card-2', raw: { type: 'no such type' } },
  ])
})

function snapshotOf({ updates, ...rest }: BoardLog): BoardLog {
  const [first] = updates
  return { ...rest, updates: [], snapshot: first && { seq: first.seq, state: first.update } }
}
