import { describe, expect, it } from 'vitest'
import { dateOf, periodBetween, periodOf } from '#server/exports/cids/periods.ts'

describe('a period of CIDS', () => {
  it('is the whole day, month or year that a date stands for, and tells that date again', () => {
    const cases = [
      ['2026', '2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
      ['2024-02', '2024-02-01T00:00:00Z', '2024-02-29T23:59:59Z'],
      ['2026-06-30', '2026-06-30T00:00:00Z', '2026-06-30T23:59:59Z'],
    ] as const
    for (const [date, startedAtTime, endedAtTime] of cases) {
      expect(periodOf(date)).toEqual({ startedAtTime, endedAtTime })
      expect(dateOf({ startedAtTime, endedAtTime })).toBe(date)
    }
  })

  it('spans two dates, from the start of the one to the end of the other', () => {
    const whole = { startedAtTime: '2024-01-01T00:00:00Z', endedAtTime: '2026-12-31T23:59:59Z' }
    expect(periodOf('2024-2026')).toEqual(whole)
    expect(periodOf('2024/2026-12')).toEqual(whole)
    expect(periodBetween(periodOf('2024'), periodOf('2026'))).toEqual(whole)
    expect(dateOf(whole)).toBe('2026-12-31')
  })

  it('has no start where that would be after its end, and is none where nobody can tell', () => {
    expect(periodBetween(periodOf('2027'), periodOf('2026'))).toEqual({
      endedAtTime: '2026-12-31T23:59:59Z',
    })
    expect(periodBetween(periodOf('2026'), undefined)).toEqual({})
    for (const date of ['ooit', '2026-02-30', '2026-13', '2026-2024', '1/2/2026', '', undefined])
      expect(periodOf(date), String(date)).toBeUndefined()
    expect(dateOf({})).toBeUndefined()
  })
})
