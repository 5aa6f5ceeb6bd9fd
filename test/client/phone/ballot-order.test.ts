import { expect, it } from 'vitest'
import { shuffledFor } from '#client/phone/ballot-order.ts'

const cards = Array.from({ length: 12 }, (_, index) => ({ id: `card-${index}` }))

it('is the same at every look, and loses no card', () => {
  const first = shuffledFor('phone-1 round-1', cards)
  expect(shuffledFor('phone-1 round-1', cards)).toEqual(first)
  expect(first.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted())
})

it('puts every card first about as often, over many phones', () => {
  const phones = 6000
  const firsts = new Map<string, number>()
  for (let phone = 0; phone < phones; phone += 1) {
    const id = shuffledFor(`phone-${phone} round-1`, cards)[0]?.id ?? ''
    firsts.set(id, (firsts.get(id) ?? 0) + 1)
  }
  // 500 each; five standard deviations are 107.
  for (const { id } of cards) expect(Math.abs((firsts.get(id) ?? 0) - 500)).toBeLessThan(107)
})

it('leaves the others in their order when a card comes later', () => {
  const [, ...earlier] = cards
  const before = shuffledFor('phone-1 round-1', earlier)
  const after = shuffledFor('phone-1 round-1', cards)
  expect(after.filter(({ id }) => id !== 'card-0')).toEqual(before)
})
