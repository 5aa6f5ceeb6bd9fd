import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'

/** In characters: about four lines of a card, which is what the back row of a room still reads. */
const longest = 110

export const longTitle: Check = {
  code: 'W06',
  severity: 'info',
  title: { nl: 'Lange titel', fr: 'Titre long', en: 'Long title' },
  message: {
    nl: ({ name, count }) => `${name} telt ${count} tekens.`,
    fr: ({ name, count }) => `${name} compte ${count} caractères.`,
    en: ({ name, count }) => `${name} is ${count} characters long.`,
  },
  why: {
    nl: 'Op het grote scherm en op een poster leest niemand achteraan in de zaal meer dan een korte zin.',
    fr: 'Sur le grand écran et sur une affiche, personne au fond de la salle ne lit plus qu’une phrase courte.',
    en: 'On the big screen and on a poster nobody at the back of the room reads more than a short sentence.',
  },
  fix: {
    nl: 'Houd de kern in de titel en zet de rest in de beschrijving.',
    fr: 'Gardez l’essentiel dans le titre et mettez le reste dans la description.',
    en: 'Keep the core in the title and put the rest into the description.',
  },
  isAboutWording: true,
  find: ({ elements, titlesOf }) =>
    elements.flatMap((element) => {
      const count = Math.max(0, ...titlesOf(element).map(({ text }) => text.length))
      return count > longest ? [{ refs: [elementRef(element)], count }] : []
    }),
}
