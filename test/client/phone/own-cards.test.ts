import { expect, it } from 'vitest'
import type { Queued, Sending } from '#client/phone/outbox.ts'
import { isChangeable, ownCards } from '#client/phone/own-cards.ts'
import type { Contribution, ContributionState } from '#shared/workshop/contribution.ts'

function contribution(id: string, state: ContributionState): Contribution {
  return { id, text: `text of ${id}`, laneId: 'l1', phaseId: 'p1', state, sentAt: 1, seq: 1 }
}

function queued(sending: Sending, refusal?: Queued['refusal']): Queued {
  return { key: 'k1', at: 1, sending, ...(refusal === undefined ? {} : { refusal }) }
}

const refusal = { code: 'contribution-fixed', what: '', why: '', fix: '' }

it('shows the newest first, those on their way before those that arrived', () => {
  const cards = ownCards({
    contributions: [contribution('c1', 'on-board'), contribution('c2', 'received')],
    queue: [queued({ kind: 'card', text: 'new', laneId: null, phaseId: 'p1' })],
  })
  expect(cards.map(({ text }) => text)).toEqual(['new', 'text of c2', 'text of c1'])
  expect(cards[0]?.standing).toEqual({ kind: 'sending' })
})

it('shows a change while it is sent, and a withdrawal until it is done', () => {
  const contributions = [contribution('c1', 'on-board'), contribution('c2', 'on-board')]
  const changed = ownCards({
    contributions,
    queue: [queued({ kind: 'change', contributionId: 'c1', text: 'better' })],
  })
  expect(changed[1]).toMatchObject({ text: 'better', standing: { kind: 'sending' } })
  const leaving = ownCards({
    contributions,
    queue: [queued({ kind: 'withdrawal', contributionId: 'c2' })],
  })
  expect(leaving[0]?.standing).toEqual({ kind: 'withdrawing' })
  expect(ownCards({ contributions: [contribution('c1', 'withdrawn')], queue: [] })).toEqual([])
})

it('keeps a change that was refused beside the card as it is', () => {
  const cards = ownCards({
    contributions: [contribution('c1', 'on-board')],
    queue: [queued({ kind: 'change', contributionId: 'c1', text: 'better' }, refusal)],
  })
  expect(cards.map(({ text, standing }) => [text, standing.kind])).toEqual([
    ['better', 'refused'],
    ['text of c1', 'with-server'],
  ])
})

it.each([
  ['received', true],
  ['held', true],
  ['waiting', true],
  ['private', true],
  ['on-board', true],
  ['merged', false],
  ['removed', false],
  ['refused', false],
] as const)('a card that is %s may be changed while its phase runs: %s', (state, isFree) => {
  const [card] = ownCards({ contributions: [contribution('c1', state)], queue: [] })
  expect(card && isChangeable(card, 'p1')).toBe(isFree)
  expect(card && isChangeable(card, 'p2')).toBe(false)
})
