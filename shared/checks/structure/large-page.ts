import type { Check } from '../check.ts'

/** What still can be read on one poster or screen. */
const manyCards = 30
/** More results than this do not fit the matrix that the European Union's calls ask for. */
const manyResults = 10

export const largePage: Check = {
  code: 'S11',
  severity: 'info',
  title: { nl: 'Veel op één blad', fr: 'Beaucoup sur une page', en: 'Much on one page' },
  message: {
    nl: ({ count }) => `Er staan ${count} kaartjes op het bord.`,
    fr: ({ count }) => `Il y a ${count} cartes sur le tableau.`,
    en: ({ count }) => `There are ${count} cards on the board.`,
  },
  why: {
    nl: 'Boven de dertig kaartjes past het verhaal niet meer op één blad en onthoudt niemand het nog.',
    fr: 'Au-delà de trente cartes, l’histoire ne tient plus sur une page et personne ne la retient.',
    en: 'Beyond thirty cards the story no longer fits on one page, and nobody remembers it.',
  },
  fix: {
    nl: 'Voeg kaartjes samen die hetzelfde bedoelen, of maak een bord per traject met één overzicht erboven.',
    fr: 'Fusionnez les cartes qui veulent dire la même chose, ou faites un tableau par parcours avec une vue d’ensemble.',
    en: 'Merge cards that mean the same, or make one board per programme with an overview above them.',
  },
  find: ({ elements, stageOf }) => {
    if (elements.length > manyCards) return [{ refs: [], count: elements.length }]
    const results = elements.filter((element) => stageOf(element).hasHorizon)
    return results.length > manyResults
      ? [{ refs: [], count: results.length, message: tooManyResults }]
      : []
  },
}

const tooManyResults: Check['message'] = {
  nl: ({ count }) =>
    `Er staan ${count} effecten op het bord; een logisch kader van de EU telt er hoogstens tien.`,
  fr: ({ count }) =>
    `Il y a ${count} effets sur le tableau ; un cadre logique de l’UE en compte dix au plus.`,
  en: ({ count }) => `There are ${count} outcomes on the board; an EU logframe has ten at most.`,
}
