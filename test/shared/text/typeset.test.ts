import { expect, it } from 'vitest'
import { sharingTexts } from '#shared/text/areas/sharing.ts'
import { textsIn } from '#shared/text/registry.ts'
import { typeset, typesetAll } from '#shared/text/typeset.ts'

it('keeps French question marks, quotes and signs beside their word', () => {
  expect(typeset('fr', 'Qui change ?')).toBe('Qui change\u00A0?')
  expect(typeset('fr', 'la carte « Impact » : ici')).toBe(
    'la carte «\u00A0Impact\u00A0»\u00A0: ici',
  )
  expect(typeset('fr', 'de 0 à 100 %, pour 5 €')).toBe('de 0 à 100\u00A0%, pour 5\u00A0€')
})

it('leaves Dutch and English alone', () => {
  expect(typeset('nl', 'Wie ?')).toBe('Wie ?')
  expect(typesetAll({ nl: 'a ?', fr: 'b ?', en: 'c ?' })).toEqual({
    nl: 'a ?',
    fr: 'b\u00A0?',
    en: 'c ?',
  })
})

it('is done for every message, wherever it is read', () => {
  expect(textsIn('fr').sharing.revokeQuestion('Anna')).toBe('Révoquer «\u00A0Anna\u00A0»\u00A0?')
  expect(sharingTexts.revokeQuestion.fr('Anna')).toBe('Révoquer «\u00A0Anna\u00A0»\u00A0?')
})
