import { describe, expect, it } from 'vitest'
import { periodOf } from '#shared/model/period.ts'

describe('the period of a board', () => {
  it.each([
    [
      { start: '2025-01-01', end: '2027-12-31' },
      { start: '2025-01-01', end: '2027-12-31' },
    ],
    [{ start: '2025-01-01' }, { start: '2025-01-01' }],
    [{ start: '', end: 3 }, {}],
    ['2025-2027', { start: '2025-01-01', end: '2027-12-31' }],
    ['2026', { start: '2026-01-01', end: '2026-12-31' }],
    [2026, { start: '2026-01-01', end: '2026-12-31' }],
    ['this spring', {}],
    [null, {}],
    [undefined, {}],
  ])('is read from %j', (period, read) => {
    expect(periodOf({ period })).toEqual(read)
  })
})
