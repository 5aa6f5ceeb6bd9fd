import type { Assumption, Evidence } from '#shared/model/change-model.ts'
import { text, type Say } from './text.ts'

export const assumptions: readonly Assumption[] = [
  {
    id: 'stay',
    on: { kind: 'link', ref: 'crew--shop' },
    text: text(
      'Vrijwilligers houden het minstens een half jaar vol',
      'Les bénévoles tiennent au moins six mois',
      'Volunteers keep it up for at least half a year',
    ),
    status: 'testing',
    importance: 4,
    test: text(
      'Bijhouden wie stopt en waarom, tot eind juni',
      'Noter qui arrête et pourquoi, jusque fin juin',
      'Record who stops and why, until the end of June',
    ),
    owner: 'Nadia',
    reviewOn: '2027-01-15',
  },
  {
    id: 'steady-supply',
    on: { kind: 'link', ref: 'surplus--fresh' },
    text: text(
      'Het aanbod aan verse overschotten blijft op peil, ook in de winter',
      'L’offre de surplus frais reste suffisante, même en hiver',
      'The supply of fresh surplus food holds up, in winter too',
    ),
    status: 'contested',
    importance: 5,
    evidenceIds: ['donors', 'winter'],
    test: text(
      'Het aanbod per week wegen en vergelijken met vorige winter',
      'Peser l’offre chaque semaine et comparer avec l’hiver dernier',
      'Weigh the supply every week and compare with last winter',
    ),
    owner: 'Joris',
    reviewOn: '2027-03-01',
  },
  {
    id: 'choice',
    on: { kind: 'link', ref: 'customers--dignity' },
    text: text(
      'Zelf kiezen en betalen voelt waardiger dan een pakket krijgen',
      'Choisir et payer soi-même est vécu comme plus digne que recevoir un colis',
      'Choosing and paying yourself feels more dignified than being given a parcel',
    ),
    status: 'supported',
    importance: 5,
    evidenceIds: ['survey'],
  },
  {
    id: 'evening-time',
    on: { kind: 'link', ref: 'evenings--skills' },
    text: text(
      'Ouders met jonge kinderen kunnen ’s avonds komen',
      'Les parents de jeunes enfants peuvent venir le soir',
      'Parents of young children can come in the evening',
    ),
    status: 'refuted',
    importance: 3,
    evidenceIds: ['at-the-till'],
    test: text(
      'Afgetoetst aan de kassa: de meesten kunnen niet. Voorstel: koken op woensdagmiddag, mét de kinderen',
      'Vérifié à la caisse : la plupart ne peuvent pas. Proposition : cuisiner le mercredi après-midi, avec les enfants',
      'Asked at the till: most cannot. Proposal: cook on Wednesday afternoons, with the children',
    ),
    owner: 'Samira',
  },
  {
    id: 'at-home',
    on: { kind: 'link', ref: 'skills--eating' },
    text: text(
      'Wie het in groep leert, kookt het ook thuis',
      'Ce qu’on apprend en groupe, on le cuisine aussi chez soi',
      'What people learn in the group, they also cook at home',
    ),
    kind: 'hypothesis',
    status: 'testing',
    importance: 5,
    test: text(
      'Na zes weken bellen: wat hebt u thuis nog gemaakt?',
      'Appeler après six semaines : qu’avez-vous refait chez vous ?',
      'Phone after six weeks: what did you make again at home?',
    ),
    owner: 'Samira',
    reviewOn: '2027-02-01',
  },
  {
    id: 'savings',
    on: { kind: 'link', ref: 'customers--making-ends-meet' },
    text: text(
      'Wat gezinnen uitsparen, gaat naar andere basisnoden',
      'Ce que les familles économisent va à d’autres besoins de base',
      'What families save goes to other basic needs',
    ),
    status: 'untested',
    importance: 3,
  },
  {
    id: 'granted',
    on: { kind: 'link', ref: 'claims--making-ends-meet' },
    text: text(
      'Een aangevraagd recht wordt binnen enkele maanden toegekend',
      'Un droit demandé est accordé en quelques mois',
      'A right that is claimed is granted within a few months',
    ),
    status: 'supported',
    importance: 4,
    evidenceIds: ['welfare'],
  },
  {
    id: 'employers',
    on: { kind: 'link', ref: 'usefulness--next-step' },
    text: text(
      'Werkgevers zien vrijwilligerswerk als ervaring',
      'Les employeurs considèrent le bénévolat comme une expérience',
      'Employers see volunteering as experience',
    ),
    kind: 'hypothesis',
    status: 'untested',
    importance: 4,
  },
  {
    id: 'ordinary-front',
    on: { kind: 'element', ref: 'stigma' },
    text: text(
      'Een gewone winkelgevel houdt de drempel laag',
      'Une vitrine comme les autres facilite le premier pas',
      'An ordinary shop front makes it easy to walk in',
    ),
    status: 'untested',
    importance: 2,
  },
]

/** All invented, and said to be: nobody should quote them. */
export function evidence(say: Say): readonly Evidence[] {
  return [
    {
      id: 'survey',
      kind: 'practice',
      strength: 'moderate',
      summary: say(
        'Klantenbevraging, n = 64 (fictief)',
        'Enquête auprès des clients, n = 64 (fictif)',
        'Customer survey, n = 64 (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'till',
      kind: 'practice',
      strength: 'strong',
      summary: say(
        'Kassagegevens van twaalf maanden (fictief)',
        'Données de caisse sur douze mois (fictif)',
        'Twelve months of till data (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'talks',
      kind: 'story',
      strength: 'weak',
      summary: say(
        'Gesprekken met negen deelnemers aan de kookavonden (fictief)',
        'Entretiens avec neuf participants aux soirées cuisine (fictif)',
        'Conversations with nine people at the cooking evenings (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'welfare',
      kind: 'expert',
      strength: 'moderate',
      summary: say(
        'Inschatting van een maatschappelijk werker van het OCMW (fictief)',
        'Appréciation d’une assistante sociale du CPAS (fictif)',
        'Judgement of a social worker at the public welfare centre (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'donors',
      kind: 'expert',
      stance: 'for',
      strength: 'weak',
      summary: say(
        'Drie telers zeggen dat er ook in de winter genoeg overblijft (fictief)',
        'Trois maraîchers disent qu’il en reste assez, même en hiver (fictif)',
        'Three growers say that enough is left over in winter too (fictional)',
      ),
      year: 2025,
    },
    {
      id: 'winter',
      kind: 'practice',
      stance: 'against',
      strength: 'strong',
      summary: say(
        'Weegstaten van vorige winter: een derde minder verse groenten dan in de zomer (fictief)',
        'Pesées de l’hiver dernier : un tiers de légumes frais en moins qu’en été (fictif)',
        'Weighing records of last winter: a third fewer fresh vegetables than in summer (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'at-the-till',
      kind: 'practice',
      stance: 'against',
      strength: 'moderate',
      summary: say(
        'Rondvraag aan de kassa: 19 van de 23 ouders kunnen ’s avonds niet (fictief)',
        'Tour de table à la caisse : 19 parents sur 23 ne peuvent pas le soir (fictif)',
        'Asked at the till: 19 of 23 parents cannot come in the evening (fictional)',
      ),
      year: 2026,
    },
    {
      id: 'to-find',
      kind: 'research',
      strength: 'weak',
      summary: say(
        'Nog te zoeken: onderzoek naar groenten eten en hoe gezond mensen zich voelen',
        'À trouver : une étude sur la consommation de légumes et la santé ressentie',
        'Still to find: research on eating vegetables and how healthy people feel',
      ),
    },
  ]
}
