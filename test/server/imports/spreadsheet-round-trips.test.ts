import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { plainWord } from '#shared/tables/cell-kinds.ts'
import { readHeadings } from '#shared/tables/read-headings.ts'
import { tableShapes } from '#shared/tables/table-shapes.ts'
import { csvExporter } from '#server/exports/csv/csv-exporter.ts'
import { xlsxExporter } from '#server/exports/xlsx/xlsx-exporter.ts'
import { csvImporter } from '#server/imports/csv/csv-importer.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { xlsxImporter } from '#server/imports/xlsx/xlsx-importer.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '../exports/samples.ts'

const bytesOf = (file: unknown): Uint8Array =>
  file instanceof Uint8Array ? file : new TextEncoder().encode(String(file))

/** As every board is read: with lanes, and with its defaults. */
const asRead = (model: unknown): ChangeModel =>
  jsonImporter.parse(bytesOf(JSON.stringify(model)), { language: 'en' }).model

const formats = [
  { id: 'xlsx', exporter: xlsxExporter, importer: xlsxImporter },
  { id: 'csv', exporter: csvExporter, importer: csvImporter },
] as const

type Format = (typeof formats)[number]

async function comesBack(model: ChangeModel, { exporter, importer }: Format, language: Language) {
  const file = await exporter.export(model, { language })
  const back = importer.parse(bytesOf(file), { language: 'nl' })
  expect(back.skipped).toEqual([])
  expect(toJson(back.model)).toBe(toJson(model))
}

const text = fc.dictionary(
  fc.constantFrom('nl', 'fr', 'en', 'ar', 'pt-BR'),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('=1+1', "'", '-5', '\r\n', '_x000D_', '7'),
  ),
)
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('1', ';', '2026-01-01', '3,5', 'ja', '@x', ' a '),
)
const day = fc.oneof(
  word,
  fc
    .date({ min: new Date('1890-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const value = fc.oneof(number, word, fc.constant(null))
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const extra = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 2 }), {
  maxKeys: 2,
})
const ids = ['a', '1', '=b', 'c;d'] as const

/** A board with something in every list; what is about a card is about one that is there. */
const models = fc
  .record({
    title: text,
    programme: maybe(fc.oneof(word, text)),
    period: maybe(fc.oneof(fc.record({ start: day, end: day }), word, fc.integer())),
    elements: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          type: fc.constantFrom('activity', 'outcome', 'note'),
          title: text,
          description: maybe(text),
          parked: maybe(fc.boolean()),
          tags: maybe(fc.array(word, { maxLength: 3 })),
          horizon: maybe(fc.constantFrom('short', 'long')),
          position: fc.record({ x: number, y: fc.integer() }),
          order: maybe(number),
        }),
      ),
    ),
    links: fc.constant([{ id: 'k', from: 'a', to: '1', kind: 'leads-to' }]),
    assumptions: fc.array(
      fc.record({
        on: fc.constantFrom({ kind: 'link', ref: 'k' }, { kind: 'element', ref: '=b' }),
        text,
        status: fc.constantFrom('untested', 'refuted'),
        importance: maybe(number),
        test: maybe(fc.oneof(word, text)),
        reviewOn: maybe(day),
      }),
      { maxLength: 2 },
    ),
    indicators: fc.array(
      fc.record({
        elementId: fc.constantFrom(...ids),
        name: text,
        measure: fc.constantFrom('unit', 'qualitative'),
        baseline: maybe(fc.record({ value, date: day, n: fc.constantFrom(null, 3) })),
        targets: fc.array(fc.record({ date: day, value }), { maxLength: 2 }),
        measurements: fc.array(
          fc.record({
            date: day,
            value,
            comment: word,
            disaggregation: fc.array(fc.record({ dimension: word, group: word, value }), {
              maxLength: 2,
            }),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
    evidence: fc.array(
      fc.record({
        kind: fc.constantFrom('research', 'external', 'other'),
        summary: maybe(word),
        year: maybe(fc.integer()),
      }),
      { maxLength: 2 },
    ),
    stakeholders: fc.array(
      fc.record({ name: text, role: maybe(word), consulted: maybe(fc.boolean()) }),
      { maxLength: 2 },
    ),
    costs: fc.array(
      fc.record({ kind: fc.constantFrom('cash', 'barter'), amount: number, label: maybe(word) }),
      { maxLength: 2 },
    ),
    scenarios: fc.array(fc.record({ name: word, reachFactor: maybe(number) }), { maxLength: 2 }),
    stories: fc.array(fc.record({ text, consent: maybe(fc.constantFrom('named', 'refused')) }), {
      maxLength: 2,
    }),
    referenceProjects: maybe(
      fc.array(
        fc.record({
          name: word,
          features: fc.array(
            fc.record({ label: word, answer: maybe(fc.constantFrom('less', 'more')) }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
    ),
    valuation: maybe(
      fc.record({
        years: maybe(number),
        items: fc.array(
          fc.record({
            outcomeId: fc.constantFrom(...ids),
            quantity: number,
            proxy: fc.record({ value: number }),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    extra,
  })
  .map(({ extra: more, ...lists }) => {
    const withIds = Object.fromEntries(
      Object.entries(lists).map(([name, records]) => [
        name,
        Array.isArray(records)
          ? records.map((record, index) => ({ id: `${name} ${index}`, ...record }))
          : records,
      ]),
    )
    return {
      ...more,
      format: 'catena',
      version: 1,
      primaryLanguage: 'nl',
      languages: ['nl', 'fr'],
      ...withIds,
    }
  })
  // No board keeps those, whoever sends them.
  .filter((model) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(model)))

describe.each(formats)('$id of a whole board', (format) => {
  it('comes back byte for byte in each language, with every field and what nobody knows', async () => {
    for (const model of [asRead(emptyModel()), asRead(fullModel())])
      for (const language of languages) await comesBack(model, format, language)
  })

  it('keeps a card that nobody has written on yet', async () => {
    const blank = { id: 'a', type: 'output', title: {} }
    await comesBack(asRead({ ...emptyModel(), elements: [blank] }), format, 'nl')
  })

  it.skipIf(!hasExamples)(
    `comes back byte for byte from every example (${noExamples})`,
    async () => {
      for (const name of exampleNames)
        for (const language of languages)
          await comesBack(
            jsonImporter.parse(exampleBytes(name), { language }).model,
            format,
            language,
          )
    },
  )

  it('comes back byte for byte, whatever people write and other programs add', async () => {
    await fc.assert(
      fc.asyncProperty(models, fc.constantFrom(...languages), async (sent, language) => {
        await comesBack(asRead(sent), format, language)
      }),
      { numRuns: 60 },
    )
  })

  it('comes back with its longest texts, also where a cell has no room for them', async () => {
    const long = 'é"😀\n'.repeat(220)
    const notes = Array.from({ length: 40 }, (_, index) => [`x-${index}`, long])
    const element = {
      id: 'a',
      type: 'outcome',
      title: { nl: 'Lang '.repeat(4_000) },
      ...Object.fromEntries(notes),
    }
    const model = asRead({ ...emptyModel(), elements: [element] })
    await comesBack(model, format, 'nl')
  })
})

describe('headings', () => {
  it.each(languages)('in %s are read as what they were written for', (language) => {
    for (const shape of tableShapes) {
      const labels = shape.columns.map(({ label, isByLanguage }) =>
        isByLanguage === true ? `${label[language]} (pt-BR)` : label[language],
      )
      const distinct = shape.columns.filter(
        ({ path, isByLanguage }) =>
          isByLanguage !== true ||
          !shape.columns.some((other) => other.isByLanguage !== true && other.path === path),
      )
      expect(new Set(distinct.map(({ label }) => plainWord(label[language]))).size).toBe(
        distinct.length,
      )
      expect(readHeadings(shape, labels, language).keys).toEqual(
        shape.columns.map(({ path, isByLanguage }) =>
          isByLanguage === true ? `${path}.pt-BR` : path,
        ),
      )
    }
  })

  it('name each of a few values so that no word means two of them', () => {
    for (const { columns } of tableShapes)
      for (const { kind } of columns)
        for (const language of languages)
          for (const wordOf of kind.words?.(language) ?? [])
            expect(kind.write(kind.read(wordOf), language)).toBe(wordOf)
  })
})
