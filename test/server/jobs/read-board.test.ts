import { expect, it } from 'vitest'
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

function snapshotOf({ updates, ...rest }: BoardLog): BoardLog {
  const [first] = updates
  return { ...rest, updates: [], snapshot: first && { seq: first.seq, state: first.update } }
}
