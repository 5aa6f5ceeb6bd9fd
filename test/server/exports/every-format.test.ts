import { describe, expect, it } from 'vitest'
import { purposes, type Exporter } from '#server/exports/exporter.ts'
import { exporters, findShape } from '#server/exports/registry.ts'
import { importers } from '#server/imports/registry.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { aModel } from '#test/support/change-model.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

const promised = {
  exports:
    'json csv xlsx logframe sroi iati cids graphml dot mermaid jsoncanvas kumu opml markdown svg png pdf pptx docx html',
  imports: 'json csv xlsx outline jsoncanvas kumu graphml cids iati miro',
}

/** How files of a media type begin, whichever program reads them. */
const beginnings: Readonly<Record<string, RegExp>> = {
  'image/png': /^\u0089PNG\r\n/,
  'application/pdf': /^%PDF-1\.\d/,
  'image/svg+xml': /^(<\?xml[^>]*>\s*)?<svg /,
  'text/html': /^<!doctype html>/i,
  'application/json': /^\s*\{/,
  'application/ld+json': /^\s*[[{]/,
  'application/xml': /^<\?xml /,
  'application/graphml+xml': /^<\?xml /,
  'text/x-opml': /^<\?xml /,
}
const zipBeginning = /^PK\cC\cD/

describe('the formats', () => {
  it('are those that are promised', () => {
    const ids = (formats: readonly { readonly id: string }[]) => formats.map(({ id }) => id)
    expect(ids(exporters).toSorted()).toEqual(promised.exports.split(' ').toSorted())
    expect(ids(importers).toSorted()).toEqual(promised.imports.split(' ').toSorted())
  })

  it('of each purpose are some, and each says what it leaves out in three languages', () => {
    expect(new Set(exporters.map(({ purpose }) => purpose))).toEqual(new Set(purposes))
    for (const { label, leavesOut } of [...exporters, ...importers])
      for (const language of languages) {
        expect(label[language]).not.toBe('')
        expect(leavesOut[language]).toMatch(/[.]$/)
      }
  })
})

describe('what a format says that it leaves out', () => {
  it('names the notes of a speaker for slides alone', () => {
    const speaking = exporters.filter(({ leavesOut }) => leavesOut.en.includes('speaker'))
    expect(speaking.map(({ id }) => id)).toEqual(['pptx'])
  })

  it('names every kind of thing that its file is without', async () => {
    const model = everyKind()
    for (const exporter of exporters) {
      const file = await exporter.export(model, { language: 'en' })
      const told = exporter.leavesOut.en
      if (typeof file !== 'string' || told.startsWith('Everything but')) continue
      for (const kind of kinds)
        if (!file.includes(`A ${kind} of ours`))
          expect.soft(told.toLowerCase(), exporter.id).toContain(kind)
    }
  })
})

const kinds = [
  'mission',
  'target group',
  'description',
  'reason',
  'assumption',
  'indicator',
  'evidence',
  'cost',
  'value',
  'scenario',
  'stor',
  'reference project',
] as const

/** A board with one thing of each kind, whose words say which. */
function everyKind(): ChangeModel {
  const named = (kind: (typeof kinds)[number]): string => `A ${kind} of ours`
  const inEnglish = (kind: (typeof kinds)[number]) => ({ en: named(kind) })
  return aModel()
    .withElement('a', 'activity', 'Cooking', {
      stakeholderIds: ['s'],
      description: inEnglish('description'),
    })
    .withElement('o', 'outcome', 'Friends')
    .withLink('a', 'o', {
      rationale: inEnglish('reason'),
      assumptionIds: ['as'],
      evidenceIds: ['ev'],
    })
    .build({
      mission: inEnglish('mission'),
      stakeholders: [{ id: 's', name: inEnglish('target group') }],
      assumptions: [
        {
          id: 'as',
          on: { kind: 'link', ref: 'a--o' },
          text: inEnglish('assumption'),
          status: 'untested',
        },
      ],
      indicators: [
        {
          id: 'in',
          elementId: 'o',
          name: inEnglish('indicator'),
          measure: 'unit',
          unit: 'people',
          targets: [],
          measurements: [],
        },
      ],
      evidence: [{ id: 'ev', kind: 'research', summary: named('evidence') }],
      costs: [{ id: 'c', elementId: 'a', kind: 'cash', amount: 10, label: named('cost') }],
      valuation: {
        items: [{ outcomeId: 'o', quantity: 1, proxy: { value: 20, label: named('value') } }],
      },
      scenarios: [{ id: 'sc', name: named('scenario') }],
      stories: [{ id: 'st', text: inEnglish('stor'), consent: 'named' }],
      referenceProjects: [{ id: 'r', name: named('reference project'), features: [] }],
    })
}

const samples: readonly (readonly [string, () => ChangeModel])[] = [
  ['an empty board', emptyModel],
  ['a board with every field', fullModel],
  ...exampleNames.map((name) => [name, () => readExample(name)] as const),
]

function readExample(name: string): ChangeModel {
  return jsonImporter.parse(exampleBytes(name), { language: 'en' }).model
}

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
  '%s',
  (id, exporter) => {
    const variants = exporter.variants?.map((variant) => variant.id) ?? [undefined]
    for (const [index, [name, read]] of samples.entries()) {
      // What takes long is made in each language, but not of each board.
      const spoken =
        exporter.isHeavy === true ? languages.filter((_, at) => at === index % 3) : languages
      it(`takes ${name} in ${spoken.join(', ')} and each of its shapes`, async ({ skip }) => {
        if (!hasExamples && exampleNames.some((known) => known === name)) skip(noExamples)
        const model = read()
        for (const language of spoken)
          for (const variant of variants) await expectFile(exporter, model, language, variant)
        expect(findShape(id, variants[0]).extension).toMatch(/^[\w.]+$/)
      })
    }
  },
)

async function expectFile(
  exporter: Exporter,
  model: ChangeModel,
  language: (typeof languages)[number],
  variant: string | undefined,
): Promise<void> {
  const { mediaType } = findShape(exporter.id, variant)
  const made = await exporter.export(model, {
    language,
    today: '2026-11-22',
    ...(variant === undefined ? {} : { variant }),
  })
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  const text = new TextDecoder().decode(bytes)
  expect(bytes.length).toBeGreaterThan(20)
  const begins = beginningOf(mediaType)
  if (begins !== undefined) expect(latin1(bytes)).toMatch(begins)
  // Nothing of ours is printed by chance.
  if (mediaType.startsWith('text/'))
    expect(text).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/)
}

function beginningOf(mediaType: string): RegExp | undefined {
  if (mediaType.includes('officedocument')) return zipBeginning
  return beginnings[mediaType.split(';')[0] ?? '']
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString('latin1')
}
