import { describe, expect, it } from 'vitest'
import { readJson } from '#server/imports/parts/read-json.ts'
import { codeOf, toBytes } from '../problem-code.ts'

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

describe('reading JSON', () => {
  const file = { titel: 'Café – “zo” €5 🎉' }
  const text = JSON.stringify(file)

  it('finds out whether it is in UTF-8 or UTF-16, with a mark and without', () => {
    for (const written of [text, `\uFEFF${text}`]) {
      expect(readJson(toBytes(written))).toEqual(file)
      expect(readJson(wide(written))).toEqual(file)
      expect(readJson(wide(written).swap16())).toEqual(file)
    }
  })

  it('refuses what is in another encoding or cut off', () => {
    expect(codeOf(() => readJson(Buffer.from('{"titel":"Café"}', 'latin1')))).toBe('file-not-json')
    expect(codeOf(() => readJson(wide(`\uFEFF${text}`).subarray(0, -1)))).toBe('file-not-json')
    expect(codeOf(() => readJson(wide(`\uFEFF${text}`).subarray(0, -2)))).toBe('file-not-json')
  })
})
