import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'

/** A small theory of change of which all is known that CIDS asks in its highest tier. */
export function completeModel(): ChangeModel {
  return changeModelSchema.parse({
    format: 'catena',
    version: 1,
    id: 'complete',
    primaryLanguage: 'nl',
    languages: ['nl', 'en'],
    title: { nl: 'Samen koken', en: 'Cooking together' },
    organisation: {
      name: 'Buurtkeuken vzw',
      identifier: 'BE-KBO_BCE-0123456789',
      url: 'https://example.org',
      country: 'BE',
    },
    programme: { nl: 'Buurtkeuken' },
    period: { from: '2025-01-01', to: '2026-12-31' },
    currency: 'EUR',
    problem: { nl: 'Wie alleen woont, eet vaak alleen.' },
    mission: { nl: 'Niemand eet tegen zijn zin alleen.' },
    stakeholders: [
      {
        id: 's1',
        name: { nl: 'Buren die alleen wonen' },
        area: 'local',
        underserved: true,
        consulted: true,
      },
      { id: 's2', name: { nl: 'De gemeente' }, area: 'provincial' },
    ],
    elements: [
      {
        id: 'i1',
        type: 'input',
        title: { nl: 'Een kok' },
        description: { nl: 'Halftijds in dienst.' },
        stakeholderIds: ['s2'],
      },
      {
        id: 'a1',
        type: 'activity',
        title: { nl: 'Koken met buren' },
        description: { nl: 'Elke donderdag in de parochiezaal.' },
      },
      {
        id: 'o1',
        type: 'output',
        title: { nl: '40 avonden' },
        description: { nl: 'Een jaar lang, buiten de vakanties.' },
      },
      {
        id: 'oc1',
        type: 'outcome',
        horizon: 'short',
        title: { nl: 'Buren eten vaker samen', en: 'Neighbours eat together more often' },
        description: { nl: 'Ook buiten de avonden die wij organiseren.' },
        stakeholderIds: ['s1'],
        sdgTargets: ['3.4'],
      },
      { id: 'im1', type: 'impact', title: { nl: 'Minder eenzaamheid' } },
    ],
    links: [
      { id: 'i1--a1', from: 'i1', to: 'a1', kind: 'enables' },
      { id: 'a1--o1', from: 'a1', to: 'o1', kind: 'leads-to' },
      { id: 'o1--oc1', from: 'o1', to: 'oc1', kind: 'leads-to', confidence: 'high' },
      { id: 'oc1--im1', from: 'oc1', to: 'im1', kind: 'contributes-to' },
    ],
    indicators: [
      {
        id: 'in1',
        elementId: 'oc1',
        name: { nl: 'Buren die elke week samen eten' },
        measure: 'percentage',
        unit: '%',
        direction: 'up',
        method: 'Vragenlijst',
        frequency: 'elk jaar',
        baseline: { value: 12, date: '2025-01-15', n: 80 },
        threshold: 30,
        targets: [{ date: '2026-12-31', value: 40, setOn: '2025-01-20' }],
        measurements: [{ date: '2025-12', value: 31, n: 76, comment: 'Vooral in de winter.' }],
      },
    ],
    costs: [
      {
        id: 'c1',
        elementId: 'i1',
        kind: 'cash',
        amount: 30000,
        actualAmount: 28500,
        currency: 'EUR',
        period: '2025-2026',
      },
    ],
    valuation: {
      currency: 'EUR',
      items: [
        {
          outcomeId: 'oc1',
          stakeholderId: 's1',
          quantity: 25,
          quantityUnit: 'buren',
          proxy: { label: 'Waarde van samen eten', value: 400 },
          durationYears: 2,
          importance: 'high',
        },
      ],
    },
  })
}
