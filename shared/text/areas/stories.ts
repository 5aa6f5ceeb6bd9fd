import { defineTexts } from '../define.ts'

/** What people tell, with whether it may be told on. */
export const storyTexts = defineTexts({
  title: { nl: 'Verhalen', fr: 'Récits', en: 'Stories' },
  none: {
    nl: 'Wat vertellen mensen zelf? Een citaat of een kort verhaal zegt vaak meer dan een cijfer.',
    fr: 'Que racontent les personnes ? Une citation ou un court récit en dit souvent plus qu’un chiffre.',
    en: 'What do people say themselves? A quote or a short story often says more than a figure.',
  },
  noneRecorded: { nl: 'Nog geen verhalen', fr: 'Pas encore de récits', en: 'No stories yet' },
  add: { nl: 'Verhaal toevoegen', fr: 'Ajouter un récit', en: 'Add story' },
  empty: { nl: 'Verhaal zonder tekst', fr: 'Récit sans texte', en: 'Story without text' },
  text: { nl: 'Verhaal', fr: 'Récit', en: 'Story' },
  element: { nl: 'Hoort bij', fr: 'Concerne', en: 'Is about' },
  wholeBoard: { nl: 'Het hele bord', fr: 'L’ensemble du tableau', en: 'The whole board' },
  source: { nl: 'Wie vertelt dit?', fr: 'Qui raconte cela ?', en: 'Who tells this?' },
  consent: {
    nl: 'Mag dit verteld worden?',
    fr: 'A-t-on l’accord pour le raconter ?',
    en: 'May this be told?',
  },
  consentHint: {
    nl: 'Zonder toestemming komt een verhaal niet in rapporten en presentaties.',
    fr: 'Sans accord, un récit n’entre pas dans les rapports et présentations.',
    en: 'Without consent a story stays out of reports and presentations.',
  },
  date: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  deleted: {
    nl: 'Het verhaal is verwijderd',
    fr: 'Le récit est supprimé',
    en: 'The story is deleted',
  },
})
