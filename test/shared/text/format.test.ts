import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/model/language.ts'
import {
  formatDate,
  formatDay,
  formatExactly,
  formatList,
  formatMoney,
  formatNumber,
  formatRatio,
  formatShare,
  plural,
} from '#shared/text/format.ts'

describe('plural', () => {
  it('counts nothing as several in Dutch and English, and as one in French', () => {
    expect(plural('nl', 0, 'kaartje', 'kaartjes')).toBe('0 kaartjes')
    expect(plural('fr', 0, 'carte', 'cartes')).toBe('0 carte')
    expect(plural('en', 0, 'card', 'cards')).toBe('0 cards')
  })

  it('says one of one', () => {
    expect(plural('nl', 1, 'kaartje', 'kaartjes')).toBe('1 kaartje')
    expect(plural('fr', 1, 'carte', 'cartes')).toBe('1 carte')
    expect(plural('en', 1, 'card', 'cards')).toBe('1 card')
  })

  it('uses the plural for millions in French too', () => {
    expect(plural('fr', 1_000_000, 'carte', 'cartes')).toMatch(/ cartes$/)
  })
})

describe('numbers, dates and lists', () => {
  it('writes thousands as each language does', () => {
    expect(formatNumber('nl', 1234.5)).toBe('1.234,5')
    expect(formatNumber('fr', 1234.5).replaceAll(/\s/g, ' ')).toBe('1 234,5')
    expect(formatNumber('en', 1234.5)).toBe('1,234.5')
    expect(formatNumber('nl', 0.00012)).toBe('0,00012')
  })

  it('writes small whole numbers as the language does', () => {
    for (const [language, locale] of Object.entries({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' })) {
      const { format } = new Intl.NumberFormat(locale)
      for (const value of [-0, ...Array.from({ length: 2_002 }, (_, index) => index - 1_001)])
        expect(formatNumber(language as Language, value)).toBe(format(value))
    }
  })

  it('writes the day before the month, with the month as a word', () => {
    const date = new Date(2026, 10, 21, 21, 18)
    expect(formatDate('nl', date)).toBe('21 november 2026')
    expect(formatDate('fr', date)).toBe('21 novembre 2026')
    expect(formatDate('en', date)).toBe('21 November 2026')
  })

  it('adds the time on a clock of 24 hours', () => {
    const date = new Date(2026, 10, 21, 21, 18)
    expect(formatDate('nl', date, true)).toMatch(/21 november 2026.*21:18/)
    expect(formatDate('fr', date, true)).toMatch(/21 novembre 2026.*21:18/)
    expect(formatDate('en', date, true)).toMatch(/21 November 2026.*21:18/)
  })

  it('joins names with and', () => {
    const names = ['Anna', 'Bart', 'Chloé']
    expect(formatList('nl', names)).toBe('Anna, Bart en Chloé')
    expect(formatList('fr', names)).toBe('Anna, Bart et Chloé')
    expect(formatList('en', names)).toBe('Anna, Bart and Chloé')
  })
})

describe('figures in a field', () => {
  it('keep all their decimals, and a ratio has always two', () => {
    expect(formatExactly('nl', 12_345.678_91)).toBe('12.345,67891')
    expect(formatExactly('en', 0.032_5, true)).toBe('3.25%')
    expect(formatRatio('nl', 1.6355)).toBe('1,64')
    expect(formatRatio('en', 2)).toBe('2.00')
  })
})

describe('days and amounts of a file', () => {
  it('writes a day in words, and leaves what is no day', () => {
    expect(formatDay('nl', '2026-12-31')).toBe('31 dec 2026')
    expect(formatDay('fr', '2026-12-31T10:00:00Z')).toBe('31 déc. 2026')
    expect(formatDay('en', '2026-12-31')).toBe('31 Dec 2026')
    expect(formatDay('nl', '2026')).toBe('2026')
    expect(formatDay('nl', '2026-13-45')).toBe('2026-13-45')
    expect(formatDay('nl', '2026-02-30')).toBe('2026-02-30')
    expect(formatDay('nl', '2026-13')).toBe('2026-13')
  })

  it('writes a month in words', () => {
    expect(formatDay('nl', '2026-06')).toBe('jun 2026')
    expect(formatDay('fr', '2026-06')).toBe('juin 2026')
    expect(formatDay('en', '2026-06')).toBe('Jun 2026')
  })

  it('writes amounts with their currency, and cents only where there are any', () => {
    const spaced = (text: string): string => text.replaceAll(/\s/g, ' ')
    expect(spaced(formatMoney('nl', 188_700))).toBe('€ 188.700')
    expect(spaced(formatMoney('fr', 12.5))).toBe('12,50 €')
    expect(spaced(formatMoney('en', 188_700, 'GBP'))).toBe('£188,700')
    expect(spaced(formatMoney('en', 3, 'euro'))).toBe('euro 3')
  })

  it('writes shares as percentages', () => {
    expect(formatShare('nl', 0.731)).toMatch(/^73,1\s?%$/)
    expect(formatShare('en', 0.5)).toBe('50%')
    expect(formatShare('en', -0.0003)).toBe('-0.03%')
  })
})
