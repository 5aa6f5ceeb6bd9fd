import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '#shared/problems/problem.ts'
import { decodeText } from '#server/imports/parts/decode-text.ts'

const utf16 = (text: string, isBigEndian = false): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'))
  return isBigEndian ? Uint8Array.from(Buffer.from(bytes).swap16()) : bytes
}

function codeOf(bytes: Uint8Array): string {
  try {
    return `accepted: ${decodeText(bytes)}`
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('text of a file', () => {
  it('comes out of UTF-8 and UTF-16, with a mark and without', () => {
    const text = 'Één café – “zo” €5 🎉\nمرحبا'
    expect(decodeText(new TextEncoder().encode(text))).toBe(text)
    expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
    for (const isBigEndian of [false, true]) {
      expect(decodeText(utf16(`\uFEFF${text}`, isBigEndian))).toBe(text)
      expect(decodeText(utf16('Activiteit;Effect\n', isBigEndian))).toBe('Activiteit;Effect\n')
    }
  })

  it('comes out of Windows-1252, in which Excel still saves', () => {
    // “café” €
    expect(decodeText(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80))).toBe(
      '“café” €',
    )
  })

  it('comes out of UTF-8 and marked UTF-16 whatever people write', () => {
    const written = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(!/^[\uFEFF]|[\0\u0081\u008D\u008F\u0090\u009D]/.test(text))
        fc.pre(!['%PDF', 'PK', '{\\rtf'].some((start) => text.startsWith(start)))
        expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
        expect(decodeText(utf16(`\uFEFF${text}`, true))).toBe(text)
      }),
    )
  })

  it('is not looked for in documents, pictures and what is too large', () => {
    const ascii = (text: string) => new TextEncoder().encode(text)
    expect(codeOf(ascii('PK\u0003\u0004word/document.xml'))).toBe('file-not-text')
    expect(codeOf(ascii('%PDF-1.7'))).toBe('file-not-text')
    expect(codeOf(ascii('{\\rtf1\\ansi Koken}'))).toBe('file-not-text')
    expect(codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0))).toBe(
      'file-not-text',
    )
    expect(codeOf(Uint8Array.of(0x41, 0x81, 0xe9))).toBe('file-not-text')
    expect(codeOf(utf16('\uFEFFhalf').slice(0, -1))).toBe('file-not-text')
    expect(codeOf(new Uint8Array(100_000_000))).toBe('file-too-large')
  })

  it('of an empty file is empty', () => {
    expect(decodeText(new Uint8Array())).toBe('')
  })
})
