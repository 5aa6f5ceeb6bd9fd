import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cidsExporter } from '#server/exports/cids/cids-exporter.ts'
import { cidsImporter } from '#server/imports/cids/cids-importer.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import {
  assumptionStatuses,
  changeModelSchema,
  confidences,
  linkKinds,
} from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { languages } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { completeModel } from '../../exports/cids/complete-model.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '../../exports/samples.ts'

const bytesOf = (value: unknown): Uint8Array =>
  value instanceof Uint8Array
    ? value
    : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

function again(model: ChangeModel, language: (typeof languages)[number] = 'nl') {
  return cidsImporter.parse(bytesOf(cidsExporter.export(model, { language })), { language: 'fr' })
}

/** What a capsule carries: all but where cards stand, votes, stories, and what others added. */
function carried(model: ChangeModel): string {
  const { elements, organisation: { name, country, identifier, url } = {}, ...others } = model
  const known = Object.entries({ name, country, identifier, url }).filter(
    ([, value]) => value !== undefined,
  )
  return toJson({
    ...others,
    organisation: Object.fromEntries(known),
    lanes: [],
    votes: [],
    stories: [],
    checksOff: undefined,
    'x-other': undefined,
    elements: elements.map((element) => ({
      ...element,
      laneId: undefined,
      parked: undefined,
      pinned: undefined,
      order: undefined,
      position: { x: 0, y: 0 },
    })),
  })
}

/** Nothing is said by null that is not said by absence. */
function withoutNulls(model: ChangeModel): ChangeModel {
  return changeModelSchema.parse(
    JSON.parse(JSON.stringify(model, (_, value: unknown) => (value === null ? undefined : value))),
  )
}

describe('CIDS import of our own files', () => {
  it('gives back all that a capsule carries, with every field', () => {
    for (const model of [publicPart(fullModel()), completeModel()]) {
      const { model: read, skipped } = again(model)
      expect(skipped).toEqual([])
      expect(carried(read)).toBe(carried(withoutNulls(model)))
    }
  })

  it.each(exampleNames)('gives back the example %s, in whichever language it left', (name) => {
    if (!hasExamples) return console.warn(noExamples)
    const { model } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
    for (const language of languages)
      expect(carried(again(model, language).model)).toBe(carried(withoutNulls(model)))
  })

  it('gives back whatever people write, link and measure', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => `x${text}`)
    const text = fc.dictionary(fc.constantFrom(...languages), words, {
      minKeys: 1,
      noNullPrototype: true,
    })
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
      words,
    )
    const date = fc.constantFrom('2025', '2025-06', '2025-06-30', '2024-02-29', 'ooit')
    const card = fc.record({
      type: fc.constantFrom('activity', 'output', 'outcome', 'impact', 'input', 'objective'),
      title: text,
      description: text,
      tags: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    })
    const measured = fc.record({ date, value, n: fc.nat(), comment: words })
    const models = fc.record({
      cards: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 9 }), {
        minLength: 2,
        maxLength: 6,
      }),
      details: fc.array(card, { minLength: 6, maxLength: 6 }),
      link: fc.record({
        kind: fc.constantFrom(...linkKinds),
        confidence: fc.constantFrom(...confidences),
        rationale: text,
      }),
      assumption: fc.record({ text, status: fc.constantFrom(...assumptionStatuses) }),
      indicator: fc.record({
        name: text,
        baseline: fc.record({ value, date }),
        targets: fc.array(fc.record({ date, value }), { maxLength: 3 }),
        measurements: fc.array(measured, { maxLength: 3 }),
      }),
    })
    fc.assert(
      fc.property(models, ({ cards, details, link, assumption, indicator }) => {
        const [from = '', to = ''] = cards
        const model = changeModelSchema.parse({
          format: 'catena',
          version: 1,
          primaryLanguage: 'nl',
          languages: ['nl', 'fr', 'en'],
          title: { nl: 'Bord' },
          organisation: {},
          elements: cards.map((id, index) => ({ id, ...details[index] })),
          links: [{ id: 'k', from, to, ...link, assumptionIds: ['as'] }],
          assumptions: [{ id: 'as', on: { kind: 'link', ref: 'k' }, ...assumption }],
          indicators: [{ id: 'in', elementId: to, measure: 'unit', ...indicator }],
        })
        const { model: read, skipped } = again(model)
        expect(skipped).toEqual([])
        expect(carried(read)).toBe(carried(model))
      }),
      { numRuns: 60 },
    )
  })

  it('brings back a board without cards', () => {
    const model = { ...emptyModel(), title: { nl: 'Nog leeg' } }
    const { model: read, skipped } = again(model)
    expect(skipped).toEqual([])
    expect(read.elements).toEqual([])
    expect(read.title).toEqual({ nl: 'Nog leeg' })
  })

  it('takes what another program changed in the words of CIDS', () => {
    const file = String(cidsExporter.export(completeModel(), { language: 'nl' }))
      .replace('"hasName":"Buren eten vaker samen"', '"hasName":"Buren eten elke week samen"')
      .replace('"hasNumericalValue":"31"', '"hasNumericalValue":"35"')
    const { model } = cidsImporter.parse(bytesOf(file), { language: 'nl' })
    expect(model.elements.find(({ id }) => id === 'oc1')?.title).toEqual({
      nl: 'Buren eten elke week samen',
      en: 'Neighbours eat together more often',
    })
    expect(model.indicators[0]?.measurements[0]?.value).toBe(35)
  })
})
