import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { svgExporter } from '#server/exports/svg/svg-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { aModel } from '#test/support/change-model.ts'
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

async function exported(model: ChangeModel): Promise<string> {
  return String(await svgExporter.export(model, { language: 'nl' }))
}

describe('SVG export', () => {
  it.skipIf(!hasProgram('xmllint'))(
    'is well-formed (skipped where xmllint is missing)',
    async () => {
      const examples = hasExamples ? exampleNames : (console.warn(noExamples), [])
      const models = examples.map(
        (name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
      )
      for (const model of [emptyModel(), fullModel(), ...models]) {
        expect(complaintsOf('xmllint', ['--noout', '--nonet', '-'], await exported(model))).toBe('')
      }
    },
  )

  it('carries its fonts and asks for nothing outside', async () => {
    const svg = await exported(fullModel())
    expect(svg.match(/@font-face/g)).toHaveLength(2)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  it('shows every card and lane, parked and collapsed ones too, but no notes', async () => {
    const svg = await exported(fullModel())
    for (const words of [
      'Wet',
      'Doen &lt;&amp;&gt;',
      'Parking',
      '&quot;zoveel&quot;',
      'Waarvoor',
    ]) {
      expect(svg).toContain(words)
    }
    expect(svg).not.toContain('notitie')
  })

  it('explains a sign that unplanned and harmful cards share once, with both', async () => {
    const svg = await exported(
      aModel()
        .withElement('a', 'outcome', 'Afgunst', { polarity: 'negative' })
        .withElement('b', 'outcome', 'Vriendschap', { intended: false })
        .build(),
    )
    expect(svg).toContain('>onbedoeld / negatief effect<')
    expect(svg).not.toContain('>negatief effect<')
  })

  it('draws every link that has two ends', async () => {
    const svg = await exported(fullModel())
    const seams = svg.match(/stroke="#FFFFFF" stroke-width="[\d.]+"/g) ?? []
    expect(seams.filter((seam) => !seam.includes('1.75')).length).toBeGreaterThanOrEqual(7)
  })

  it('points at nothing, as what cleans pictures of others takes out all that does', async () => {
    const svg = await exported(crowdedModel(60))
    expect(svg).not.toMatch(/<use|href|<defs|url\((?!data:)/)
  })

  it('marks texts of another language and sets right-to-left script from the right', async () => {
    const svg = await exported(fullModel())
    expect(svg).toMatch(/<svg[^>]* lang="nl"[^>]* xml:lang="nl"/)
    expect(svg).toMatch(/direction="rtl" lang="ar" xml:lang="ar"/)
  })

  it('leaves out characters that XML cannot carry', async () => {
    const svg = await exported({ ...emptyModel(), title: { nl: 'a\u0000\u000Bb\uFFFE' } })
    expect(svg).toContain('>ab<')
  })
})
