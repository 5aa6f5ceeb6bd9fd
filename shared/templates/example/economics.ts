import type { Cost, ReferenceProject, Scenario, Valuation } from '#shared/model/change-model.ts'
import type { Say } from './text.ts'

const currency = 'EUR'
const period = '2026'

export function costs(say: Say): readonly Cost[] {
  return [
    {
      id: 'wages',
      elementId: 'team',
      kind: 'cash',
      amount: 68_000,
      currency,
      period,
      label: say('Loonkosten', 'Salaires', 'Wages'),
    },
    {
      id: 'hours',
      elementId: 'crew',
      kind: 'volunteer',
      amount: 64_800,
      currency,
      period,
      label: say(
        '4.320 vrijwilligersuren aan 15 euro',
        '4 320 heures de bénévolat à 15 euros',
        '4,320 volunteer hours at 15 euros',
      ),
    },
    {
      id: 'donated-food',
      elementId: 'surplus',
      kind: 'in-kind',
      amount: 26_000,
      currency,
      period,
      label: say(
        'Geschonken overschotten (geschatte waarde)',
        'Surplus donnés (valeur estimée)',
        'Donated surplus food (estimated value)',
      ),
    },
    {
      id: 'premises',
      elementId: 'shop',
      kind: 'cash',
      amount: 18_600,
      currency,
      period,
      label: say('Huur, energie en koeling', 'Loyer, énergie et froid', 'Rent, energy and cooling'),
    },
    {
      id: 'purchases',
      elementId: 'fresh',
      kind: 'cash',
      amount: 21_500,
      currency,
      period,
      label: say(
        'Bijgekochte groenten en fruit',
        'Fruits et légumes achetés',
        'Vegetables and fruit bought',
      ),
    },
    {
      id: 'kitchen',
      elementId: 'cooking',
      kind: 'cash',
      amount: 3_900,
      currency,
      period,
      label: say('Keuken en kinderopvang', 'Cuisine et garde d’enfants', 'Kitchen and childcare'),
    },
  ]
}

/** To show how the sum is made, not what a social grocery is worth. */
export function valuation(say: Say): Valuation {
  const source = say(
    'illustratief – geen gepubliceerde waarde',
    'illustratif – pas une valeur publiée',
    'illustrative – not a published value',
  )
  return {
    currency,
    discountRate: 0.035,
    years: 3,
    items: [
      {
        outcomeId: 'making-ends-meet',
        stakeholderId: 'families',
        quantity: 85,
        quantityUnit: say('gezinnen', 'familles', 'families'),
        proxy: {
          label: say(
            'Uitgespaarde kosten van achterstallen (illustratief)',
            'Frais d’arriérés évités (illustratif)',
            'Costs of arrears avoided (illustrative)',
          ),
          value: 1_450,
          source,
        },
        deadweight: 0.3,
        displacement: 0.05,
        attribution: 0.35,
        dropOff: 0.25,
        durationYears: 2,
        importance: 'high',
      },
      {
        outcomeId: 'eating',
        stakeholderId: 'families',
        quantity: 62,
        quantityUnit: say('gezinnen', 'familles', 'families'),
        proxy: {
          label: say(
            'Waarde van gezonder eten (illustratief)',
            'Valeur d’une alimentation plus saine (illustratif)',
            'Value of eating better (illustrative)',
          ),
          value: 780,
          source,
        },
        deadweight: 0.25,
        displacement: 0,
        attribution: 0.4,
        dropOff: 0.2,
        durationYears: 3,
        importance: 'moderate',
      },
      {
        outcomeId: 'next-step',
        stakeholderId: 'volunteers',
        quantity: 8,
        quantityUnit: say('personen', 'personnes', 'people'),
        proxy: {
          label: say(
            'Waarde van een stap naar werk (illustratief)',
            'Valeur d’un pas vers l’emploi (illustratif)',
            'Value of a step towards work (illustrative)',
          ),
          value: 11_500,
          source,
        },
        deadweight: 0.35,
        displacement: 0,
        attribution: 0.45,
        dropOff: 0.3,
        durationYears: 2,
        importance: 'high',
      },
      {
        outcomeId: 'neighbourliness',
        stakeholderId: 'neighbours',
        quantity: 110,
        quantityUnit: say('personen', 'personnes', 'people'),
        proxy: {
          label: say(
            'Waarde van steun in de buurt (illustratief)',
            'Valeur du soutien entre voisins (illustratif)',
            'Value of support in the neighbourhood (illustrative)',
          ),
          value: 620,
          source,
        },
        deadweight: 0.3,
        displacement: 0,
        attribution: 0.35,
        dropOff: 0.25,
        durationYears: 2,
        importance: 'moderate',
      },
    ],
  }
}

export function scenarios(say: Say): readonly Scenario[] {
  return [
    {
      id: 'fifth-day',
      name: say('Een vijfde dag open', 'Un cinquième jour d’ouverture', 'Open a fifth day'),
      reachFactor: 1.2,
      costFactor: 1.1,
    },
    {
      id: 'less-surplus',
      name: say('Minder overschotten', 'Moins de surplus', 'Less surplus food'),
      reachFactor: 0.8,
      costFactor: 1.05,
      effectFactor: 0.9,
    },
    {
      id: 'free-premises',
      name: say(
        'De stad stelt het pand ter beschikking',
        'La ville met le local à disposition',
        'The city provides the premises',
      ),
      reachFactor: 1,
      costFactor: 0.93,
    },
    {
      id: 'cautious',
      name: say('Voorzichtig gerekend', 'Calcul prudent', 'Counted cautiously'),
      effectFactor: 0.85,
      deadweightFactor: 1.3,
    },
  ]
}

/** A shop elsewhere to lay one's own beside; what is known of it is as invented as the rest. */
export function referenceProjects(say: Say): readonly ReferenceProject[] {
  return [
    {
      id: 'other-grocery',
      name: say(
        'Sociale kruidenier in een andere stad (fictief)',
        'Épicerie sociale d’une autre ville (fictif)',
        'Social grocery in another city (fictional)',
      ),
      theme: say('Armoede en gezondheid', 'Pauvreté et santé', 'Poverty and health'),
      source: say(
        'illustratief – geen gepubliceerde waarde',
        'illustratif – pas une valeur publiée',
        'illustrative – not a published value',
      ),
      year: 2025,
      currency,
      costPerParticipant: 1_050,
      effectShare: 0.42,
      personBenefit: 1_450,
      municipalityBenefit: 620,
      societyBenefit: 780,
      reach: 180,
      years: 1,
      features: [
        {
          label: say(
            'Begeleiding bij budget en rechten',
            'Accompagnement du budget et des droits',
            'Help with budget and rights',
          ),
          lessFactor: 0.85,
          moreFactor: 1.1,
          answer: 'more',
        },
        {
          label: say(
            'Keuze uit verse groenten en fruit',
            'Choix de fruits et légumes frais',
            'Choice of fresh vegetables and fruit',
          ),
          lessFactor: 0.9,
          moreFactor: 1.05,
          answer: 'same',
        },
      ],
    },
  ]
}
