import { expect, it } from 'vitest'
import { joinAddress, readJoinCode, shortJoinAddress } from '#shared/model/join-code.ts'

it.each([
  ['k7p4qm'],
  ['K7P 4QM'],
  [' k7p-4qm '],
  ['K7P.4QM'],
  ['http://192.168.0.12:3000/j/k7p4qm'],
  ['catena.example/j/K7P4QM?x=1'],
])('takes %s for the code', (typed) => {
  expect(readJoinCode(typed)).toBe('K7P4QM')
})

it.each([[''], ['k7p4q'], ['k7p4qmm'], ['K0P4QM'], ['hello there'], ['💥💥💥💥💥💥']])(
  'says of %j that it is no code',
  (typed) => {
    expect(readJoinCode(typed)).toBeUndefined()
  },
)

it('stands in the address that phones scan and in the one that people type', () => {
  const origin = 'http://192.168.0.12:3000'
  expect(readJoinCode(joinAddress(origin, 'K7P4QM'))).toBe('K7P4QM')
  expect(shortJoinAddress(origin)).toBe('192.168.0.12:3000/j')
})
