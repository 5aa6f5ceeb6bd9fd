import type { CardsByLane } from './card.ts'
import { text } from './text.ts'

/** What the shop is for, puts in, does and delivers. */
export const efforts: CardsByLane = {
  mission: [
    {
      id: 'mission',
      y: 216,
      title: text(
        'Iedereen in de wijk eet gezond, en met opgeheven hoofd',
        'Chacun dans le quartier mange sainement, la tête haute',
        'Everyone in the neighbourhood eats well, with their head held high',
      ),
      stakeholderIds: [],
    },
  ],
  objectives: [
    {
      id: 'affordable',
      y: 96,
      title: text(
        'Gezonde boodschappen betaalbaar maken voor gezinnen met een krap budget',
        'Rendre les courses saines abordables pour les familles au budget serré',
        'Make healthy groceries affordable for families on a tight budget',
      ),
      sphere: 'control',
      stakeholderIds: ['families'],
    },
    {
      id: 'meeting-place',
      y: 344,
      title: text(
        'Van de winkel een plek maken waar buren elkaar ontmoeten',
        'Faire du magasin un lieu où les voisins se rencontrent',
        'Make the shop a place where neighbours meet',
      ),
      sphere: 'control',
      stakeholderIds: ['families', 'neighbours'],
    },
  ],
  inputs: [
    {
      id: 'crew',
      y: 48,
      title: text(
        '32 vrijwilligers, samen 90 uur per week',
        '32 bénévoles, ensemble 90 heures par semaine',
        '32 volunteers, 90 hours a week together',
      ),
      sphere: 'control',
      stakeholderIds: ['volunteers'],
    },
    {
      id: 'surplus',
      y: 168,
      title: text(
        'Telers en supermarkten blijven overschotten schenken',
        'Les maraîchers et les supermarchés continuent à donner leurs surplus',
        'Growers and supermarkets keep donating surplus food',
      ),
      description: text(
        'Een voorwaarde die we niet zelf in de hand hebben: minder verspilling bij de schenkers betekent minder aanbod bij ons.',
        'Une condition que nous ne maîtrisons pas : moins de gaspillage chez les donateurs, c’est moins d’offre chez nous.',
        'A condition we do not control: less waste at the donors means less to sell for us.',
      ),
      condition: true,
      sphere: 'influence',
      stakeholderIds: ['suppliers'],
    },
    {
      id: 'team',
      y: 400,
      title: text(
        'Een winkelcoördinator en een halftijdse maatschappelijk werker',
        'Une coordinatrice de magasin et une assistante sociale à mi-temps',
        'A shop coordinator and a half-time social worker',
      ),
      sphere: 'control',
      stakeholderIds: [],
    },
  ],
  activities: [
    {
      id: 'shop',
      title: text(
        'De winkel vier dagen per week openhouden, aan een derde van de gewone prijs',
        'Ouvrir le magasin quatre jours par semaine, au tiers du prix habituel',
        'Keep the shop open four days a week, at a third of the usual price',
      ),
      sphere: 'control',
      stakeholderIds: ['families', 'volunteers'],
    },
    {
      id: 'fresh',
      title: text(
        'Drie keer per week verse groenten en fruit ophalen',
        'Aller chercher des fruits et légumes frais trois fois par semaine',
        'Collect fresh vegetables and fruit three times a week',
      ),
      sphere: 'control',
      stakeholderIds: ['suppliers', 'volunteers'],
      sdgTargets: ['12.3'],
    },
    {
      id: 'cooking',
      title: text(
        'Elke week samen koken met wat er in de winkel ligt',
        'Cuisiner ensemble chaque semaine avec ce qu’il y a au magasin',
        'Cook together every week with what the shop has',
      ),
      sphere: 'control',
      stakeholderIds: ['families', 'neighbours'],
    },
    {
      id: 'advice',
      title: text(
        'Met klanten rond de tafel zitten over budget en rechten',
        'Faire le point avec les clients sur leur budget et leurs droits',
        'Sit down with customers about their budget and rights',
      ),
      sphere: 'control',
      stakeholderIds: ['families'],
    },
    {
      id: 'training',
      title: text(
        'Vrijwilligers uit de wijk opleiden en begeleiden',
        'Former et accompagner des bénévoles du quartier',
        'Train and support volunteers from the neighbourhood',
      ),
      sphere: 'control',
      stakeholderIds: ['volunteers'],
    },
  ],
  outputs: [
    {
      id: 'customers',
      title: text(
        '180 gezinnen doen minstens twee keer per maand boodschappen',
        '180 familles font leurs courses au moins deux fois par mois',
        '180 families shop at least twice a month',
      ),
      sphere: 'control',
      stakeholderIds: ['families'],
    },
    {
      id: 'vegetables',
      title: text(
        '26 ton groenten en fruit verkocht per jaar',
        '26 tonnes de fruits et légumes vendues par an',
        '26 tonnes of vegetables and fruit sold a year',
      ),
      sphere: 'control',
      stakeholderIds: ['families', 'suppliers'],
    },
    {
      id: 'evenings',
      title: text(
        '44 kookavonden met gemiddeld 14 deelnemers',
        '44 soirées cuisine avec 14 participants en moyenne',
        '44 cooking evenings with 14 people on average',
      ),
      sphere: 'control',
      stakeholderIds: ['families', 'neighbours'],
    },
    {
      id: 'rights-checks',
      title: text(
        '95 gezinnen lieten hun rechten nakijken',
        '95 familles ont fait vérifier leurs droits',
        '95 families had their rights checked',
      ),
      sphere: 'control',
      stakeholderIds: ['families'],
    },
    {
      id: 'trained',
      title: text(
        '32 vrijwilligers opgeleid, van wie 14 zelf klant zijn',
        '32 bénévoles formés, dont 14 sont aussi clients',
        '32 volunteers trained, 14 of them customers themselves',
      ),
      sphere: 'control',
      stakeholderIds: ['volunteers'],
    },
  ],
}
