import { beforeAll, describe, expect, it } from 'vitest'
import { cidsContextUrl, writerInContext } from '#server/exports/cids/cids-context.ts'
import { cidsExporter } from '#server/exports/cids/cids-exporter.ts'
import { describeModel } from '#server/exports/cids/describe-model.ts'
import { describeGaps, describeTier, reachTier } from '#server/exports/cids/reach-tier.ts'
import { tierRequirements, tiers, type Tier } from '#server/exports/cids/tier-requirements.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { aModel } from '#test/support/change-model.ts'
import { largeModel } from '#test/support/large-model.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '../samples.ts'
import { completeModel } from './complete-model.ts'
import { hasStandard, noStandard, requiredIn, toTriples, violations } from './shapes.ts'

type CapsuleObject = Readonly<Record<string, unknown>>

function fileOf(model: ChangeModel): string {
  return String(cidsExporter.export(model, { language: 'nl' }))
}

function objectsOf(model: ChangeModel): readonly CapsuleObject[] {
  return JSON.parse(fileOf(model)) as readonly CapsuleObject[]
}

const tierOf = (model: ChangeModel) => reachTier(describeModel(model, 'nl')).tier

function find(objects: readonly CapsuleObject[], type: string): readonly CapsuleObject[] {
  return objects.filter((object) => [object['@type']].flat().includes(type))
}

function without(model: ChangeModel, change: Partial<ChangeModel>): ChangeModel {
  return { ...model, ...change }
}

/** Its valued outcome with a figure more, which CIDS asks more about than anybody has said. */
function valuedAt(figure: object): NonNullable<ChangeModel['valuation']> {
  const { items = [], ...rates } = completeModel().valuation ?? {}
  return { ...rates, items: items.map((item) => ({ ...item, ...figure })) }
}

const examples: readonly (readonly [string, () => ChangeModel])[] = hasExamples
  ? exampleNames.map((name) => [
      name,
      () => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
    ])
  : []

const samples: readonly (readonly [string, () => ChangeModel])[] = [
  ['the empty model', emptyModel],
  ['the model with every field', fullModel],
  ['the complete model', completeModel],
  ...examples,
]

describe('CIDS export', () => {
  beforeAll(() => {
    if (!hasExamples) console.warn(noExamples)
  })

  it.for(samples)(
    'of %s conforms to the shapes of every tier that it claims',
    async ([, model], { skip }) => {
      if (!hasStandard) skip(noStandard)
      const file = fileOf(model())
      const reached = tierOf(model())
      const claimed = reached === undefined ? [] : tiers.slice(0, tiers.indexOf(reached) + 1)
      for (const tier of claimed) expect(await violations(file, tier), tier).toEqual([])
      const told = find(JSON.parse(file) as readonly CapsuleObject[], 'cids:ImpactPathway')
      expect(told.map((pathway) => pathway['toc:tier'])).toEqual([reached ?? 'none'])
    },
  )

  it.for(samples)('of %s keeps every property in safe JSON-LD', async ([, model], { skip }) => {
    if (!hasStandard) skip(noStandard)
    const triples = await toTriples(fileOf(model()))
    const links = model().links.length
    const written = triples.match(/#Link> \.$/gm) ?? []
    expect(written.length).toBeGreaterThanOrEqual(Math.min(links, 1))
    expect(triples).not.toContain('_:toc')
  })

  it('does not claim a tier that a lack of data keeps away, and the shapes agree', async () => {
    const complete = completeModel()
    const [indicator] = complete.indicators
    if (indicator === undefined) throw new Error('no indicator')
    const cases: readonly (readonly [Tier, Tier | undefined, ChangeModel])[] = [
      ['basic', undefined, without(complete, { organisation: {} })],
      ['essential', 'basic', without(complete, { indicators: [{ ...indicator, baseline: {} }] })],
      [
        'essential',
        'basic',
        without(complete, {
          stakeholders: complete.stakeholders.map((stakeholder) => ({
            ...stakeholder,
            area: undefined,
          })),
        }),
      ],
      [
        'full',
        'essential',
        without(complete, { indicators: [{ ...indicator, threshold: undefined }] }),
      ],
      [
        'full',
        'essential',
        without(complete, {
          costs: complete.costs.map((cost) => ({ ...cost, actualAmount: undefined })),
        }),
      ],
      ['full', 'essential', without(complete, { valuation: valuedAt({ deadweight: 0.1 }) })],
      ['full', 'essential', without(complete, { valuation: valuedAt({ dropOff: 0.2 }) })],
    ]
    for (const [missed, reached, model] of cases) {
      expect(tierOf(model)).toBe(reached)
      if (hasStandard) expect(await violations(fileOf(model), missed)).not.toEqual([])
    }
  })

  it('reaches each tier with what that tier asks for', () => {
    expect(tierOf(emptyModel())).toBeUndefined()
    expect(tierOf(completeModel())).toBe('full')
    for (const [, model] of examples) expect(tierOf(model())).toBe('basic')
  })

  it('asks of each class what the shapes of the standard ask', ({ skip }) => {
    if (!hasStandard) skip(noStandard)
    const asked: Map<string, readonly string[]> = new Map()
    for (const tier of tiers) {
      for (const [name, properties] of requiredIn(tier))
        asked.set(name, [...(asked.get(name) ?? []), ...properties])
      const upTo = tiers
        .slice(0, tiers.indexOf(tier) + 1)
        .flatMap((lower) => tierRequirements[lower])
      const written = describeModel(completeModel(), 'en').map((object) => [object['@type']].flat())
      const others = [['cids:ImpactRisk', 'cids:DropOffRisk'], ['cids:Counterfactual']]
      for (const types of [...written, ...others]) {
        const names = types.map((type) => type.replace('cids:', ''))
        const ours = upTo
          .filter(({ className }) => names.includes(className))
          .flatMap(({ properties }) => properties)
        const theirs = names.flatMap((name) => asked.get(name) ?? [])
        expect(new Set(ours), `${names.join(' and ')} in ${tier}`).toEqual(new Set(theirs))
      }
    }
  })

  it('makes nothing up: no number, no date and no name that the model does not have', () => {
    const objects = objectsOf(
      aModel()
        .withElement('a', 'activity', 'Koken')
        .withElement('o', 'outcome', 'Eten')
        .withLink('a', 'o')
        .build({
          indicators: [
            {
              id: 'in1',
              elementId: 'o',
              name: { en: 'How many' },
              measure: 'unit',
              targets: [{ date: '2027' }],
              measurements: [{ value: 'better', date: '2026' }, { value: 3 }],
            },
          ],
        }),
    )
    const text = JSON.stringify(objects)
    expect(text).not.toMatch(/i72:Measure[^}]*(?!"3")hasNumericalValue":"0"/)
    expect(find(objects, 'cids:Organization')[0]).not.toHaveProperty('hasLegalName')
    expect(find(objects, 'cids:Indicator')[0]).not.toHaveProperty('hasBaseline')
    expect(find(objects, 'cids:Indicator')[0]).not.toHaveProperty('unitDescription')
    expect(find(objects, 'cids:IndicatorReport')).toEqual([])
    expect(find(objects, 'cids:Target')).toEqual([])
    expect(find(objects, 'toc:Measurement')).toHaveLength(2)
    expect(text).not.toContain('dateCreated')
  })

  it('is a flat array of objects with an address and a context each, as the reference tools read', () => {
    const objects = objectsOf(completeModel())
    expect(new Set(objects.map((object) => object['@id'])).size).toBe(objects.length)
    for (const object of objects) {
      expect(object['@context']).toEqual([cidsContextUrl, expect.anything()])
      expect(URL.canParse(String(object['@id']))).toBe(true)
      expect(object).not.toHaveProperty('@graph')
    }
    expect(find(objects, 'cids:Organization')).toHaveLength(1)
    const addresses = new Set(objects.map((object) => object['@id']))
    const known = find(objects, 'cids:Indicator').flatMap((indicator) =>
      ['hasTarget', 'hasIndicatorReport', 'forOutcome', 'wasGeneratedBy'].flatMap(
        (property) => indicator[property],
      ),
    )
    expect(known).toHaveLength(4)
    for (const address of known) expect(addresses).toContain(address)
  })

  it('writes the chain in the words of CIDS, numbers as text and dates with their zone', () => {
    const objects = objectsOf(completeModel())
    const at = (list: string, id: string) => `https://catena.invalid/boards/complete#${list}/${id}`
    const byId = new Map(objects.map((object) => [object['@id'], object]))
    expect(byId.get(at('elements', 'i1'))).toMatchObject({
      '@type': ['cids:Input', 'cids:FinancialInput'],
      inputFor: [at('elements', 'a1')],
      hasPlannedAmount: { hasNumericalValue: '30000' },
      startedAtTime: '2025-01-01T00:00:00Z',
      endedAtTime: '2026-12-31T23:59:59Z',
    })
    expect(byId.get(at('elements', 'a1'))).toMatchObject({
      hasOutput: [at('elements', 'o1')],
      hasInput: [at('elements', 'i1')],
    })
    expect(byId.get(at('elements', 'oc1'))).toMatchObject({
      '@type': 'cids:Outcome',
      hasName: 'Buren eten vaker samen',
      canProduce: [at('elements', 'im1')],
      forTheme: ['https://metadata.un.org/sdg/3'],
    })
    expect(find(objects, 'cids:IndicatorReport')[0]).toMatchObject({
      value: { '@type': 'i72:Measure', hasNumericalValue: '31' },
      startedAtTime: '2025-12-01T00:00:00Z',
      endedAtTime: '2025-12-31T23:59:59Z',
      forStakeholder: at('stakeholders', 's1'),
      wasGeneratedBy: `${at('indicators', 'in1')}/method`,
    })
    expect(find(objects, 'cids:ImpactDepth')[0]).toMatchObject({
      value: { hasNumericalValue: '19' },
    })
  })

  it('says in each language which tier it reaches and what is missing for the next', () => {
    const { gaps, ...reached } = reachTier(describeModel(fullModel(), 'nl'))
    const told = languages.map((language) => describeTier({ gaps, ...reached }, language))
    expect(told).toEqual([
      'Dit document haalt het niveau Basic van CIDS 3.2.1. Nog nodig voor Essential: 1 streefwaarde zonder datum van de afspraak.',
      'Ce document atteint le niveau Basic de CIDS 3.2.1. Il manque pour Essential\u00A0: 1 valeur cible sans date de l’accord.',
      'This document reaches the Basic tier of CIDS 3.2.1. Missing for Essential: 1 target without a day of agreement.',
    ])
    const nothing = reachTier(describeModel(emptyModel(), 'nl')).gaps
    expect(describeGaps(nothing, 'nl')).toEqual([
      'geen effect',
      'geen indicator',
      '1 organisatie zonder naam',
    ])
    expect(describeTier(reachTier(describeModel(completeModel(), 'en')), 'en')).toBe(
      'This document reaches the Full tier of CIDS 3.2.1.',
    )
  })

  it('says of a baseline that does not apply that it does not, where a tier asks for one', () => {
    const model = completeModel()
    const [first, ...others] = model.indicators.map((indicator) => ({
      ...indicator,
      baseline: undefined,
    }))
    if (first === undefined) throw new Error('the complete model measures something')
    const indicators = [{ ...first, baseline: { notApplicable: true } }, ...others]
    const { gaps } = reachTier(describeModel({ ...model, indicators }, 'en'))
    expect(describeGaps(gaps, 'en')).toContain(
      '1 indicator without a baseline (not applicable here)',
    )
    expect(gaps.filter(({ property }) => property === 'hasBaseline')).toHaveLength(
      others.length === 0 ? 1 : 2,
    )
  })

  it('tells a deadweight as what would have happened anyway, and a drop-off as a risk', () => {
    const model = without(completeModel(), {
      valuation: valuedAt({ deadweight: 0.1, dropOff: 0.2 }),
    })
    const objects = objectsOf(model)
    const [counterfactual] = find(objects, 'cids:Counterfactual')
    expect(counterfactual).toMatchObject({ value: { hasNumericalValue: '0.1' } })
    expect(find(objects, 'cids:Indicator')[0]?.['hasCounterfactual']).toEqual([
      counterfactual?.['@id'],
    ])
    expect(find(objects, 'cids:DropOffRisk')[0]).toMatchObject({ 'toc:rate': 0.2 })
  })

  it('leaves out private notes, stories and votes', () => {
    const file = fileOf(fullModel())
    expect(file).not.toContain('Geheime notitie')
    expect(file).not.toContain('Verhaal')
    expect(find(JSON.parse(file) as readonly CapsuleObject[], 'toc:Link')).toHaveLength(7)
  })

  it('brings along only the terms that an object needs', () => {
    const write = writerInContext()
    const context = (properties: object): unknown => {
      const object = { '@type': 'cids:Target', '@id': 'https://example.org/', ...properties }
      const { '@context': first, ...rest } = JSON.parse(write(object)) as Record<string, unknown>
      expect(rest).toEqual(object)
      return first
    }
    expect(context({ hasName: 'x' })).toEqual([cidsContextUrl, { toc: expect.any(String) }])
    expect(context({ dateCreated: '2026-01-01T00:00:00Z' })).toEqual([
      cidsContextUrl,
      { toc: expect.any(String), dateCreated: expect.anything() },
    ])
  })

  it('writes as much as a board holds', () => {
    const objects = objectsOf(largeModel())
    expect(find(objects, 'toc:Link')).toHaveLength(4_000)
    expect(objects.length).toBeGreaterThan(6_000)
  })
})
