import type { Indicator } from '#shared/model/change-model.ts'
import { text, type Say } from './text.ts'

/** Invented measurements of an invented shop that opened in September 2024. */
export function indicators(say: Say): readonly Indicator[] {
  const kitchen = say('kookavonden', 'soirées cuisine', 'cooking evenings')
  return [
    {
      id: 'families-count',
      elementId: 'customers',
      name: text(
        'Gezinnen die minstens twee keer per maand komen',
        'Familles qui viennent au moins deux fois par mois',
        'Families who come at least twice a month',
      ),
      measure: 'unit',
      unit: say('gezinnen', 'familles', 'families'),
      direction: 'up',
      method: say(
        'tellen wie afrekent',
        'compter qui passe à la caisse',
        'counting who comes to the till',
      ),
      source: say('klantenkaart', 'carte de client', 'customer card'),
      frequency: say('elk half jaar', 'chaque semestre', 'every six months'),
      baseline: { value: 0, date: '2024-09-01' },
      targets: [
        { date: '2025-12-31', value: 120, setOn: '2024-09-15' },
        { date: '2026-12-31', value: 180, setOn: '2024-09-15' },
      ],
      measurements: [
        { date: '2025-06-30', value: 74 },
        { date: '2025-12-31', value: 126 },
        {
          date: '2026-06-30',
          value: 151,
          comment: say(
            'De wachtlijst is weg sinds de vierde openingsdag',
            'Plus de liste d’attente depuis le quatrième jour d’ouverture',
            'No more waiting list since the fourth opening day',
          ),
        },
      ],
    },
    {
      id: 'own-choice',
      elementId: 'dignity',
      name: text(
        '“Ik kan hier zelf kiezen wat ik wil”',
        '« Ici, je choisis moi-même ce que je veux »',
        '“Here I can choose what I want myself”',
      ),
      measure: 'ordinal',
      unit: say('score 1-5', 'score de 1 à 5', 'score 1-5'),
      direction: 'up',
      method: say('vragenlijst', 'questionnaire', 'questionnaire'),
      source: say('klantenbevraging', 'enquête auprès des clients', 'customer survey'),
      frequency: say('elk jaar', 'chaque année', 'every year'),
      baseline: { value: 2.6, date: '2024-10-15', n: 88 },
      targets: [{ date: '2026-12-31', value: 4.2, setOn: '2024-11-20' }],
      measurements: [
        { date: '2025-10-15', value: 3.9, n: 71 },
        { date: '2026-06-15', value: 4.1, n: 64 },
      ],
    },
    {
      id: 'vegetable-days',
      elementId: 'eating',
      name: text(
        'Gezinnen die minstens vijf dagen per week verse groenten eten',
        'Familles qui mangent des légumes frais au moins cinq jours par semaine',
        'Families who eat fresh vegetables at least five days a week',
      ),
      measure: 'percentage',
      unit: '%',
      direction: 'up',
      method: say('vragenlijst', 'questionnaire', 'questionnaire'),
      source: say('klantenbevraging', 'enquête auprès des clients', 'customer survey'),
      frequency: say('elk jaar', 'chaque année', 'every year'),
      baseline: { value: 31, date: '2024-10-15', n: 88 },
      targets: [{ date: '2026-12-31', value: 50, setOn: '2024-11-20' }],
      measurements: [
        { date: '2025-10-15', value: 38, n: 71 },
        {
          date: '2026-06-15',
          value: 44,
          n: 64,
          disaggregation: [
            {
              dimension: kitchen,
              group: say('kookte mee', 'a cuisiné avec nous', 'cooked along'),
              value: 61,
              n: 23,
            },
            {
              dimension: kitchen,
              group: say('kookte niet mee', 'n’a pas cuisiné', 'did not cook along'),
              value: 34,
              n: 41,
            },
          ],
        },
      ],
    },
    {
      id: 'end-of-month',
      elementId: 'making-ends-meet',
      name: text(
        'Gezinnen die op het einde van de maand geen geld meer hebben voor eten',
        'Familles qui n’ont plus d’argent pour manger en fin de mois',
        'Families who have no money left for food at the end of the month',
      ),
      measure: 'percentage',
      unit: '%',
      direction: 'down',
      method: say('vragenlijst', 'questionnaire', 'questionnaire'),
      source: say('klantenbevraging', 'enquête auprès des clients', 'customer survey'),
      frequency: say('elk jaar', 'chaque année', 'every year'),
      baseline: { value: 58, date: '2024-10-15', n: 88 },
      targets: [{ date: '2026-12-31', value: 40, setOn: '2024-11-20' }],
      measurements: [
        { date: '2025-10-15', value: 51, n: 71 },
        { date: '2026-06-15', value: 47, n: 64 },
      ],
    },
    {
      id: 'steps-taken',
      elementId: 'next-step',
      name: text(
        'Vrijwilligers die aan werk of een opleiding beginnen',
        'Bénévoles qui commencent un emploi ou une formation',
        'Volunteers who start work or training',
      ),
      measure: 'unit',
      unit: say('personen', 'personnes', 'people'),
      direction: 'up',
      method: say(
        'gesprek met de coördinator',
        'entretien avec la coordinatrice',
        'talk with the coordinator',
      ),
      baseline: { value: 0, date: '2024-09-01' },
      targets: [{ date: '2026-12-31', value: 8, setOn: '2024-11-20' }],
      measurements: [
        { date: '2025-12-31', value: 3 },
        { date: '2026-06-30', value: 5 },
      ],
    },
    {
      id: 'helping-hands',
      elementId: 'neighbourliness',
      name: text(
        'Verhalen over buren die elkaar helpen',
        'Récits de voisins qui s’entraident',
        'Stories of neighbours helping each other',
      ),
      measure: 'qualitative',
      method: say('interviews', 'entretiens', 'interviews'),
      frequency: say('twee keer per jaar', 'deux fois par an', 'twice a year'),
      source: say('negen gesprekken', 'neuf entretiens', 'nine conversations'),
      baseline: { notApplicable: true },
      targets: [],
      measurements: [
        {
          date: '2026-05-20',
          value: say(
            'Zes van de negen vertellen over hulp buiten de winkel',
            'Six sur neuf racontent une aide en dehors du magasin',
            'Six of nine tell of help outside the shop',
          ),
          n: 9,
        },
      ],
    },
  ]
}
