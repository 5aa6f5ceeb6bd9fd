import { expect, it } from 'vitest'
import { linkIdFor, newId } from '#shared/model/id.ts'

it('makes ids without vowels or look-alikes, each another', () => {
  const ids = Array.from({ length: 2000 }, () => newId())
  expect(new Set(ids).size).toBe(2000)
  for (const id of ids) expect(id).toMatch(/^[2-9bcdfghjkmnpqrstvwxyz]{16}$/)
})

it('names a link after its ends, so that the same link drawn twice is one', () => {
  expect(linkIdFor('a', 'b')).toBe('a--b')
  expect(linkIdFor('b', 'a')).not.toBe('a--b')
  expect(linkIdFor('a'.repeat(100), 'b'.repeat(100)).length).toBeLessThanOrEqual(120)
})
