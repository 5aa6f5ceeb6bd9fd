import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** What shows that a link, a card or an assumption holds, or that it does not. */
export const evidenceTexts = defineTexts({
  title: { nl: 'Bewijs', fr: 'Éléments probants', en: 'Evidence' },
  none: {
    nl: 'Waaruit blijkt dit? Onderzoek, eigen cijfers, een verhaal…',
    fr: 'Qu’est-ce qui le montre ? Une étude, vos chiffres, un récit…',
    en: 'What shows this? Research, your own figures, a story…',
  },
  noneRecorded: {
    nl: 'Nog geen bewijs',
    fr: 'Pas encore d’éléments probants',
    en: 'No evidence yet',
  },
  add: { nl: 'Bewijs toevoegen', fr: 'Ajouter un élément', en: 'Add evidence' },
  reuse: {
    nl: 'Of kies bewijs dat al op het bord staat',
    fr: 'Ou choisissez un élément déjà sur le tableau',
    en: 'Or choose evidence the board already has',
  },
  unnamed: {
    nl: 'Bewijs zonder omschrijving',
    fr: 'Élément sans description',
    en: 'Evidence without a summary',
  },
  summary: { nl: 'Wat blijkt eruit?', fr: 'Que montre-t-il ?', en: 'What does it show?' },
  kind: { nl: 'Soort bewijs', fr: 'Type d’élément', en: 'Kind of evidence' },
  stance: { nl: 'Voor of tegen?', fr: 'Pour ou contre ?', en: 'For or against?' },
  strength: { nl: 'Hoe sterk?', fr: 'Quelle force ?', en: 'How strong?' },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  year: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  url: { nl: 'Webadres', fr: 'Adresse web', en: 'Web address' },
  notAYear: {
    nl: 'Vul een jaartal in, bv. 2025',
    fr: 'Indiquez une année, p. ex. 2025',
    en: 'Fill in a year, e.g. 2025',
  },
  detach: { nl: 'Hier weghalen', fr: 'Retirer d’ici', en: 'Remove from here' },
  detached: {
    nl: 'Weggehaald. Het bewijs staat nog bij het bord.',
    fr: 'Retiré. L’élément reste disponible sur le tableau.',
    en: 'Removed here. The board still has the evidence.',
  },
  deleted: {
    nl: 'Het bewijs is verwijderd',
    fr: 'L’élément est supprimé',
    en: 'The evidence is deleted',
  },
  all: { nl: 'Al het bewijs', fr: 'Tous les éléments probants', en: 'All evidence' },
  uses: {
    nl: (count: number) =>
      count === 0 ? 'Nog nergens gebruikt' : `${plural('nl', count, 'keer', 'keer')} gebruikt`,
    fr: (count: number) =>
      count === 0 ? 'Pas encore utilisé' : `Utilisé ${plural('fr', count, 'fois', 'fois')}`,
    en: (count: number) =>
      count === 0 ? 'Not used yet' : `Used ${plural('en', count, 'time', 'times')}`,
  },
})
