import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'

export const exampleNames = ['digital-buddies', 'citizen-energy', 'youth-weekend-school'] as const

/** The examples lie beside the repository and are not there for everyone. */
export function examplePath(name: string): string {
  return join(import.meta.dirname, `../../../../shared/examples/${name}.json`)
}

export const hasExamples = existsSync(examplePath(exampleNames[0]))

export const noExamples = 'skipped: ../shared/examples is not there'

export function exampleBytes(name: string): Uint8Array {
  return readFileSync(examplePath(name))
}

export function emptyModel(): ChangeModel {
  return changeModelSchema.parse({
    format: 'catena',
    version: 1,
    primaryLanguage: 'en',
    languages: ['en'],
    title: {},
  })
}

/** Every field that the model knows, one it does not, signs that formats trip over, and right-to-left script. */
export function fullModel(): ChangeModel {
  return changeModelSchema.parse({
    format: 'catena',
    version: 1,
    id: 'full',
    primaryLanguage: 'nl',
    languages: ['nl', 'fr', 'en'],
    title: { nl: 'Bord <1> & "zoveel"', fr: 'Tableau', en: 'Board', ar: 'لوحة' },
    organisation: { name: 'Buurt & <Co>' },
    programme: { nl: 'Programma' },
    period: { from: '2026-01-01', to: '2028-12-31' },
    currency: 'EUR',
    problem: { nl: 'Probleem' },
    mission: { nl: 'Missie' },
    vision: { nl: 'Visie' },
    lanes: [
      { id: 'l 1"', type: 'activity', title: { nl: 'Doen <&>' }, order: 1, columns: 2 },
      {
        id: 'l2',
        type: 'outcome',
        horizon: 'long',
        title: { nl: 'Effect' },
        order: 2,
        collapsed: true,
      },
      {
        id: 'l3',
        type: 'impact',
        title: { nl: 'Leeg' },
        question: { nl: 'Waarvoor "dus"?' },
        order: 3,
      },
    ],
    stakeholders: [
      {
        id: 's1',
        name: { nl: 'Buren' },
        role: 'target',
        size: 3,
        level: 'person',
        area: 'local',
        consulted: true,
      },
    ],
    elements: [
      {
        id: 'end',
        type: 'activity',
        title: { nl: 'Zeg <b>"hallo"</b> & `dag` #1 %%{init} \\n\nregel 2' },
        description: { nl: 'Uitleg' },
        stakeholderIds: ['s1'],
        sphere: 'control',
        confidence: 'high',
        status: 'draft',
        tags: ['jeugd'],
        sdgTargets: ['3.4'],
        evidenceIds: ['ev1'],
        laneId: 'l 1"',
        order: 1,
        position: { x: 0, y: 0 },
      },
      {
        id: 'o x',
        type: 'activity',
        title: { ar: 'مرحبا بالجميع' },
        laneId: 'l 1"',
        position: { x: 320, y: 0 },
        pinned: true,
      },
      {
        id: 'é-2',
        type: 'outcome',
        horizon: 'long',
        title: { nl: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen veranderen 🎉' },
        polarity: 'negative',
        intended: false,
        laneId: 'l2',
      },
      { id: 'ext', type: 'impact', title: { nl: 'Wet' }, condition: true, parked: true },
      { id: 'note', type: 'note', title: { nl: 'Geheime notitie' }, laneId: 'l2' },
    ],
    links: [
      {
        id: 'k1',
        from: 'end',
        to: 'é-2',
        kind: 'leads-to',
        confidence: 'low',
        rationale: { nl: 'Omdat' },
        assumptionIds: ['as1'],
        evidenceIds: ['ev1'],
      },
      { id: 'k2', from: 'é-2', to: 'o x', kind: 'feedback' },
      { id: 'k3', from: 'end', to: 'o x', kind: 'hinders' },
      { id: 'k4', from: 'o x', to: 'é-2', kind: 'enables' },
      { id: 'k5', from: 'é-2', to: 'ext', kind: 'contributes-to' },
      { id: 'k6', from: 'ext', to: 'end', kind: 'guides' },
      { id: 'k7', from: 'o x', to: 'ext', kind: 'realised-by' },
      { id: 'k8', from: 'note', to: 'end', kind: 'leads-to' },
    ],
    assumptions: [
      {
        id: 'as1',
        on: { kind: 'link', ref: 'k1' },
        text: { nl: 'Mits' },
        kind: 'hypothesis',
        status: 'contested',
        importance: 4,
        owner: 'An',
        reviewOn: '2027-01-01',
        test: 'Vraag',
        evidenceIds: ['ev1'],
      },
      { id: 'as2', on: { kind: 'element', ref: 'end' }, text: { nl: 'Als' }, status: 'refuted' },
    ],
    evidence: [
      {
        id: 'ev1',
        kind: 'external',
        stance: 'against',
        strength: 'strong',
        summary: 'Studie',
        url: 'https://example.org',
        year: 2024,
      },
    ],
    indicators: [
      {
        id: 'in1',
        elementId: 'é-2',
        name: { nl: 'Aantal' },
        measure: 'unit',
        unit: 'mensen',
        direction: 'up',
        baseline: { value: 3, date: '2026-01-01', n: null },
        targets: [{ date: '2027-01-01', value: 5 }],
        measurements: [
          {
            date: '2026-06-01',
            value: 4,
            n: 9,
            comment: 'Half',
            disaggregation: [{ dimension: 'geslacht', group: 'vrouwen', value: 5, n: 6 }],
          },
        ],
      },
    ],
    costs: [
      { id: 'c1', elementId: 'end', kind: 'cash', amount: 12.5, currency: 'EUR', label: 'Zaal' },
    ],
    valuation: {
      currency: 'EUR',
      discountRate: 0.03,
      years: 3,
      items: [{ outcomeId: 'é-2', quantity: 3, proxy: { label: 'Waarde', value: 10 } }],
    },
    scenarios: [
      {
        id: 'sc1',
        name: 'Groot',
        reachFactor: 2,
        costFactor: 1.5,
        effectFactor: 0.9,
        deadweightFactor: 1.1,
      },
    ],
    accountabilityLine: { beyond: ['ext'] },
    stories: [
      {
        id: 'st1',
        text: { nl: 'Verhaal' },
        elementId: 'end',
        source: 'An, 62',
        consent: 'anonymous',
        date: '2026-05-01',
      },
    ],
    referenceProjects: [
      {
        id: 'rp1',
        name: 'Ander project',
        theme: 'Eenzaamheid',
        source: 'Jaarverslag',
        costPerParticipant: 900,
        effectShare: 0.3,
        personBenefit: 400,
        municipalityBenefit: 250,
        reach: 40,
        years: 2,
        cost: 30000,
        features: [{ label: 'Begeleiding', lessFactor: 0.8, moreFactor: 1.1, answer: 'more' }],
      },
    ],
    checksOff: ['W06'],
    votes: [{ elementId: 'end', count: 3 }],
    'x-other': { z: 1, a: [true, null] },
  })
}
