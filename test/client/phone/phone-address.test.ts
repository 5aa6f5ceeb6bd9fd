import { expect, it } from 'vitest'
import { phonePathOf, readPhoneAddress } from '#client/phone/phone-address.ts'

it('reads a code, a board or nothing in its own address', () => {
  expect(readPhoneAddress({ pathname: '/j/K7P4QM', search: '' })).toEqual({
    kind: 'code',
    code: 'K7P4QM',
  })
  expect(readPhoneAddress({ pathname: '/j/%E0%A4%A', search: '' })).toMatchObject({ kind: 'code' })
  expect(readPhoneAddress({ pathname: '/j', search: '?board=b_1-2' })).toEqual({
    kind: 'board',
    boardId: 'b_1-2',
  })
  expect(readPhoneAddress({ pathname: '/j/', search: '?board=../x' })).toEqual({ kind: 'none' })
  expect(readPhoneAddress({ pathname: '/j', search: '' })).toEqual({ kind: 'none' })
})

it('leads to a board that this browser was let into', () => {
  const { pathname, search } = new URL(phonePathOf('b1'), 'http://localhost')
  expect(readPhoneAddress({ pathname, search })).toEqual({ kind: 'board', boardId: 'b1' })
})
