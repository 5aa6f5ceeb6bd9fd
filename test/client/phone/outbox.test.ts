import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openOutbox, type Sending } from '#client/phone/outbox.ts'
import { openMemoryBrowser, type MemoryBrowser } from './memory-browser.ts'

let browser: MemoryBrowser

beforeEach(() => {
  browser = openMemoryBrowser()
})

afterEach(() => {
  browser.close()
  vi.useRealTimers()
})

function card(text: string): Sending {
  return { kind: 'card', text, laneId: null, phaseId: 'p1' }
}

function vote(elementId: string, dots: number): Sending {
  return { kind: 'vote', roundId: 'r1', elementId, dots }
}

const refusal = { code: 'phase-closed', what: 'Closed.', why: 'It is over.', fix: 'Look up.' }

it('keeps the order of what was written, also when the clock of the phone is set back', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 10_000 })
  const outbox = openOutbox('b1', browser.storage)
  outbox.add(card('first'))
  vi.setSystemTime(2000)
  outbox.add(card('second'))
  expect(outbox.list().map(({ sending }) => sending)).toEqual([card('first'), card('second')])
  expect(outbox.next()?.sending).toEqual(card('first'))
  outbox.close()
})

it('is there again in a new page, with the same keys', () => {
  const before = openOutbox('b1', browser.storage)
  before.add(card('kept'))
  before.close()
  const after = openOutbox('b1', browser.storage)
  expect(after.list()).toEqual(before.list())
  expect(after.list()[0]?.key).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  after.close()
})

it('knows one board from another', () => {
  const one = openOutbox('b1', browser.storage)
  const other = openOutbox('b2', browser.storage)
  one.add(card('mine'))
  window.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
  expect(other.list()).toEqual([])
  one.close()
  other.close()
})

it('sends the last word only: dots on one card, an answer, a change of one card', () => {
  const outbox = openOutbox('b1', browser.storage)
  outbox.add(vote('e1', 1))
  outbox.add(vote('e2', 1))
  outbox.add(vote('e1', 2))
  outbox.add({ kind: 'rating', phaseId: 'p1', value: 2 })
  outbox.add({ kind: 'rating', phaseId: 'p1', value: 3 })
  outbox.add({ kind: 'change', contributionId: 'c1', text: 'a' })
  outbox.add({ kind: 'change', contributionId: 'c1', text: 'ab' })
  expect(outbox.list().map(({ sending }) => sending)).toEqual([
    vote('e2', 1),
    vote('e1', 2),
    { kind: 'rating', phaseId: 'p1', value: 3 },
    { kind: 'change', contributionId: 'c1', text: 'ab' },
  ])
  outbox.add({ kind: 'withdrawal', contributionId: 'c1' })
  expect(outbox.list().at(-1)?.sending.kind).toBe('withdrawal')
  expect(outbox.list()).toHaveLength(4)
  outbox.close()
})

it('never takes two cards for one, not even of the same words', () => {
  const outbox = openOutbox('b1', browser.storage)
  outbox.add(card('same'))
  outbox.add(card('same'))
  expect(new Set(outbox.list().map(({ key }) => key)).size).toBe(2)
  outbox.close()
})

it('keeps what was refused, and sends on with the next', () => {
  const outbox = openOutbox('b1', browser.storage)
  const { key } = outbox.add(card('late'))
  outbox.add(card('next'))
  outbox.refuse(key, refusal)
  expect(outbox.next()?.sending).toEqual(card('next'))
  expect(outbox.list()[0]).toMatchObject({ key, refusal })
  outbox.remove(key)
  expect(outbox.list()).toHaveLength(1)
  outbox.close()
})

it('hears what another tab adds and takes away', () => {
  const one = openOutbox('b1', browser.storage)
  const other = openOutbox('b1', browser.storage)
  const { key } = one.add(card('from one tab'))
  window.dispatchEvent(Object.assign(new Event('storage'), { key: `catena.send.b1.${key}` }))
  expect(other.list()).toEqual(one.list())
  other.remove(key)
  window.dispatchEvent(Object.assign(new Event('storage'), { key: `catena.send.b1.${key}` }))
  expect(one.list()).toEqual([])
  one.close()
  other.close()
})

it('works without storage, for as long as the page is open', () => {
  browser.isClosed = true
  const outbox = openOutbox('b1', browser.storage)
  const { key } = outbox.add(card('in a private window'))
  expect(outbox.next()?.key).toBe(key)
  outbox.remove(key)
  expect(outbox.list()).toEqual([])
  outbox.close()
})
