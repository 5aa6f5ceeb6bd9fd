import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalSignOf, numberAsTyped, readNumber } from '#shared/figures/read-number.ts'
import { languages } from '#shared/model/language.ts'

describe('a number as people write it', () => {
  it.each([
    ['12,5', ',', 12.5],
    ['1.250', ',', 1250],
    ['1.250,75', ',', 1250.75],
    ['1 250,75', ',', 1250.75],
    ['1\u202F250', ',', 1250],
    ['1\u00A0250\u00A0300', ',', 1_250_300],
    ['-3', ',', -3],
    ['\u22123,5', ',', -3.5],
    ['€ 12,50', ',', 12.5],
    ['46 %', ',', 46],
    ['1,250.75', '.', 1250.75],
    ['0.5', '.', 0.5],
    ['.5', '.', 0.5],
    ['1’250.5', '.', 1250.5],
  ] as const)('is read: %s with %s is %d', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value)
  })

  it.each(['', 'circa 12', '12 à 15', '1.2.3', '12-15', 'n.v.t.', '12,3,4', '1e999'])(
    'is none: "%s"',
    (text) => {
      expect(readNumber(text, ',')).toBeUndefined()
    },
  )

  it('is typed and read again as it was, in every language', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.constantFrom(...languages),
        (value, language) => {
          const typed = numberAsTyped(value, language)
          const sign = language === 'en' ? '.' : ','
          expect(readNumber(typed, sign)).toBeCloseTo(value, 9)
        },
      ),
    )
  })
})

describe('how a column of numbers is written', () => {
  it('is told by a number that can be read in one way alone', () => {
    expect(decimalSignOf(['1.250', '12,5'], 'en')).toBe(',')
    expect(decimalSignOf(['1,250', '12.5'], 'nl')).toBe('.')
    expect(decimalSignOf(['1.250,00'], 'en')).toBe(',')
    expect(decimalSignOf(['1.250.000'], 'en')).toBe(',')
    expect(decimalSignOf(['0.125'], 'nl')).toBe('.')
  })

  it('is told by the language where every number can be read in two ways', () => {
    expect(decimalSignOf(['1.250', '12'], 'nl')).toBe(',')
    expect(decimalSignOf(['1.250', '12'], 'fr')).toBe(',')
    expect(decimalSignOf(['1.250', '12'], 'en')).toBe('.')
  })
})
