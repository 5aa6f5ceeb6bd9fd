import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines, textWidth } from '#shared/drawing/measure-text.ts'

it('measures with the widths of the font', () => {
  expect(textWidth('MMM', 1000)).toBeCloseTo(3 * 838)
  expect(textWidth('iii', 15)).toBeLessThan(textWidth('MMM', 15))
})

it('breaks at spaces and keeps line ends', () => {
  expect(breakLines('one two\nthree', 60, 15)).toEqual(['one two', 'three'])
  expect(breakLines('  ', 60, 15)).toEqual([])
})

it('breaks after hyphens and slashes but not between digits', () => {
  expect(breakLines('buurtwerk-zorgnetwerk', 120, 15)).toEqual(['buurtwerk-', 'zorgnetwerk'])
  expect(breakLines('mid 2026-2027', 85, 15)).toEqual(['mid', '2026-2027'])
})

it('breaks inside a Dutch word that is wider than a card', () => {
  const lines = breakLines('Arbeidsongeschiktheidsverzekeringsmaatschappijen', 206, 15)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('Arbeidsongeschiktheidsverzekeringsmaatschappijen')
})

it('loses no letter and keeps every line within the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const lines = breakLines(text, 90, 15)
      const spaceless = (value: string): string => value.replaceAll(/\s/g, '')
      expect(spaceless(lines.join(''))).toBe(spaceless(text))
      for (const line of lines) {
        const isOneGrapheme = [...new Intl.Segmenter().segment(line)].length === 1
        expect(isOneGrapheme || textWidth(line, 15) <= 90).toBe(true)
      }
    }),
  )
})
