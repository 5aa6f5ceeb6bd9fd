import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem, problemText } from '#shared/problems/problem.ts'
import { toJson } from '#shared/model/json.ts'
import { isSameJson } from '#shared/model/same.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '../exports/samples.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

const parse = (value: unknown) => jsonImporter.parse(bytes(value), { language: 'en' })

function codeOf(value: unknown): string {
  try {
    parse(value)
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

const small = { format: 'catena', version: 1, primaryLanguage: 'en', languages: ['en'], title: {} }
const element = (id: string, more = {}) => ({ id, type: 'activity', title: { en: id }, ...more })

describe('JSON import', () => {
  it('comes back byte for byte, with every field and what it does not know', () => {
    for (const model of [emptyModel(), fullModel()]) {
      const file = toJson(model)
      expect(toJson(parse(file).model)).toBe(file)
    }
  })

  it('comes back byte for byte, whatever people write and other programs add', () => {
    const text = fc.dictionary(
      fc.constantFrom('nl', 'fr', 'en', 'ar'),
      fc.string({ unit: 'binary' }),
    )
    const extra = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 3 }))
    const elements = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 20 }),
        type: fc.constantFrom('activity', 'outcome', 'impact', 'note'),
        title: text,
        position: fc.record({
          x: fc.double({ noNaN: true, noDefaultInfinity: true }),
          y: fc.integer(),
        }),
        extra,
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    fc.assert(
      fc.property(text, elements, extra, (title, records, more) => {
        const sent = {
          ...small,
          ...more,
          title,
          elements: records.map(({ extra: own, ...record }) => ({ ...own, ...record })),
        }
        // No board keeps those, whoever sends them.
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(sent)))
        const { model } = parse(sent)
        expect(toJson(parse(toJson(model)).model)).toBe(toJson(model))
        expect(model.elements).toHaveLength(records.length)
        for (const [key, value] of Object.entries(more)) {
          expect(isSameJson(model[key], JSON.parse(JSON.stringify(value)))).toBe(true)
        }
      }),
    )
  })

  it.each(exampleNames)('takes in the example %s and gives it back equal', (name) => {
    if (!hasExamples) return console.warn(noExamples)
    const original = JSON.parse(new TextDecoder().decode(exampleBytes(name)))
    const { model, skipped } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
    expect(skipped).toEqual([])
    const { lanes, elements, ...others } = model
    expect(lanes.length).toBeGreaterThan(4)
    expect(elements.every(({ laneId }) => lanes.some(({ id }) => id === laneId))).toBe(true)
    const withoutLanes = elements.map((element) => ({ ...element, laneId: undefined }))
    expect(isSameJson({ ...others, elements: withoutLanes }, original)).toBe(true)
    expect(toJson(parse(toJson(model)).model)).toBe(toJson(model))
  })

  it('gives a file without lanes those of its types, outcomes by their horizon', () => {
    const { model } = parse({
      ...small,
      elements: [
        element('i', { type: 'impact' }),
        element('o', { type: 'outcome', horizon: 'long' }),
        element('a', { position: { x: 7, y: 9 } }),
        element('p', { parked: true }),
      ],
    })
    expect(model.lanes.map(({ type, horizon, title }) => [type, horizon, title['nl']])).toEqual([
      ['activity', undefined, 'Activiteiten'],
      ['outcome', 'long', 'Effecten – lange termijn'],
      ['impact', undefined, 'Impact'],
    ])
    expect(model.elements.map(({ laneId }) => laneId)).toEqual([
      'lane-impact',
      'lane-outcome-long',
      'lane-activity',
      undefined,
    ])
    expect(model.elements[2]?.position).toEqual({ x: 7, y: 9 })
  })

  it('leaves the lanes of a file that has some as they are', () => {
    const lanes = [{ id: 'l', type: 'impact', title: { en: 'All' }, order: 3 }]
    const { model } = parse({ ...small, lanes, elements: [element('a')] })
    expect(model.lanes).toEqual(lanes)
  })

  it('keeps the first of two with the same id, drops links to nowhere, and says so', () => {
    const { model, skipped } = parse({
      ...small,
      elements: [element('a'), element('a', { title: { en: 'again' } }), element('b')],
      links: [
        { id: 'k', from: 'a', to: 'b', kind: 'leads-to' },
        { id: 'n', from: 'a', to: 'gone', kind: 'leads-to' },
      ],
    })
    expect(model.elements.map(({ title }) => title['en'])).toEqual(['a', 'b'])
    expect(model.links.map(({ id }) => id)).toEqual(['k'])
    expect(skipped.map(({ what }) => what)).toEqual(['elements[1] a', 'links[1] n'])
    expect(skipped[0]?.reason).toContain('same id')
  })

  it('keeps the first of two values with the same id, and says so', () => {
    const value = (quantity: number, id?: string) => ({
      ...(id !== undefined && { id }),
      outcomeId: 'a',
      quantity,
      proxy: { value: 1 },
    })
    const items = [value(1, 'v'), value(2, 'v'), value(3), value(4)]
    const { model, skipped } = parse({
      ...small,
      elements: [element('a')],
      valuation: { discountRate: 0.03, items },
    })
    expect(model.valuation).toMatchObject({ discountRate: 0.03 })
    expect(model.valuation?.items.map(({ quantity }) => quantity)).toEqual([1, 3, 4])
    expect(skipped.map(({ what }) => what)).toEqual(['valuationItems[1] v'])
  })

  it('names what it leaves out by its place in the file, whatever else is left out', () => {
    const link = (id: string, to: string) => ({ id, from: 'a', to, kind: 'leads-to' })
    const { skipped } = parse({
      ...small,
      elements: [element('a'), element('b')],
      links: [link('k', 'b'), link('k', 'b'), link('n', 'gone')],
    })
    expect(skipped.map(({ what }) => what)).toEqual(['links[1] k', 'links[2] n'])
  })

  it('drops what is about nothing in the file, and says so', () => {
    const assumption = (id: string, kind: string, ref: string) => ({
      id,
      on: { kind, ref },
      text: { en: id },
      status: 'untested',
    })
    const { model, skipped } = parse({
      ...small,
      elements: [element('a')],
      links: [{ id: 'n', from: 'a', to: 'gone', kind: 'leads-to' }],
      assumptions: [assumption('kept', 'element', 'a'), assumption('lost', 'link', 'n')],
      indicators: [{ id: 'i', elementId: 'gone', name: { en: 'How many' }, measure: 'unit' }],
      votes: [
        { elementId: 'a', count: 2 },
        { elementId: 'a', count: 3 },
        { elementId: 'gone', count: 1 },
      ],
    })
    expect(model.assumptions.map(({ id }) => id)).toEqual(['kept'])
    expect(model.indicators).toEqual([])
    expect(model.votes).toEqual([{ elementId: 'a', count: 2 }])
    expect(skipped.map(({ what }) => what)).toEqual([
      'links[0] n',
      'assumptions[1] lost',
      'indicators[0] i',
      'votes[1] a',
      'votes[2] gone',
    ])
  })

  it('refuses a file with more in one place than a board keeps', () => {
    expect(codeOf({ ...small, elements: [element('a', { extra: 'x'.repeat(2_001) })] })).toBe(
      'file-invalid',
    )
  })

  it('refuses what is not JSON, not Catena, newer, or not in shape', () => {
    expect(codeOf('{"format"')).toBe('file-not-json')
    expect(() => jsonImporter.parse(Uint8Array.of(0xff, 0xfe, 0x00), { language: 'nl' })).toThrow(
      'file-not-json',
    )
    expect(codeOf([])).toBe('file-not-catena')
    expect(codeOf({ nodes: [], edges: [] })).toBe('file-not-catena')
    expect(codeOf({ ...small, version: 2 })).toBe('model-too-new')
    expect(codeOf({ ...small, elements: [{ id: 'a', type: 'wish' }] })).toBe('file-invalid')
    expect(codeOf({ ...small, elements: [null] })).toBe('file-invalid')
  })

  it.each([
    ['nl', 'hier kan alleen staan: mission', 'dit ontbreekt', 'hier hoort iets anders', 'meer dan'],
    ['fr', 'valeurs possibles : mission', 'il manque', 'il faut autre chose', 'plus que'],
    ['en', 'this can only be: mission', 'this is missing', 'something else belongs', 'more than'],
  ] as const)('says in %s where the first mistake is and what it is', (language, ...words) => {
    const [ofType, missing, otherForm, tooMuch] = words
    const why = (elements: unknown): string => {
      try {
        jsonImporter.parse(bytes({ ...small, elements }), { language })
      } catch (error) {
        if (error instanceof Problem) return problemText(error.code, language, error.details).why
        throw error
      }
      return 'accepted'
    }
    const ok = element('a')
    // French has narrow spaces before its colons.
    const said = (elements: unknown) => why(elements).replaceAll(/[\u00A0\u202F]/g, ' ')
    expect(said([ok, element('b', { type: 'wish' })])).toContain(`elements.1.type: ${ofType}`)
    expect(said([{ id: 'a', title: {} }])).toContain(`elements.0.type: ${missing}`)
    expect(said([ok, null])).toContain(`elements.1: ${otherForm}`)
    expect(said([element('a', { order: '1' })])).toContain(`elements.0.order: ${otherForm}`)
    expect(said([element('a', { extra: 'x'.repeat(2_001) })])).toContain(
      `elements.a.extra: ${tooMuch}`,
    )
  })

  it('refuses what would exhaust or mislead a program', () => {
    expect(codeOf(`{"format":"catena","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe(
      'file-too-deep',
    )
    expect(codeOf('{"format":"catena","x":{"__proto__":{"isAdmin":true}}}')).toBe('file-unsafe')
    expect(codeOf('{"format":"catena","x":1e999}')).toBe('file-invalid')
    expect(codeOf(`{"format":"catena","x":"${'x'.repeat(10_000_001)}"}`)).toBe('file-too-large')
    const elements = Array.from({ length: 2001 }, (_, index) => element(`e${index}`))
    expect(codeOf({ ...small, elements })).toBe('model-too-large')
  })
})
