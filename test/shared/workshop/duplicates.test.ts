import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDuplicates } from '#shared/workshop/duplicates.ts'
import { plainWords } from '#shared/workshop/plain-words.ts'

function cards(language: string, ...titles: readonly string[]) {
  return titles.map((title, index) => ({ id: `c${index}`, title: { [language]: title } }))
}

function groupsOf(compared: Parameters<typeof findDuplicates>[0]) {
  return findDuplicates(compared).map(({ ids }) => ids)
}

it.each([
  ['nl', 'Ouders voelen zich minder eenzaam', 'De ouders voelen zich minder eenzaam.'],
  ['nl', 'Meer vrijwilligers', 'vrijwilliger'],
  ['fr', 'Les parents se sentent moins isolés', 'Parents moins isolé, se sentent'],
  ['fr', 'Bénévoles formés', 'bénévole formé'],
  ['en', 'Volunteers are organized', 'Organised volunteers'],
  ['en', 'Less loneliness among parents!', 'less LONELINESS among the parents'],
])('in %s, "%s" may be "%s"', (language, one, other) => {
  expect(groupsOf(cards(language, one, 'Zomer 2026', other))).toEqual([['c0', 'c2']])
})

it('compares a card with another in whatever languages the two have', () => {
  const dutch = { id: 'a', title: { nl: 'Sterkere buurten', fr: 'Des quartiers plus forts' } }
  const french = { id: 'b', title: { fr: 'Quartiers plus forts' } }
  expect(groupsOf([dutch, french])).toEqual([['a', 'b']])
})

it('keeps apart what only has a word in common', () => {
  const compared = cards('en', 'Parents find work', 'Parents meet other parents', 'Children read')
  expect(groupsOf(compared)).toEqual([])
})

it('keeps apart cards without words', () => {
  expect(groupsOf(cards('en', '', '', '…', '…'))).toEqual([])
})

it('does not join two cards by way of a third that is like both', () => {
  const compared = cards(
    'en',
    'mothers fathers children',
    'mothers fathers children neighbours',
    'fathers children neighbours teachers',
  )
  expect(groupsOf(compared)).toEqual([['c0', 'c1']])
  expect(groupsOf(compared.slice(1))).toEqual([['c1', 'c2']])
})

it('shows the most alike first', () => {
  const compared = cards(
    'en',
    'Neighbours meet every week',
    'Neighbours meet weekly in the park',
    'Debts go down',
    'Debts go down',
  )
  expect(findDuplicates(compared)[0]).toEqual({ ids: ['c2', 'c3'], likeness: 1 })
})

it('puts each card into one group at most, for any texts', () => {
  const words = fc.constantFrom('ouders', 'parents', 'vinden', 'werk', 'work', 'travail', 'samen')
  const title = fc.array(words, { maxLength: 6 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(fc.array(title, { maxLength: 30 }), (titles) => {
      const ids = groupsOf(cards('nl', ...titles)).flat()
      expect(new Set(ids).size).toBe(ids.length)
      expect(groupsOf(cards('nl', ...titles)).every((group) => group.length > 1)).toBe(true)
    }),
  )
})

it('leaves the words that say what a text is about', () => {
  expect(plainWords('De buurtbewoners én hun kinderen')).toEqual(['buurtbewon', 'kind'])
})
