import { describe, expect, it } from 'vitest'
import { isHereOnly, readWayIn, secretIn } from '#client/app/board-link.ts'

describe('what somebody types to come in', () => {
  it.each([
    ['K7P4QM', 'K7P4QM'],
    [' k7p-4qm ', 'K7P4QM'],
    ['http://192.168.0.12:3000/j/k7p4qm', 'K7P4QM'],
  ])('takes %s as a join code', (typed, code) => {
    expect(readWayIn(typed)).toEqual({ kind: 'code', code })
  })

  it('takes a whole link, and keeps its secret', () => {
    const typed = 'Kijk: https://catena.example/b/3e85717e#k=TnQGl4G5x3-_rTOv'
    expect(readWayIn(typed)).toEqual({ kind: 'board', path: '/b/3e85717e#k=TnQGl4G5x3-_rTOv' })
  })

  it('takes a link without a secret, for a board that this browser knows', () => {
    expect(readWayIn('http://localhost:3000/b/abc123')).toEqual({
      kind: 'board',
      path: '/b/abc123',
    })
  })

  it.each(['', 'hello', 'K7P4Q', 'K7P4QMX', 'O0I1LU'])('takes %j for nothing', (typed) => {
    expect(readWayIn(typed)).toBeUndefined()
  })
})

it('finds the secret in an address', () => {
  expect(secretIn('#k=abc-_9')).toBe('abc-_9')
  expect(secretIn('#k=')).toBeUndefined()
  expect(secretIn('')).toBeUndefined()
})

describe('an address that others cannot reach', () => {
  it.each(['http://localhost:3000/b/1#k=x', 'http://127.0.0.1/b/1', 'http://[::1]:3000/'])(
    'is %s',
    (url) => expect(isHereOnly(url)).toBe(true),
  )

  it.each(['http://192.168.0.12:3000/b/1', 'https://localhost.example/b/1'])('is not %s', (url) =>
    expect(isHereOnly(url)).toBe(false),
  )
})
