import { expect, it } from 'vitest'
import { inOrder, peopleNamed } from '#client/tools/people/listed-people.ts'
import type { Participant } from '#client/tools/workshop-api.ts'

function person(name: string, more: Partial<Participant> = {}): Participant {
  const common = {
    role: 'contributor',
    isConnected: true,
    cards: 0,
    dots: 0,
    isMuted: false,
  } as const
  return { id: `${name}${more.cards ?? 0}`, name, ...common, ...more }
}

const namesOf = (people: readonly Participant[]) => people.map(({ name }) => name)

it('lists those who are there first, by name as the language has it', () => {
  const people = [
    person('Zoë'),
    person('Tafel 10'),
    person('Bram', { isConnected: false }),
    person('élodie'),
    person('Tafel 9'),
    person('Eva'),
    person('An', { isConnected: false }),
  ]
  const sorted = ['élodie', 'Eva', 'Tafel 9', 'Tafel 10', 'Zoë', 'An', 'Bram']
  for (const language of ['nl', 'fr', 'en'] as const)
    expect(namesOf(inOrder(people, language))).toEqual(sorted)
})

it('puts those without a name after the others, the busiest of them first', () => {
  const people = [person(''), person('', { cards: 9 }), person('Zoë'), person('', { cards: 2 })]
  const listed = inOrder(people, 'nl')
  expect(listed.map(({ name, cards }) => [name, cards])).toEqual([
    ['Zoë', 0],
    ['', 9],
    ['', 2],
    ['', 0],
  ])
})

it('finds a name by any part of it, without its accents and capitals', () => {
  const people = [person('Élodie Peeters'), person('Bram'), person('')]
  expect(namesOf(peopleNamed(people, ' elo'))).toEqual(['Élodie Peeters'])
  expect(namesOf(peopleNamed(people, 'PEET'))).toEqual(['Élodie Peeters'])
  expect(namesOf(peopleNamed(people, 'nobody'))).toEqual([])
  expect(peopleNamed(people, '  ')).toHaveLength(3)
})
