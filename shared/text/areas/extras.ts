import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** What cards show on request. */
export const extrasTexts = defineTexts({
  showSpheres: { nl: 'Invloedssferen tonen', fr: 'Montrer les sphères', en: 'Show spheres' },
  hideSpheres: {
    nl: 'Invloedssferen verbergen',
    fr: 'Masquer les sphères',
    en: 'Hide spheres',
  },
  showFigures: {
    nl: 'Indicatoren, kosten, verhalen en SDG’s tonen',
    fr: 'Montrer indicateurs, coûts, récits et ODD',
    en: 'Show indicators, costs, stories and SDGs',
  },
  hideFigures: {
    nl: 'Indicatoren, kosten, verhalen en SDG’s verbergen',
    fr: 'Masquer indicateurs, coûts, récits et ODD',
    en: 'Hide indicators, costs, stories and SDGs',
  },
  sphereLegend: { nl: 'Invloedssferen', fr: 'Sphères', en: 'Spheres' },
  control: { nl: 'in eigen hand', fr: 'entre nos mains', en: 'in our hands' },
  influence: { nl: 'hebben we vat op', fr: 'nous pouvons y peser', en: 'we can sway it' },
  interest: { nl: 'kunnen we hopen', fr: 'nous l’espérons', en: 'we can hope for it' },
  noSpheres: {
    nl: 'Nog geen kaartje heeft een invloedssfeer. Kies er een bij de details van een kaartje.',
    fr: 'Aucune carte n’a encore de sphère. Choisissez-en une dans les détails d’une carte.',
    en: 'No card has a sphere yet. Choose one in the details of a card.',
  },
  sdg: { nl: 'SDG', fr: 'ODD', en: 'SDG' },
  indicators: {
    nl: (count: number) => plural('nl', count, 'indicator', 'indicatoren'),
    fr: (count: number) => plural('fr', count, 'indicateur', 'indicateurs'),
    en: (count: number) => plural('en', count, 'indicator', 'indicators'),
  },
  costs: {
    nl: (count: number) => plural('nl', count, 'kost', 'kosten'),
    fr: (count: number) => plural('fr', count, 'coût', 'coûts'),
    en: (count: number) => plural('en', count, 'cost', 'costs'),
  },
  stories: {
    nl: (count: number) => plural('nl', count, 'verhaal', 'verhalen'),
    fr: (count: number) => plural('fr', count, 'récit', 'récits'),
    en: (count: number) => plural('en', count, 'story', 'stories'),
  },
})
