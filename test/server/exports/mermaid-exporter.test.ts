// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { mermaidExporter } from '#server/exports/mermaid/mermaid-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { aModel } from '../../support/change-model.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

let parse: (text: string) => Promise<unknown>

beforeAll(async () => {
  // It looks for a document when it is loaded.
  const { default: mermaid } = await import('mermaid')
  parse = (text) => mermaid.parse(text)
})

function exported(model: ChangeModel): string {
  return String(mermaidExporter.export(model, { language: 'nl' }))
}

describe('Mermaid export', () => {
  it('is read by Mermaid, empty, full and with the signs it trips over', async () => {
    for (const model of [emptyModel(), fullModel()]) {
      await expect(parse(exported(model))).resolves.toMatchObject({ diagramType: 'flowchart-v2' })
    }
  })

  it.for(exampleNames)('is read by Mermaid for %s', async (name, { skip }) => {
    if (!hasExamples) skip(noExamples)
    const { model } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
    await expect(parse(exported(model))).resolves.toMatchObject({ diagramType: 'flowchart-v2' })
  })

  it('prefixes ids, quotes labels and writes signs as entities', () => {
    const text = exported(fullModel())
    expect(text).toContain(
      'n_end["Zeg #60;b#62;#34;hallo#34;#60;/b#62; #38; #96;dag#96; #35;1 #37;#37;{init} #92;n<br/>regel 2"]:::activity',
    )
    expect(text).toContain('n_o_20_x["مرحبا بالجميع"]')
    expect(text).toContain('n_end --x|"belemmert"| n_o_20_x')
  })

  it('says of a card that its effect was not meant, or that others bring it about', async () => {
    const model = aModel()
      .withElement('a', 'outcome', '1. Stigma', { intended: false })
      .withElement('b', 'outcome', '- Wet', { condition: true })
      .build()
    const text = exported(model)
    expect(text).toContain('["1#46; Stigma<br/>(onbedoeld)"]')
    expect(text).toContain('["#45; Wet<br/>(externe voorwaarde)"]')
    await expect(parse(text)).resolves.toMatchObject({ diagramType: 'flowchart-v2' })
  })

  it('leaves out notes and the links from them', () => {
    const text = exported(fullModel())
    expect(text).not.toContain('notitie')
    expect(text).not.toContain('n_note')
  })
})
