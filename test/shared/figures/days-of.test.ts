import { describe, expect, it } from 'vitest'
import { daysOf, inOrderOfTime, lastDayIn } from '#shared/figures/days-of.ts'

describe('the days of a date', () => {
  it('are all those of its year or month where it says no more', () => {
    expect(daysOf('2026')).toEqual({ first: '2026-01-01', last: '2026-12-31' })
    expect(daysOf('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' })
    expect(daysOf('2026-03-15')).toEqual({ first: '2026-03-15', last: '2026-03-15' })
  })

  it('are none where it is no date', () => {
    for (const words of ['', 'voorjaar', '2026 of later', '2026-02-29', '2026-13', '0000'])
      expect(daysOf(words), words).toBeUndefined()
  })

  it('put figures in order by the last of them, with those of no day first', () => {
    const dates = ['2026', '2025-12-31', undefined, '2026-06-30', '2026-12']
    const ordered = inOrderOfTime(dates.map((date) => ({ date })))
    expect(ordered.map(({ date }) => date)).toEqual([
      undefined,
      '2025-12-31',
      '2026-06-30',
      '2026',
      '2026-12',
    ])
    expect(lastDayIn('voorjaar')).toBe('voorjaar')
  })
})
