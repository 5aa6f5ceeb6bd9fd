import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { opmlExporter } from '#server/exports/opml/opml-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { childOf, childrenOf, readXml, type XmlNode } from '#server/imports/parts/read-xml.ts'
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
  return String(opmlExporter.export(model, { language: 'en' }))
}

function bodyOf(text: string): XmlNode {
  const body = childOf(readXml(new TextEncoder().encode(text)), 'body')
  if (body === undefined) throw new Error('no body')
  return body
}

/** The lines with their depth, references with an arrow. */
function lines(node: XmlNode, depth = 0): readonly string[] {
  return childrenOf(node, 'outline').flatMap((line) => [
    `${'  '.repeat(depth)}${line.attributes['isReference'] === 'true' ? '→ ' : ''}${line.attributes['text']}`,
    ...lines(line, depth + 1),
  ])
}

describe('OPML export', () => {
  it.skipIf(!hasProgram('xmllint'))(
    'is well-formed and has a head with a title and a body with lines (skipped without xmllint)',
    () => {
      const names = hasExamples ? exampleNames : (console.warn(noExamples), [])
      const examples = names.map((name) =>
        jsonImporter.parse(exampleBytes(name), { language: 'nl' }),
      )
      for (const model of [
        emptyModel(),
        fullModel(),
        ...examples.map((example) => example.model),
      ]) {
        const text = exported(model)
        expect(complaintsOf('xmllint', ['--noout', '--nonet', '-'], text)).toBe('')
        expect(text).toMatch(/^<\?xml .*\n<opml version="2.0">\n {2}<head>\n {4}<title>/)
        expect(bodyOf(text).children.length).toBeGreaterThan(0)
        expect(lines(bodyOf(text)).every((line) => line.trim() !== '')).toBe(true)
      }
    },
  )

  it('puts each card under what leads to it, once in full and further as a reference that says so', () => {
    const model = aModel()
      .withElement('a', 'activity')
      .withElement('b', 'activity')
      .withElement('o', 'output')
      .withElement('x', 'outcome')
      .withLink('a', 'o')
      .withLink('b', 'o')
      .withLink('o', 'x')
      .build()
    const body = bodyOf(exported(model))
    expect(lines(body)).toEqual(['a', '  o', '    x', 'b', '  → o'])
    const [, second] = childrenOf(body, 'outline')
    expect(second && childOf(second, 'outline')?.attributes['_note']).toMatch(/^Reference: /)
  })

  it('ends in a circle, and begins one that has no beginning', () => {
    const model = aModel()
      .withElement('a', 'activity')
      .withElement('b', 'output')
      .withLink('a', 'b')
      .withLink('b', 'a')
      .build()
    expect(lines(bodyOf(exported(model)))).toEqual(['a', '  b', '    → a'])
  })

  it('begins a very long chain anew before it is too deep to read', () => {
    const builder = aModel()
    for (let index = 0; index < 250; index += 1) builder.withElement(`e${index}`, 'outcome')
    for (let index = 1; index < 250; index += 1) builder.withLink(`e${index - 1}`, `e${index}`)
    const all = lines(bodyOf(exported(builder.build())))
    expect(all.filter((line) => !line.includes('→'))).toHaveLength(250)
    expect(Math.max(...all.map((line) => line.search(/\S/)))).toBe(100)
  })

  it('shows descriptions as notes, tags and goals as categories', () => {
    const model = aModel()
      .withElement('a', 'activity', 'A "b" <c>', {
        description: { en: 'Two\nlines' },
        tags: ['north, east'],
        sdgTargets: ['3.4'],
      })
      .build()
    const [line] = childrenOf(bodyOf(exported(model)), 'outline')
    expect(line?.attributes).toEqual({
      text: 'A "b" <c>',
      type: 'activity',
      _note: 'Two\nlines',
      category: 'north  east,/SDG/3.4',
    })
  })
})
