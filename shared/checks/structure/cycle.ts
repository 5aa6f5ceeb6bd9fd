import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { knots } from '../parts/knots.ts'

export const cycle: Check = {
  code: 'S04',
  severity: 'warning',
  title: { nl: 'Kringloop', fr: 'Boucle', en: 'Loop' },
  message: {
    nl: ({ names }) => `Deze kaartjes leiden in een kring naar elkaar: ${names}.`,
    fr: ({ names }) => `Ces cartes mènent les unes aux autres en boucle : ${names}.`,
    en: ({ names }) => `These cards lead to each other in a circle: ${names}.`,
  },
  why: {
    nl: 'In een kring is alles oorzaak en gevolg van zichzelf: niemand kan nog zeggen wat eerst moet gebeuren.',
    fr: 'Dans une boucle, tout est cause et conséquence de soi-même : on ne peut plus dire ce qui doit venir d’abord.',
    en: 'In a circle everything is cause and effect of itself: nobody can say any more what has to come first.',
  },
  fix: {
    nl: 'Versterkt het laatste echt het eerste, maak dan van dat verband een terugkoppeling (“werkt terug op”). Zo niet, haal het weg.',
    fr: 'Si la dernière carte renforce vraiment la première, faites de ce lien une rétroaction (« agit en retour sur »). Sinon, supprimez-le.',
    en: 'If the last really strengthens the first, make that link a feedback (“feeds back into”). If not, remove it.',
  },
  find: ({ elements, stepsFrom }) =>
    knots(
      elements.map(({ id }) => id),
      (id) => stepsFrom(id).map(({ to }) => to),
    ).map((ids) => ({ refs: ids.map((id) => elementRef({ id })) })),
}
