import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { dotExporter } from '#server/exports/dot/dot-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { aModel } from '../../support/change-model.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

function exported(model: ChangeModel): string {
  return String(dotExporter.export(model, { language: 'nl' }))
}

describe('DOT export', () => {
  it.skipIf(!hasProgram('dot'))('is drawn by Graphviz (skipped where dot is missing)', () => {
    const examples = hasExamples ? exampleNames : (console.warn(noExamples), [])
    const models = examples.map(
      (name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
    )
    for (const model of [emptyModel(), fullModel(), ...models]) {
      expect(complaintsOf('dot', ['-Tsvg', '-o/dev/null'], exported(model))).toBe('')
    }
  })

  it('quotes ids and labels and escapes what Graphviz would read', () => {
    const text = exported(fullModel())
    expect(text).toContain(
      '"end" [label="Zeg <b>\\"hallo\\"</b> &amp; `dag` #1\\n%%{init} \\\\n\\nregel 2"',
    )
    expect(text).toContain('subgraph "cluster_0"')
    expect(text).toContain('"end" -> "o x"')
    expect(text).not.toContain('notitie')
  })

  it('says of a card that its effect was not meant, or that others bring it about', () => {
    const model = aModel()
      .withElement('a', 'outcome', 'Stigma', { polarity: 'negative' })
      .withElement('b', 'outcome', 'Wet', { condition: true })
      .build()
    expect(exported(model)).toContain('[label="Stigma\\n(negatief effect)"')
    expect(exported(model)).toMatch(
      /label="Wet\\n\(externe voorwaarde\)".*style="rounded,filled,dashed"/,
    )
  })
})
