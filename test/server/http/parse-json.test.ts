import { expect, it } from 'vitest'
import { parseJson } from '#server/http/parse-json.ts'

it('takes braces inside strings for text', () => {
  const text = JSON.stringify({ text: `${'{['.repeat(200)}\\"` })
  expect(parseJson(text)).toEqual(JSON.parse(text))
})

it('refuses what is not JSON, numbers that no JSON could say again, and what is too deep', () => {
  expect(() => parseJson('{')).toThrow('request-invalid')
  expect(() => parseJson('{"a": [1e999]}')).toThrow('request-invalid')
  expect(() => parseJson('['.repeat(65) + ']'.repeat(65))).toThrow('request-invalid')
})
