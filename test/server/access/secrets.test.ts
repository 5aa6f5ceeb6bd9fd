import { describe, expect, it } from 'vitest'
import {
  hashSecret,
  isSameSecret,
  newBoardId,
  newJoinCode,
  newSecret,
} from '#server/access/secrets.ts'

describe('secrets', () => {
  it('have at least 128 random bits, and ids of boards 96', () => {
    expect(Buffer.from(newSecret(), 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    expect(Buffer.from(newBoardId(), 'hex').length * 8).toBeGreaterThanOrEqual(96)
    expect(new Set(Array.from({ length: 1000 }, newSecret)).size).toBe(1000)
  })

  it('are kept as a hash only', () => {
    expect(hashSecret('secret')).toMatch(/^[0-9a-f]{64}$/)
    expect(isSameSecret('one', 'one')).toBe(true)
    expect(isSameSecret('one', 'two, longer')).toBe(false)
  })
})

describe('join codes', () => {
  it('are six letters that nobody misreads', () => {
    const codes = Array.from({ length: 2000 }, newJoinCode)
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{6}$/)
    expect(new Set(codes.join('')).size).toBe(30)
  })
})
