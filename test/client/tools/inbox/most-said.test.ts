import { expect, it } from 'vitest'
import { mostSaid, repeatsOf } from '#client/tools/inbox/most-said.ts'
import type { ListedContribution } from '#shared/workshop/contribution.ts'

const cards = [
  'Meer werk',
  'Minder eenzaam',
  'minder eenzaamheid',
  'Gezonde kinderen',
  'Minder eenzaam!',
  'gezonde kinderen',
].map((text, index): ListedContribution => ({
  id: `c${index}`,
  text,
  laneId: null,
  phaseId: null,
  state: 'waiting',
  sentAt: index,
  seq: index,
  participantId: null,
  name: '',
}))

it('counts how many say the same', () => {
  expect(Object.fromEntries(repeatsOf(cards))).toEqual({ c1: 3, c2: 3, c4: 3, c3: 2, c5: 2 })
})

it('takes one of what most people wrote first, then the oldest of the rest', () => {
  expect(mostSaid(cards, 2)).toEqual(['c1', 'c3'])
  expect(mostSaid(cards, 5)).toEqual(['c1', 'c3', 'c0'])
})
