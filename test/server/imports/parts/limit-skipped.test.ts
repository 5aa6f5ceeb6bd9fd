import { expect, it } from 'vitest'
import { limitSkipped } from '#server/imports/parts/limit-skipped.ts'

const parts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ what: `links[${index}]`, reason: 'Nowhere.' }))

it('lists what was skipped as long as somebody reads it, then how many more there are', () => {
  expect(limitSkipped(parts(500), 'en')).toEqual(parts(500))
  const limited = limitSkipped(parts(700), 'en')
  expect(limited).toHaveLength(501)
  expect(limited.at(-1)).toEqual({ what: '…', reason: '200 more parts are skipped.' })
})
