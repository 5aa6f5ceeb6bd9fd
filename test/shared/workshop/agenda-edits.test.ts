import { expect, it } from 'vitest'
import {
  inserted,
  insertedAfter,
  moved,
  removed,
  replaced,
  type AgendaEdit,
} from '#shared/workshop/agenda-edits.ts'
import { aPhase } from './a-workshop.ts'

const agenda = [aPhase('a'), aPhase('b'), aPhase('c')]

function after(edit: AgendaEdit, phases = agenda): string {
  return edit(phases)
    .map(({ id }) => id)
    .join('')
}

it('puts a phase at a place, after another, or at the end', () => {
  expect(after(inserted(aPhase('n')))).toBe('abcn')
  expect(after(inserted(aPhase('n'), 1))).toBe('anbc')
  expect(after(insertedAfter(aPhase('n'), 'a'))).toBe('anbc')
})

it('puts a copy at the end where its original is gone', () => {
  expect(after(insertedAfter(aPhase('n'), 'gone'))).toBe('abcn')
})

it('moves a phase no further than the ends, and does nothing where it is gone', () => {
  expect(after(moved('a', 1))).toBe('bac')
  expect(after(moved('c', -2))).toBe('cab')
  expect(after(moved('a', -1))).toBe('abc')
  expect(after(moved('c', 5))).toBe('abc')
  expect(after(moved('gone', 1))).toBe('abc')
})

it('takes a phase away and changes one, and leaves the others as they are', () => {
  expect(after(removed('b'))).toBe('ac')
  const [first, second, third] = replaced(aPhase('b', { mode: 'vote' }))(agenda)
  expect(second?.mode).toBe('vote')
  expect([first, third]).toEqual([agenda[0], agenda[2]])
})
