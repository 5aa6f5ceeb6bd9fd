import { describe, expect, it } from 'vitest'
import { jsoncanvasImporter } from '#server/imports/jsoncanvas/jsoncanvas-importer.ts'
import { readMarkdown } from '#server/imports/jsoncanvas/read-markdown.ts'
import { hasStandards, standardText } from '../../support/standards.ts'
import { codeOf, toBytes } from './problem-code.ts'

const parse = (file: unknown) => jsoncanvasImporter.parse(toBytes(file), { language: 'nl' })

const box = (id: string, x: number, more = {}) => ({
  id,
  type: 'text',
  text: id,
  x,
  y: 150,
  width: 200,
  height: 80,
  ...more,
})
const group = (id: string, x: number, label: string, more = {}) => ({
  ...box(id, x, { type: 'group', label, y: 0, width: 300, height: 900 }),
  ...more,
})

describe('JSON Canvas import', () => {
  it('makes lanes of groups that say what is in them, and parks what says nothing', () => {
    const { model, skipped } = parse({
      nodes: [
        group('g2', 400, 'Effecten – lange termijn'),
        group('g1', 0, 'Activiteiten'),
        group('g3', 800, 'Ideeën'),
        box('a', 50),
        box('b', 450, { y: 300 }),
        box('c', 850),
        box('d', 2000),
      ],
      edges: [
        { id: 'e1', fromNode: 'a', toNode: 'b', label: 'belemmert' },
        { id: 'e2', fromNode: 'c', toNode: 'b', fromEnd: 'arrow', toEnd: 'none' },
        { id: 'e3', fromNode: 'b', toNode: 'gone' },
      ],
    })
    expect(model.lanes).toMatchObject([
      { id: 'g2', type: 'outcome', horizon: 'long', order: 400 },
      { id: 'g1', type: 'activity', title: { nl: 'Activiteiten' }, order: 0 },
    ])
    expect(model.elements).toMatchObject([
      { id: 'a', type: 'activity', laneId: 'g1', position: { x: 50, y: 30 } },
      { id: 'b', type: 'outcome', horizon: 'long', laneId: 'g2' },
      { id: 'c', type: 'note', parked: true },
      { id: 'd', type: 'note', parked: true },
    ])
    expect(model.links.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['a', 'b', 'hinders'],
      ['b', 'c', 'leads-to'],
    ])
    expect(skipped.map(({ what }) => what)).toEqual(['Ideeën', 'links[2] e3'])
  })

  it.skipIf(!hasStandards)(
    'reads the sample of the standard (skipped where it is not there)',
    () => {
      const { model } = parse(standardText('jsoncanvas/sample.canvas'))
      expect(model.elements.length).toBeGreaterThan(0)
    },
  )

  it('takes notes and addresses as cards, leaves pictures', () => {
    const { model, skipped } = parse({
      nodes: [
        box('t', 0, { text: '# Kop\nDe rest' }),
        box('f', 0, { type: 'file', file: 'notes/Our plan.md' }),
        box('l', 0, { type: 'link', url: 'https://example.org' }),
        box('p', 0, { type: 'file', file: 'photo.png' }),
        box('s', 0, { type: 'sound' }),
        'nonsense',
      ],
    })
    expect(
      model.elements.map(({ title, description }) => [title['nl'], description?.['nl']]),
    ).toEqual([
      ['Kop', 'De rest'],
      ['Our plan', undefined],
      ['https://example.org', undefined],
    ])
    expect(skipped.map(({ what }) => what)).toEqual(['nodes[5]', 'photo.png', 's'])
  })

  it('reads Markdown as its author meant it', () => {
    expect(readMarkdown('**Big** step\nin two lines\n\nAnd *more*')).toEqual({
      title: 'Big step in two lines',
      description: 'And *more*',
    })
    expect(readMarkdown(String.raw`- \*not\* a \\ list`)).toEqual({
      title: String.raw`*not* a \ list`,
      description: '',
    })
  })

  it('survives a circle of arrows, doubles and numbers out of reach', () => {
    const { model, skipped } = parse({
      nodes: [box('a', 0), box('a', 9), box('b', 1e308, { y: -1e308 })],
      edges: [
        { id: 'e', fromNode: 'a', toNode: 'b' },
        { id: 'f', fromNode: 'b', toNode: 'a' },
        { id: 'g', fromNode: 'a', toNode: 'a' },
      ],
    })
    expect(model.elements.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(model.links.map(({ id }) => id)).toEqual(['e', 'f'])
    expect(skipped.map(({ what }) => what)).toEqual(['g', 'elements[1] a'])
  })

  it('takes no longer for texts that are made to hold up', () => {
    const long = ['**a '.repeat(200_000), `a${' '.repeat(500_000)}b`, '\n \n'.repeat(200_000)]
    const started = performance.now()
    for (const text of long) readMarkdown(text)
    expect(performance.now() - started).toBeLessThan(3000)
    const groups = Array.from({ length: 4001 }, (_, index) => group(`g${index}`, 0, 'Impact'))
    expect(codeOf(() => parse({ nodes: groups }))).toBe('model-too-large')
  })

  it('refuses what is no canvas, or an empty one', () => {
    expect(codeOf(() => parse('nodes'))).toBe('file-not-json')
    expect(codeOf(() => parse({ elements: [] }))).toBe('file-other-format')
    expect(codeOf(() => parse({ nodes: [group('g', 0, 'Activiteiten')] }))).toBe('file-no-cards')
    expect(
      codeOf(() => jsoncanvasImporter.parse(Uint8Array.of(0xff, 0xfe, 0x7b), { language: 'nl' })),
    ).toBe('file-not-json')
  })
})
