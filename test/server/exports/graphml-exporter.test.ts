import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { graphmlExporter } from '#server/exports/graphml/graphml-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { childrenOf, readXml, type XmlNode } from '#server/imports/parts/read-xml.ts'
import { aModel } from '../../support/change-model.ts'
import { hasStandards, standardPath } from '../../support/standards.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

const schema = standardPath('graphml/graphml-subset.xsd')
const validated = ['--noout', '--nonet', '--schema', schema, '-']

function exported(model: ChangeModel, variant?: string): string {
  const options = { language: 'nl' as const, ...(variant !== undefined && { variant }) }
  return String(graphmlExporter.export(model, options))
}

function samples(): readonly ChangeModel[] {
  const names = hasExamples ? exampleNames : (console.warn(noExamples), [])
  return [
    emptyModel(),
    fullModel(),
    ...names.map((name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model),
  ]
}

function graphOf(text: string): XmlNode {
  const [graph] = childrenOf(readXml(new TextEncoder().encode(text)), 'graph')
  if (graph === undefined) throw new Error('no graph')
  return graph
}

function dataOf(node: XmlNode | undefined): Readonly<Record<string, string>> {
  const data = node === undefined ? [] : childrenOf(node, 'data')
  return Object.fromEntries(data.map(({ attributes, text }) => [attributes['key'], text]))
}

describe('GraphML export', () => {
  it.skipIf(!hasStandards || !hasProgram('xmllint'))(
    'is valid by the schema (skipped without xmllint or the standards)',
    () => {
      for (const model of samples())
        expect(complaintsOf('xmllint', validated, exported(model))).toBe('')
      const wrong = exported(fullModel()).replace('id="end"', 'id="the end"')
      expect(complaintsOf('xmllint', validated, wrong)).toContain('NMTOKEN')
    },
  )

  it.skipIf(!hasProgram('graphml2gv'))(
    'is read by another program, for yEd too (skipped without Graphviz)',
    () => {
      for (const model of samples()) {
        expect(complaintsOf('graphml2gv', [], exported(model))).toBe('')
        expect(complaintsOf('graphml2gv', [], exported(model, 'yed'))).toBe('')
      }
    },
  )

  it('declares every key that it uses', () => {
    for (const variant of ['plain', 'yed']) {
      const root = readXml(new TextEncoder().encode(exported(fullModel(), variant)))
      const keys = new Set(childrenOf(root, 'key').map(({ attributes }) => attributes['id']))
      const used = (node: XmlNode): readonly (string | undefined)[] =>
        node.children.flatMap((child) =>
          child.name === 'data' ? [child.attributes['key']] : used(child),
        )
      expect(used(root).filter((key) => !keys.has(key))).toEqual([])
      expect(keys.size).toBe(childrenOf(root, 'key').length)
    }
  })

  it('gives every id a form that the schema takes, and keeps the id itself', () => {
    const model = aModel().withElement('a b', 'activity').withElement('a_20_b', 'output').build()
    const nodes = childrenOf(graphOf(exported(model)), 'node')
    expect(nodes.map(({ attributes }) => attributes['id'])).toEqual(['a_20_b_', 'a_20_b'])
    expect(nodes.map((node) => dataOf(node)['node.original.id'])).toEqual(['a b', undefined])
  })

  it('says what a card is in the words of the model, and its title in every language', () => {
    const model = aModel()
      .withElement('a', 'outcome', 'Change', {
        title: { en: 'Change & <growth>', nl: 'Verandering', ar: 'تغيير' },
        horizon: 'long',
        polarity: 'negative',
        intended: false,
        tags: ['north', 'youth'],
      })
      .build()
    const [node] = childrenOf(graphOf(exported(model)), 'node')
    expect(dataOf(node)).toEqual({
      'node.label': 'Verandering',
      'node.type': 'outcome',
      'node.horizon': 'long',
      'node.lane': 'Effecten – lange termijn',
      'node.polarity': 'negative',
      'node.intended': 'false',
      'node.tags': 'north|youth',
      'node.title.ar': 'تغيير',
      'node.title.en': 'Change & <growth>',
      'node.title.nl': 'Verandering',
    })
  })

  it('draws for yEd what it says: a label, a place and a colour at each card', () => {
    const model = aModel().withElement('a', 'activity', 'Visit <people>').build()
    const text = exported(model, 'yed')
    expect(text).toContain('yfiles.type="nodegraphics"')
    expect(text).toContain('Visit &lt;people&gt;</y:NodeLabel>')
    expect(text).toMatch(/<y:Geometry x="\d+" y="\d+" width="240" height="\d+"\/>/)
    expect(exported(model)).not.toContain('y:')
  })

  it('leaves out notes and the links from them', () => {
    expect(exported(fullModel())).not.toContain('notitie')
  })
})
