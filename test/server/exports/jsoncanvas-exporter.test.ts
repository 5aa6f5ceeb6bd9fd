import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { jsoncanvasExporter } from '#server/exports/jsoncanvas/jsoncanvas-exporter.ts'
import { toMarkdownText } from '#server/exports/jsoncanvas/markdown-text.ts'
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

interface Canvas {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly { readonly id: string; readonly label?: string }[]
}

interface CanvasNode {
  readonly id: string
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function exported(model: ChangeModel): Canvas {
  return JSON.parse(String(jsoncanvasExporter.export(model, { language: 'nl' })))
}

function isInside(node: CanvasNode, group: CanvasNode): boolean {
  const isBeside = node.x < group.x || node.x + node.width > group.x + group.width
  return !isBeside && node.y >= group.y && node.y + node.height <= group.y + group.height
}

describe('JSON Canvas export', () => {
  it.skipIf(!hasStandards)('is a canvas (skipped where the standards are not there)', () => {
    const schema = JSON.parse(standardText('jsoncanvas/jsoncanvas.schema.json'))
    expect(misfits(JSON.parse(standardText('jsoncanvas/sample.canvas')), schema)).toEqual([])
    const names = hasExamples ? exampleNames : (console.warn(noExamples), [])
    const examples = names.map((name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }))
    for (const model of [emptyModel(), fullModel(), ...examples.map((example) => example.model)]) {
      const canvas = exported(model)
      expect(misfits(canvas, schema)).toEqual([])
      const ids = [...canvas.nodes, ...canvas.edges].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const groups = canvas.nodes.filter(({ type }) => type === 'group')
      const cards = canvas.nodes.filter(({ type }) => type === 'text')
      expect(cards.every((card) => groups.some((group) => isInside(card, group)))).toBe(true)
    }
    const wrong = { nodes: [{ id: 'a', type: 'text', x: 0.5, y: 0, width: 1, height: 1 }] }
    expect(misfits(wrong, schema)).toEqual(['.nodes.0.x: integer', '.nodes.0.text: required'])
  })

  it('puts groups under cards, and names only the links that are not the usual ones', () => {
    const model = aModel()
      .withElement('i', 'input')
      .withElement('a', 'activity')
      .withElement('o', 'output')
      .withLink('i', 'a', { kind: 'enables' })
      .withLink('a', 'o', { kind: 'leads-to' })
      .withLink('o', 'a', { kind: 'feedback' })
      .build()
    const { nodes, edges } = exported(model)
    expect(nodes.map(({ type }) => type)).toEqual([
      'group',
      'group',
      'group',
      'text',
      'text',
      'text',
    ])
    expect(edges.map(({ label }) => label)).toEqual([undefined, undefined, 'werkt terug op'])
  })

  it('escapes what Markdown would read, and nothing else', () => {
    expect(toMarkdownText('# 1 *big* [step], 3 < 4 & 5')).toBe(
      String.raw`\# 1 \*big\* \[step\], 3 \< 4 & 5`,
    )
    expect(toMarkdownText('1. first')).toBe(String.raw`1\. first`)
    expect(toMarkdownText('- a == b &amp; c#d')).toBe(String.raw`\- a \=\= b \&amp; c#d`)
    expect(toMarkdownText('two\nlines')).toBe('two lines')
  })

  it('leaves out notes and the links from them', () => {
    expect(JSON.stringify(exported(fullModel()))).not.toContain('notitie')
  })
})
