import { describe, expect, it } from 'vitest'
import { childOf, readXml } from '#server/imports/parts/read-xml.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { Problem, problemText } from '#shared/problems/problem.ts'
import { codeOf, toBytes } from '../problem-code.ts'

const codeOfText = (text: string): string => codeOf(() => readXml(toBytes(text)))

function whyNot(text: string, language: Language): string {
  try {
    readXml(toBytes(text))
  } catch (error) {
    if (error instanceof Problem) return problemText(error.code, language, error.details).why
    throw error
  }
  return 'accepted'
}

describe('reading XML', () => {
  it('gives elements without prefixes, with their namespaces, attributes and text', () => {
    const root = readXml(
      toBytes(
        '<a xmlns="urn:a" xmlns:b="urn:b"><b:c d="1" b:e="2">f<![CDATA[<g>]]>&amp;&#233;</b:c></a>',
      ),
    )
    const child = childOf(root, 'c')
    expect([root.uri, child?.uri, child?.text]).toEqual(['urn:a', 'urn:b', 'f<g>&é'])
    expect(child?.attributes).toEqual({ d: '1', 'b:e': '2' })
  })

  it('refuses entities before they unfold: a billion laughs, a file of the server, another server', () => {
    const laughs = Array.from({ length: 9 }, (_, level) => {
      const inside = level === 0 ? 'lol' : `&l${level - 1};`.repeat(10)
      return `<!ENTITY l${level} "${inside}">`
    }).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [${laughs}]><a>&l8;</a>`
    const started = performance.now()
    expect(codeOfText(bomb)).toBe('file-entities')
    expect(performance.now() - started).toBeLessThan(1000)
    expect(codeOfText('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')).toBe(
      'file-entities',
    )
    expect(codeOfText('<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a>&b;</a>')).toBe(
      'file-not-xml',
    )
  })

  it('refuses what is not well-formed, too deep or too large', () => {
    expect(codeOfText('')).toBe('file-not-xml')
    expect(codeOfText('<a><b></a>')).toBe('file-not-xml')
    expect(codeOfText('<a b="1" b="2"/>')).toBe('file-not-xml')
    expect(codeOfText('<a/><b/>')).toBe('file-not-xml')
    expect(codeOfText('<a>'.repeat(100_000))).toBe('file-too-deep')
    expect(codeOfText(`<a>${'<b/>'.repeat(300_000)}</a>`)).toBe('import-too-large')
    expect(codeOf(() => readXml(new Uint8Array(100_000_000)))).toBe('file-too-large')
    expect(codeOf(() => readXml(Uint8Array.of(0x50, 0x4b, 3, 4, 0)))).toBe('file-not-text')
  })

  it('says where it broke off, in one sentence of one language', () => {
    const broken = '<a>\n  <b></c>\n</a>'
    expect(whyNot(broken, 'nl')).toContain('niet verder dan regel 2, teken 9.')
    expect(whyNot(broken, 'fr')).toContain('au-delà de la ligne 2, caractère 9.')
    expect(whyNot(broken, 'en')).toContain('beyond line 2, character 9.')
    for (const text of ['', 'x', '<a><b></a>', '<a>', '<a/>x'])
      for (const language of languages) expect(whyNot(text, language)).toMatch(/[^.]\.$/)
  })

  it('reads the encoding that a file is in', () => {
    const latin = Uint8Array.from(
      [...'<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'].map((sign) => sign.charCodeAt(0)),
    )
    expect(readXml(latin).text).toBe('é')
    const wide = Uint8Array.from(
      [...'\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é</a>'].flatMap((sign) => [
        sign.charCodeAt(0) & 0xff,
        sign.charCodeAt(0) >> 8,
      ]),
    )
    expect(readXml(wide).text).toBe('é')
    expect(codeOfText('<?xml version="1.0" encoding="klingon"?><a/>')).toBe('file-not-xml')
  })
})
