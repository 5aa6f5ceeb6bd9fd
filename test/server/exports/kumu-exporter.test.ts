import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { kumuExporter } from '#server/exports/kumu/kumu-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { aModel } from '../../support/change-model.ts'
import { hasStandards, standardText } from '../../support/standards.ts'
import { misfits } from './json-shape.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

function exported(model: ChangeModel) {
  return JSON.parse(String(kumuExporter.export(model, { language: 'fr' })))
}

describe('Kumu export', () => {
  it.skipIf(!hasStandards)('is a blueprint (skipped where the standards are not there)', () => {
    const schema = JSON.parse(standardText('kumu/kumu-blueprint.schema.json'))
    const names = hasExamples ? exampleNames : (console.warn(noExamples), [])
    const examples = names.map((name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }))
    for (const model of [emptyModel(), fullModel(), ...examples.map((example) => example.model)])
      expect(misfits(exported(model), schema)).toEqual([])
    const wrong = {
      elements: [{ id: 'a' }],
      connections: [{ from: 'a', to: 'a', direction: 'up' }],
    }
    expect(misfits(wrong, schema)).toEqual([
      '.elements.0.label: required',
      '.connections.0.direction: enum',
    ])
  })

  it('connects by ids, so that two cards of one title stay two', () => {
    const model = aModel()
      .withElement('a', 'activity', 'Visits')
      .withElement('b', 'activity', 'Visits')
      .withLink('a', 'b')
      .build()
    const { elements, connections } = exported(model)
    expect(elements.map(({ id, label }: { id: string; label: string }) => [id, label])).toEqual([
      ['a', 'Visits'],
      ['b', 'Visits'],
    ])
    expect(connections).toEqual([
      { id: 'a--b', from: 'a', to: 'b', type: 'mène à', direction: 'directed' },
    ])
  })

  it('speaks the language that is asked for, in legends too', () => {
    const { elements } = exported(
      aModel()
        .withElement('a', 'outcome', '', {
          title: {},
          horizon: 'long',
          sphere: 'influence',
          tags: ['nord'],
          sdgTargets: ['3.4', '10.2'],
        })
        .build(),
    )
    expect(elements).toEqual([
      {
        id: 'a',
        label: 'Sans titre',
        type: 'Effet',
        tags: ['nord'],
        horizon: 'Long terme',
        lane: 'Effets – long terme',
        sphere: 'Influence',
        sdgTargets: '3.4|10.2',
      },
    ])
  })

  it('leaves out notes and the links from them', () => {
    expect(JSON.stringify(exported(fullModel()))).not.toContain('notitie')
  })
})
