import { describe, expect, it } from 'vitest'
import { dayOrderOf, readDate } from '#shared/figures/read-date.ts'

describe('a date as people write it', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T10:00:00Z', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['01-03-2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1/3/2026 14:30', '2026-03-01'],
    ['03/2026', '2026-03'],
    ['2026', '2026'],
    ['1 maart 2026', '2026-03-01'],
    ['1 mrt. 2026', '2026-03-01'],
    ['maandag 2 maart 2026', '2026-03-02'],
    ['1er mars 2026', '2026-03-01'],
    ['le 15 août 2026', '2026-08-15'],
    ['déc. 2025', '2025-12'],
    ['March 1, 2026', '2026-03-01'],
    ['1st of March 2026', '2026-03-01'],
    ['Sept 2026', '2026-09'],
    ['dec-25', '2025-12'],
    ['1-mei-2026', '2026-05-01'],
  ])('is read: %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each([
    '',
    'voorjaar 2027',
    '31/02/2026',
    '32 mars 2026',
    '1/13/2026',
    'jui 2026',
    '12',
    '12,5',
  ])('is none: "%s"', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('is read with the month first where the column is written so', () => {
    const column = ['3/1/2026', '3/25/2026']
    expect(dayOrderOf(column)).toBe('month-first')
    expect(column.map((text) => readDate(text, dayOrderOf(column)))).toEqual([
      '2026-03-01',
      '2026-03-25',
    ])
    expect(dayOrderOf(['25/3/2026', '1/3/2026'])).toBe('day-first')
  })
})
