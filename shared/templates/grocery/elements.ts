import type { Element } from '#shared/model/change-model.ts'
import { text } from './text.ts'

/** A card of the example; its lane gives it a type, a horizon and a place. */
type Card = Pick<Element, 'id' | 'title' | 'description' | 'stakeholderIds'> &
  Partial<Omit<Element, 'type' | 'horizon' | 'position' | 'order'>>

/** The cards of each lane, from top to bottom. */
export const cardsByLane: Readonly<Record<string, readonly Card[]>> = {
  mission: [
    {
      id: 'mission',
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
      id: 'team',
      title: text(
        'Een winkelcoördinator en een halftijdse maatschappelijk werker',
        'Une coordinatrice de magasin et une assistante sociale à mi-temps',
        'A shop coordinator and a half-time social worker',
      ),
      sphere: 'control',
      stakeholderIds: [],
    },
    {
      id: 'crew',
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
      tags: ['ontmoeting'],
    },
    {
      id: 'advice',
      title: text(
        'Met klanten aan tafel gaan over budget en rechten',
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
      tags: ['ontmoeting'],
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
  short: [
    {
      id: 'dignity',
      title: text(
        'Gezinnen kiezen zelf wat ze eten, zonder schaamte',
        'Les familles choisissent ce qu’elles mangent, sans honte',
        'Families choose what they eat, without shame',
      ),
      sphere: 'influence',
      confidence: 'high',
      stakeholderIds: ['families'],
    },
    {
      id: 'skills',
      title: text(
        'Deelnemers kunnen gezond koken met een klein budget',
        'Les participants savent cuisiner sainement avec un petit budget',
        'Participants can cook healthy meals on a small budget',
      ),
      sphere: 'influence',
      stakeholderIds: ['families'],
    },
    {
      id: 'claims',
      title: text(
        'Gezinnen vragen aan waar ze recht op hebben',
        'Les familles demandent ce à quoi elles ont droit',
        'Families claim what they are entitled to',
      ),
      sphere: 'influence',
      stakeholderIds: ['families'],
    },
    {
      id: 'usefulness',
      title: text(
        'Vrijwilligers merken dat ze iets betekenen voor anderen',
        'Les bénévoles sentent qu’ils comptent pour d’autres',
        'Volunteers notice that they matter to others',
      ),
      sphere: 'influence',
      stakeholderIds: ['volunteers'],
    },
    {
      id: 'stigma',
      title: text(
        'Sommige buren mijden de “winkel voor de armen”',
        'Certains voisins évitent le « magasin pour les pauvres »',
        'Some neighbours avoid the “shop for the poor”',
      ),
      description: text(
        'Niemand wil dit, maar het kan gebeuren. We volgen het op in de gesprekken aan de kassa.',
        'Personne ne le veut, mais cela peut arriver. Nous y restons attentifs lors des échanges à la caisse.',
        'Nobody wants this, but it can happen. We keep an eye on it in conversations at the till.',
      ),
      polarity: 'negative',
      intended: false,
      sphere: 'influence',
      stakeholderIds: ['neighbours', 'families'],
    },
  ],
  medium: [
    {
      id: 'eating',
      title: text(
        'Gezinnen eten vaker verse groenten en fruit',
        'Les familles mangent plus souvent des fruits et légumes frais',
        'Families eat fresh vegetables and fruit more often',
      ),
      sphere: 'influence',
      stakeholderIds: ['families'],
      sdgTargets: ['2.1'],
    },
    {
      id: 'making-ends-meet',
      title: text(
        'Gezinnen komen op het einde van de maand makkelijker rond',
        'Les familles bouclent plus facilement leurs fins de mois',
        'Families find it easier to make ends meet',
      ),
      sphere: 'influence',
      stakeholderIds: ['families'],
      sdgTargets: ['1.2'],
    },
    {
      id: 'neighbourliness',
      title: text(
        'Buren vinden steun bij elkaar',
        'Les voisins trouvent du soutien les uns auprès des autres',
        'Neighbours find support in each other',
      ),
      sphere: 'influence',
      stakeholderIds: ['families', 'neighbours'],
      tags: ['ontmoeting'],
    },
    {
      id: 'next-step',
      title: text(
        'Vrijwilligers zetten een stap naar werk of opleiding',
        'Les bénévoles font un pas vers l’emploi ou la formation',
        'Volunteers take a step towards work or training',
      ),
      sphere: 'influence',
      stakeholderIds: ['volunteers'],
      sdgTargets: ['8.5'],
    },
  ],
  long: [
    {
      id: 'health',
      title: text(
        'Ouders en kinderen voelen zich gezonder',
        'Parents et enfants se sentent en meilleure santé',
        'Parents and children feel healthier',
      ),
      sphere: 'interest',
      stakeholderIds: ['families'],
    },
    {
      id: 'peace-of-mind',
      title: text(
        'Gezinnen leven met minder geldzorgen',
        'Les familles vivent avec moins de soucis d’argent',
        'Families live with fewer money worries',
      ),
      sphere: 'influence',
      stakeholderIds: ['families'],
    },
  ],
  impact: [
    {
      id: 'health-gap',
      title: text(
        'Een kleinere gezondheidskloof tussen arm en rijk',
        'Un écart de santé réduit entre riches et pauvres',
        'A smaller health gap between poor and rich',
      ),
      sphere: 'interest',
      stakeholderIds: ['families', 'funders'],
      sdgTargets: ['3.4'],
    },
    {
      id: 'belonging',
      title: text(
        'Een wijk waarin niemand er alleen voor staat',
        'Un quartier où personne n’est livré à soi-même',
        'A neighbourhood in which nobody is left on their own',
      ),
      sphere: 'interest',
      stakeholderIds: ['families', 'neighbours'],
      sdgTargets: ['10.2'],
    },
  ],
}

/** A note that waits in the parking strip. */
export const parkedNote: Card = {
  id: 'note',
  title: text(
    'Vraag voor volgende sessie: wat merken de handelaars in de straat van ons?',
    'Question pour la prochaine séance : que ressentent les commerçants de la rue ?',
    'Question for next time: what do the shopkeepers in the street notice of us?',
  ),
  stakeholderIds: ['shopkeepers'],
}
