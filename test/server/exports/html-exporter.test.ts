import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { htmlExporter } from '#server/exports/html/html-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { crowdedModel } from './pictures.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

async function exported(model: ChangeModel, language: Language = 'nl'): Promise<string> {
  return String(await htmlExporter.export(model, { language, today: '2026-11-22' }))
}

describe('HTML export', () => {
  it.skipIf(!hasProgram('xmllint'))(
    'opens and closes every element as it should (skipped where xmllint is missing)',
    async () => {
      const examples = hasExamples ? exampleNames : (console.warn(noExamples), [])
      const models = examples.map(
        (name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
      )
      for (const model of [emptyModel(), fullModel(), ...models]) {
        for (const language of languages) {
          const page = await exported(model, language)
          // Elements without an end apart, the page is XML too.
          const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'))
          const asXml = body.replaceAll(/<(br|col)\b([^>]*)>/g, '<$1$2/>')
          expect(complaintsOf('xmllint', ['--noout', '--nonet', '-'], asXml)).toBe('')
        }
      }
    },
  )

  it('asks for nothing outside, and forbids itself to', async () => {
    const page = await exported(fullModel())
    const own = page
      .replaceAll('http://www.w3.org/2000/svg', '')
      .replaceAll(/(href=")?https:\/\/example\.org/g, '')
    expect(own).not.toMatch(/https?:\/\//)
    expect(own).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!data:)/)
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`,
    )
    expect(page.match(/@font-face/g)).toHaveLength(2)
  })

  it('shows words that look like HTML as words', async () => {
    const page = await exported(fullModel())
    expect(page).toContain('Zeg &lt;b&gt;&quot;hallo&quot;&lt;/b&gt; &amp; `dag`')
    expect(page).not.toContain('<b>')
  })

  it('says its language, that of other words, and which script runs from the right', async () => {
    const page = await exported(fullModel())
    expect(page).toContain('<html lang="nl">')
    expect(page).toMatch(/<strong lang="ar" dir="rtl">مرحبا بالجميع<\/strong>/)
  })

  it('leads from its contents to sections that are there', async () => {
    const page = await exported(fullModel())
    const targets = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(10)
    for (const id of targets) expect(page).toContain(`<section id="${id}"`)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('writes once what many cards and links of the picture have in common', async () => {
    const page = await exported(crowdedModel(60))
    const pointed = [...page.matchAll(/<use href="([^"]+)"/g)].map(([, target]) => target)
    const defined = [...page.matchAll(/<g id="([^"]+)"/g)].map(([, id]) => `#${id}`)
    expect(new Set(defined).size).toBe(defined.length)
    expect(new Set(pointed)).toEqual(new Set(defined))
    // One ground for each type and height of a card, one head for each kind of link.
    expect(defined.length).toBeLessThan(20)
    expect(pointed.length).toBeGreaterThan(60 + 59)
  })
})
