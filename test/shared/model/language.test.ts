import { expect, it } from 'vitest'
import { inLanguage, isLanguage, languageShown } from '#shared/model/language.ts'
import { localizedTextSchema } from '#shared/model/language-schemas.ts'

it('shows the wanted language, else a fallback, else any', () => {
  const title = { fr: 'Bonjour', de: 'Guten Tag' }
  expect(inLanguage(title, 'fr')).toBe('Bonjour')
  expect(inLanguage(title, 'nl', 'de')).toBe('Guten Tag')
  expect(inLanguage(title, 'nl')).toBe('Bonjour')
  expect(inLanguage({ de: 'Guten Tag' }, 'nl')).toBe('Guten Tag')
})

it('takes an empty text for none', () => {
  expect(languageShown({ nl: '', en: 'Hello' }, 'nl')).toEqual({ language: 'en', text: 'Hello' })
  expect(languageShown({ nl: '' }, 'nl')).toBeUndefined()
  expect(inLanguage(undefined, 'nl')).toBe('')
})

it('knows its own three languages and accepts the tags of others', () => {
  expect(isLanguage('nl')).toBe(true)
  expect(isLanguage('de')).toBe(false)
  expect(localizedTextSchema.safeParse({ 'pt-BR': 'Olá' }).success).toBe(true)
  expect(localizedTextSchema.safeParse({ __proto: 'x' }).success).toBe(false)
})
