import type { CardsByLane } from './card.ts'
import { text } from './text.ts'

/** What becomes different for people, soon and later. */
export const changes: CardsByLane = {
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
      y: 128,
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
      y: 240,
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
      y: 360,
      title: text(
        'Buren vinden steun bij elkaar',
        'Les voisins trouvent du soutien les uns auprès des autres',
        'Neighbours find support in each other',
      ),
      sphere: 'influence',
      stakeholderIds: ['families', 'neighbours'],
    },
    {
      id: 'next-step',
      y: 448,
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
      y: 128,
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
      y: 320,
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
      y: 216,
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
      y: 376,
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
