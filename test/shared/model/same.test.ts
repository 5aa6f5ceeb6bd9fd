import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSameJson } from '#shared/model/same.ts'

it('does not mind the order of keys, nor a key without a value', () => {
  expect(isSameJson({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true)
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isSameJson([1, 2], [2, 1])).toBe(false)
  expect(isSameJson({}, [])).toBe(false)
  expect(isSameJson(null, {})).toBe(false)
})

it('finds every value the same as its copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSameJson(value, structuredClone(value))).toBe(true)
    }),
  )
})
