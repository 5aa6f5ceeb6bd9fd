import { expect, it } from 'vitest'
import { createRateLimit } from '#server/access/rate-limit.ts'

it('stops a key above its limit, and no other, until its window ends', () => {
  let now = 0
  const limit = createRateLimit(2, 1000, () => now)
  limit.count('a')
  limit.check('a')
  limit.count('a')
  expect(() => limit.check('a')).toThrow('too-many-tries')
  limit.check('b')
  now = 999
  expect(() => limit.check('a')).toThrow('too-many-tries')
  now = 1000
  limit.check('a')
})
