import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { docxExporter } from '#server/exports/docx/docx-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { convertAll, hasOffice, noOffice } from '#test/support/office.ts'
import { pictureSamples, titlesIn } from './pictures.ts'
import { factsOf, hasPoppler, noPoppler, wordsOf } from './poppler.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import { emptyModel, fullModel } from './samples.ts'

async function exported(model: ChangeModel, language: Language = 'nl'): Promise<Uint8Array> {
  const file = await docxExporter.export(model, { language, today: '2026-11-22' })
  if (typeof file === 'string') throw new Error('not a document')
  return file
}

async function partsOf(model: ChangeModel, language: Language = 'nl') {
  const files = unzipSync(await exported(model, language))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

async function documentOf(model: ChangeModel, language: Language = 'nl'): Promise<string> {
  return (await partsOf(model, language)).get('word/document.xml') ?? ''
}

describe('DOCX export', () => {
  it.skipIf(!hasOffice || !hasPoppler)(
    `is opened by LibreOffice with every title in it (${noOffice}, ${noPoppler})`,
    async () => {
      const files = new Map<string, Uint8Array>()
      for (const [index, { model }] of pictureSamples.entries()) {
        files.set(`report${index}.docx`, await exported(model))
      }
      const made = convertAll(files, 'pdf')
      for (const [index, { name, model }] of pictureSamples.entries()) {
        const pdf = made.get(`report${index}.pdf`) ?? new Uint8Array()
        expect(Number(factsOf(pdf)['Pages'])).toBeGreaterThan(2)
        const squeezed = wordsOf(pdf).replaceAll(' ', '')
        for (const title of titlesIn(model, 'nl')) {
          if (/\p{Script=Arabic}/u.test(title)) expect(squeezed).toMatch(/\p{Script=Arabic}/u)
          else expect.soft(squeezed, name).toContain(title.replaceAll(/\s/g, ''))
        }
      }
    },
    60_000,
  )

  it.skipIf(!hasProgram('xmllint'))(
    'is XML in every part, in three languages (skipped where xmllint is missing)',
    async () => {
      for (const model of [emptyModel(), fullModel()]) {
        for (const language of languages) {
          for (const [path, text] of await partsOf(model, language)) {
            if (!/\.(xml|rels)$/.test(path)) continue
            expect(complaintsOf('xmllint', ['--noout', '--nonet', '-'], text), path).toBe('')
          }
        }
      }
    },
  )

  it('names every part it has, and leads nowhere else', async () => {
    const parts = await partsOf(fullModel())
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const document = parts.get('word/document.xml') ?? ''
    const known = new Map(
      [...relations.matchAll(/Id="([^"]+)" Type="[^"]+" Target="([^"]+)"/g)].map(
        ([, id = '', target = '']) => [id, target],
      ),
    )
    for (const [, id = ''] of document.matchAll(/r:(?:id|embed)="([^"]+)"/g)) {
      expect(known.has(id), id).toBe(true)
    }
    for (const target of known.values()) {
      if (!target.startsWith('https:')) expect(parts.has(`word/${target}`), target).toBe(true)
    }
    expect([...known.values()]).toContain('https://example.org')
  })

  it('has headings, lists and table heads that Word knows as such', async () => {
    const document = await documentOf(fullModel())
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph', 'Quote']) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    }
    const styles = (await partsOf(fullModel())).get('word/styles.xml') ?? ''
    for (const [, style = ''] of document.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)) {
      expect(styles).toContain(`w:styleId="${style}"`)
    }
    const tables = document.split('<w:tbl>').slice(1)
    const withHead = tables.filter((table) => table.includes('<w:tblHeader/>'))
    expect(withHead.length).toBeGreaterThan(3)
    for (const table of withHead) expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/>/)
  })

  it('describes every picture in words', async () => {
    const document = await documentOf(fullModel())
    const pictures = [...document.matchAll(/<wp:docPr id="\d+" name="[^"]+" descr="([^"]*)"/g)]
    expect(pictures.length).toBeGreaterThanOrEqual(2)
    for (const [, words = ''] of pictures) expect(words.length).toBeGreaterThan(20)
    expect(await documentOf(emptyModel())).not.toContain('<w:drawing>')
  })

  it('says its language, that of other words, and which run from the right', async () => {
    const parts = await partsOf(fullModel(), 'fr')
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-BE"')
    const document = parts.get('word/document.xml') ?? ''
    expect(document).toContain('<w:lang w:val="nl"/>')
    expect(document).toMatch(/<w:rtl\/><w:lang w:bidi="ar"\/><\/w:rPr><w:t[^>]*>مرحبا بالجميع/)
  })

  it('keeps the lines of a text, and leaves out what XML cannot carry', async () => {
    const model = aModel()
      .withElement('a', 'activity', 'Cook', { description: { en: 'One\nTwo\u0000 & <three>' } })
      .build()
    expect(await documentOf(model, 'en')).toMatch(
      /One<\/w:t><w:br\/><w:t xml:space="preserve">Two &amp; &lt;three&gt;/,
    )
  })

  it('is the same file for the same board', async () => {
    const [one, other] = [await exported(fullModel()), await exported(fullModel())]
    expect(Buffer.from(one).equals(other)).toBe(true)
  })
})
