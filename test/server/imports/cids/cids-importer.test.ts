import { describe, expect, it } from 'vitest'
import { cidsImporter } from '#server/imports/cids/cids-importer.ts'
import { Problem } from '#shared/problems/problem.ts'
import { hasStandard, noStandard, readStandard } from '../../exports/cids/shapes.ts'

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

const parse = (value: unknown) => cidsImporter.parse(bytesOf(value), { language: 'en' })

function codeOf(value: unknown): string {
  try {
    cidsImporter.parse(value instanceof Uint8Array ? value : bytesOf(value), { language: 'en' })
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

const context = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld'
const outcome = (id: string, more = {}) => ({
  '@context': context,
  '@id': `https://example.org/${id}`,
  '@type': 'cids:Outcome',
  hasName: id,
  ...more,
})

describe('CIDS import of capsules of others', () => {
  it('reads the samples of the standard, and says what has no place', () => {
    if (!hasStandard) return console.warn(noStandard)
    const { model, skipped } = parse(readStandard('sample/full.jsonld'))
    expect(model.title).toEqual({ en: 'Digitale buddies' })
    expect(model.organisation).toEqual({ name: 'Voorbeeld vzw' })
    expect(model.elements.map(({ id, type }) => [id, type])).toEqual([
      ['oc1', 'outcome'],
      ['oc2', 'outcome'],
      ['act1', 'activity'],
      ['in1', 'input'],
      ['out1', 'output'],
    ])
    expect(model.elements[0]).toMatchObject({ tags: ['Eenzaamheid'], stakeholderIds: ['st1'] })
    expect(model.links.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'oc1--oc2 leads-to',
      'act1--oc1 leads-to',
      'act1--out1 leads-to',
      'in1--act1 enables',
      'out1--oc1 leads-to',
    ])
    expect(model.indicators).toMatchObject([
      {
        elementId: 'oc1',
        measure: 'percentage',
        baseline: { value: 8 },
        threshold: 30,
        targets: [{ date: '2026', value: 50 }],
        measurements: [{ date: '2026', value: 46, comment: 'n=84' }],
      },
    ])
    expect(model.stakeholders).toMatchObject([{ id: 'st1', area: 'local', role: 'target' }])
    expect(skipped.map(({ what }) => what.replace(/:.*/, ''))).toEqual([
      '[14] ImpactReport',
      '[15] ImpactScale',
      '[16] ImpactDepth',
      '[17] ImpactDuration',
      '[18] Counterfactual',
      '[19] ImpactRisk, EvidenceRisk',
    ])
    expect(parse(readStandard('sample/basic.jsonld')).skipped).toEqual([])
  })

  it('reads a graph, objects inside each other, full addresses and words of several languages', () => {
    const { model, skipped } = parse({
      '@context': context,
      '@graph': [
        {
          '@id': 'https://example.org/model',
          '@type': 'https://ontology.commonapproach.org/cids#ImpactModel',
          'org:hasName': [
            { '@value': 'Cooking', '@language': 'en' },
            { '@value': 'Koken', '@language': 'nl' },
          ],
          'https://ontology.commonapproach.org/cids#hasOutcome': [
            {
              '@id': 'https://example.org/oc',
              '@type': ['cids:Outcome'],
              'http://ontology.eil.utoronto.ca/tove/organization#hasName': 'Eating together',
              forTheme: ['https://metadata.un.org/sdg/3'],
              'cids:hasIndicator': {
                '@type': 'cids:Indicator',
                '@id': 'https://example.org/in',
                hasName: 'Evenings',
                unitDescription: 'evenings',
                hasBaseline: { '@type': 'i72:Measure', hasNumericalValue: { '@value': '4' } },
              },
            },
          ],
        },
        {
          '@id': 'https://example.org/act',
          '@type': 'cids:Activity',
          hasName: 'Cooking',
          canProduce: { '@id': 'https://example.org/oc' },
        },
      ],
    })
    expect(skipped).toEqual([])
    expect(model.title).toEqual({ en: 'Cooking', nl: 'Koken' })
    expect(model.elements.map(({ title, sdgTargets }) => [title['en'], sdgTargets])).toEqual([
      ['Eating together', ['3']],
      ['Cooking', undefined],
    ])
    expect(model.links).toMatchObject([{ from: 'act', to: 'oc', kind: 'leads-to' }])
    expect(model.indicators).toMatchObject([
      { elementId: 'oc', unit: 'evenings', baseline: { value: 4 } },
    ])
  })

  it('skips what it does not know and what leads nowhere, and says why', () => {
    const { model, skipped } = parse([
      outcome('a', { canProduce: ['https://example.org/gone'] }),
      { '@type': 'cids:Person', '@id': 'https://example.org/an', givenName: 'An' },
      { '@type': 'cids:Indicator', '@id': 'https://example.org/loose', hasName: 'Loose' },
      {
        '@type': 'cids:Indicator',
        '@id': 'https://example.org/shared',
        hasName: 'Shared',
        forOutcome: ['https://example.org/a', 'https://example.org/b'],
      },
      outcome('b'),
    ])
    expect(model.elements).toHaveLength(2)
    expect(model.links).toEqual([])
    expect(model.indicators).toMatchObject([{ id: 'shared', elementId: 'a' }])
    expect(skipped.map(({ what }) => what)).toEqual([
      '[1] Person: https://example.org/an',
      '[3] Indicator: Shared',
      'links[0] a--gone',
      'indicators[0] loose',
    ])
    for (const { reason } of skipped) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('keeps apart what has the same name in different places, and survives a circle', () => {
    const { model } = parse([
      outcome('one/x', { canProduce: ['https://example.org/two/x'] }),
      outcome('two/x', { canProduce: ['https://example.org/one/x'] }),
    ])
    expect(new Set(model.elements.map(({ id }) => id)).size).toBe(2)
    expect(model.links).toHaveLength(2)
  })

  it('reads types under another name where a context stands above them', () => {
    const plain = { id: 'https://example.org/a', type: 'Activity', hasName: 'Visits' }
    const { model } = parse({ '@context': context, '@graph': [plain] })
    expect(model.elements.map(({ id, type }) => [id, type])).toEqual([['a', 'activity']])
  })

  it('keeps the first of two objects with the same address', () => {
    const { model, skipped } = parse([outcome('a'), outcome('a', { hasName: 'again' })])
    expect(model.elements.map(({ title }) => title['en'])).toEqual(['a'])
    expect(skipped).toHaveLength(1)
  })

  it('refuses what is no JSON, nothing of CIDS, empty, too deep, too large or unsafe', () => {
    expect(codeOf('{"@graph":')).toBe('file-not-json')
    expect(codeOf(Uint8Array.of(0xff, 0xfe, 0x00))).toBe('file-not-json')
    expect(codeOf([])).toBe('file-other-format')
    expect(codeOf({ nodes: [], edges: [] })).toBe('file-other-format')
    expect(codeOf(null)).toBe('file-other-format')
    expect(codeOf({ type: 'Activity', id: 'a', name: 'Visits' })).toBe('file-other-format')
    expect(codeOf({ elements: [{ type: 'Outcome', id: 'o', label: 'Contact' }] })).toBe(
      'file-other-format',
    )
    expect(codeOf([{ '@type': 'cids:Stakeholder', hasName: 'Only people' }])).toBe('file-no-cards')
    expect(codeOf([{ '@type': 'cids:ImpactPathway', hasName: 'Nothing yet' }])).toBe(
      'file-no-cards',
    )
    expect(codeOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('file-too-deep')
    expect(codeOf(new Uint8Array(100_000_000))).toBe('file-too-large')
    expect(codeOf(`[${'0,'.repeat(1_000_000)}0]`)).toBe('import-too-large')
    expect(codeOf('[{"@type":"cids:Outcome","__proto__":{"isAdmin":true}}]')).toBe('file-unsafe')
    expect(codeOf(Array.from({ length: 2_001 }, (_, index) => outcome(`o${index}`)))).toBe(
      'model-too-large',
    )
    expect(codeOf([outcome('a', { 'toc:horizon': 'soon' })])).toBe('file-invalid')
  })
})
