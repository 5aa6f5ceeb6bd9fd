import { describe, expect, it } from 'vitest'
import { formatDate, formatList, formatNumber, plural } from '#shared/text/format.ts'

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
