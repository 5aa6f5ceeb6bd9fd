import { describe, expect, it } from 'vitest'
import { kumuImporter } from '#server/imports/kumu/kumu-importer.ts'
import { example } from '#shared/templates/example/example.ts'
import { codeOf, toBytes } from './problem-code.ts'

const parse = (file: unknown) => kumuImporter.parse(toBytes(file), { language: 'nl' })

describe('Kumu import', () => {
  it('reads what people write: elements by their labels, types in any of our languages', () => {
    const { model, skipped } = parse({
      elements: [
        { label: 'Bezoek', type: 'Activité', description: 'Aan huis', tags: ['a', 'b'] },
        { label: 'Contact', type: 'outcome', Horizon: 'Lange termijn' },
        { label: 'Iets', type: 'Persoon' },
      ],
      connections: [
        { from: 'Bezoek', to: 'Contact', type: 'draagt bij tot' },
        { from: 'Contact', to: 'Bezoek', direction: 'mutual' },
        { from: 'Iets', to: 'Contact', direction: 'undirected' },
      ],
    })
    expect(model.elements).toMatchObject([
      {
        type: 'activity',
        title: { nl: 'Bezoek' },
        description: { nl: 'Aan huis' },
        tags: ['a', 'b'],
      },
      { type: 'outcome', horizon: 'long', laneId: 'lane-outcome-long' },
      { type: 'note', parked: true },
    ])
    const [visit, contact, other] = model.elements.map(({ id }) => id)
    expect(model.links.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [visit, contact, 'contributes-to'],
      [contact, visit, 'leads-to'],
      [other, contact, 'leads-to'],
    ])
    expect(skipped.map(({ what }) => what)).toEqual([
      'Iets – Contact',
      `links[2] ${visit}--${contact}`,
    ])
  })

  it('reads a whole project as Kumu exports it', () => {
    const { model } = parse({
      name: 'Our map',
      elements: [
        { _id: 'elem-1', attributes: { label: 'Visits', 'element type': 'Activity' } },
        { _id: 'elem-2', attributes: { label: 'Contact', 'element type': 'Outcome' } },
      ],
      connections: [
        { _id: 'conn-1', direction: 'directed', from: 'elem-1', to: 'elem-2', attributes: {} },
      ],
      maps: [],
    })
    expect(model.title).toEqual({ nl: 'Our map' })
    expect(model.elements.map(({ id, type }) => [id, type])).toEqual([
      ['elem-1', 'activity'],
      ['elem-2', 'outcome'],
    ])
    expect(model.links).toMatchObject([{ id: 'conn-1', from: 'elem-1', to: 'elem-2' }])
  })

  it('keeps two of one label, and says what it cannot take', () => {
    const { model, skipped } = parse({
      elements: [{ label: 'Same' }, { label: 'Same' }, null, { id: 'x', label: 'X' }, { id: 'x' }],
      connections: [
        { from: 'Same', to: 'x' },
        { from: 'x', to: 'x' },
        { from: 'x', to: 'gone' },
        7,
      ],
    })
    expect(model.elements.map(({ id }) => id)).toEqual(['card-1', 'card-2', 'x'])
    expect(model.links.map(({ from, to }) => [from, to])).toEqual([['card-1', 'x']])
    expect(skipped.map(({ what }) => what)).toEqual([
      'elements[2]',
      'connections[3]',
      'x',
      'elements[3] x',
      'links[1] x--gone',
    ])
  })

  it('refuses what is not of Kumu, empty, or too much', () => {
    expect(codeOf(() => parse('{"elements"'))).toBe('file-not-json')
    expect(codeOf(() => parse([]))).toBe('file-other-format')
    expect(codeOf(() => parse({ nodes: [] }))).toBe('file-other-format')
    expect(codeOf(() => parse(example.build('nl')))).toBe('file-other-format')
    expect(codeOf(() => parse({ elements: [{ type: 'text', text: 'Koken' }] }))).toBe(
      'file-other-format',
    )
    expect(codeOf(() => parse({ elements: [], connections: [] }))).toBe('file-no-cards')
    const many = Array.from({ length: 2001 }, (_, index) => ({ id: `e${index}`, label: 'x' }))
    expect(codeOf(() => parse({ elements: many }))).toBe('model-too-large')
    expect(codeOf(() => parse({ elements: [{ label: 'x'.repeat(20_001) }] }))).toBe('file-invalid')
    expect(codeOf(() => parse('{"elements":[{"__proto__":{}}]}'))).toBe('file-unsafe')
    expect(codeOf(() => kumuImporter.parse(new Uint8Array(100_000_000), { language: 'nl' }))).toBe(
      'file-too-large',
    )
  })
})
