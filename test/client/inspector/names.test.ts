import { expect, it } from 'vitest'
import { countryNames } from '#client/inspector/country-names.ts'
import { currencyNames } from '#client/inspector/currency-names.ts'
import { languages } from '#shared/model/language.ts'

it('names the 249 countries of ISO 3166-1 in every language', () => {
  for (const language of languages) {
    const countries = countryNames(language)
    expect(countries).toHaveLength(249)
    expect(new Set(countries.map(({ name }) => name)).size).toBe(249)
  }
  expect(countryNames('nl')).toContainEqual({ code: 'BE', name: 'België' })
})

it('names the usual currencies, and that of the board where it is another', () => {
  expect(currencyNames('fr', undefined)['EUR']).toBe('EUR – euro')
  expect(currencyNames('en', 'KES')['KES']).toBe('KES – Kenyan Shilling')
  expect(currencyNames('en', 'hours')['hours']).toBe('hours')
})
