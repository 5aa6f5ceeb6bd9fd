import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** Words that stand in the printed booklet and on slides, next to the board's own. */
export const bookletTexts = defineTexts({
  kind: { nl: 'Veranderingstheorie', fr: 'Théorie du changement', en: 'Theory of change' },
  overview: {
    nl: (title: string) => `${title}: het geheel`,
    fr: (title: string) => `${title} : vue d’ensemble`,
    en: (title: string) => `${title}: the whole`,
  },
  cards: {
    nl: (count: number) => plural('nl', count, 'kaartje', 'kaartjes'),
    fr: (count: number) => plural('fr', count, 'carte', 'cartes'),
    en: (count: number) => plural('en', count, 'card', 'cards'),
  },
  purpose: { nl: 'Waarom en voor wie', fr: 'Pourquoi et pour qui', en: 'Why and for whom' },
  problem: { nl: 'Het probleem', fr: 'Le problème', en: 'The problem' },
  mission: { nl: 'Onze missie', fr: 'Notre mission', en: 'Our mission' },
  vision: { nl: 'Onze visie', fr: 'Notre vision', en: 'Our vision' },
  stakeholders: {
    nl: 'Doelgroepen en betrokkenen',
    fr: 'Publics cibles et parties prenantes',
    en: 'Target groups and stakeholders',
  },
  who: { nl: 'Wie', fr: 'Qui', en: 'Who' },
  role: { nl: 'Rol', fr: 'Rôle', en: 'Role' },
  size: { nl: 'Aantal', fr: 'Nombre', en: 'Number' },
  howToRead: {
    nl: 'De volgende bladzijden volgen de kolommen van het bord van links naar rechts. Bij elk kaartje staat waaruit het volgt, waartoe het leidt, en welke aannames daaronder liggen.',
    fr: 'Les pages suivantes parcourent les colonnes du tableau de gauche à droite. Chaque carte indique d’où elle découle, à quoi elle mène et sur quelles hypothèses elle repose.',
    en: 'The next pages follow the lanes of the board from left to right. Each card says what it follows from, what it leads to, and which assumptions lie underneath.',
  },
  forWhom: { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  because: { nl: 'Omdat', fr: 'Parce que', en: 'Because' },
  provided: { nl: 'Aanname', fr: 'Hypothèse', en: 'Assumption' },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  baseline: { nl: 'Nulmeting', fr: 'Situation de référence', en: 'Baseline' },
  measured: { nl: 'Laatst gemeten', fr: 'Dernière mesure', en: 'Last measured' },
  target: { nl: 'Streefwaarde', fr: 'Cible', en: 'Target' },
  notApplicable: { nl: 'n.v.t.', fr: 's. o.', en: 'n/a' },
})
