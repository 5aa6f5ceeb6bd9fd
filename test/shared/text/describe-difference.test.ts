import { expect, it } from 'vitest'
import type { Difference } from '#shared/model/difference.ts'
import { describeDifference } from '#shared/text/describe-difference.ts'

const none = { added: 0, removed: 0, changed: 0 }

it('says in one line what changed', () => {
  const difference: Difference = {
    elements: { added: 3, removed: 1, changed: 0, moved: 2 },
    links: { ...none, added: 1 },
    other: 4,
  }
  expect(describeDifference(difference, 'nl')).toBe(
    '3 kaartjes toegevoegd, 1 kaartje verwijderd, 2 kaartjes verplaatst, 1 verband toegevoegd, 4 andere wijzigingen',
  )
  expect(describeDifference(difference, 'fr')).toBe(
    '3 cartes ajoutées, 1 carte supprimée, 2 cartes déplacées, 1 lien ajouté, 4 autres changements',
  )
  expect(describeDifference(difference, 'en')).toBe(
    '3 cards added, 1 card removed, 2 cards moved, 1 link added, 4 other changes',
  )
})

it('says so when nothing changed', () => {
  const nothing: Difference = { elements: { ...none, moved: 0 }, links: none, other: 0 }
  expect(describeDifference(nothing, 'fr')).toBe('Aucun changement')
})
