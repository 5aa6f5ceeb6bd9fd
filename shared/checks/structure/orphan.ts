import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'

export const orphan: Check = {
  code: 'S01',
  severity: 'error',
  title: { nl: 'Los kaartje', fr: 'Carte isolée', en: 'Card on its own' },
  message: {
    nl: ({ name }) => `${name} heeft geen enkel verband.`,
    fr: ({ name }) => `${name} n’a aucun lien.`,
    en: ({ name }) => `${name} has no links at all.`,
  },
  why: {
    nl: 'Een veranderingstheorie zegt hoe het ene tot het andere leidt. Wat nergens aan vasthangt, vertelt dat niet.',
    fr: 'Une théorie du changement dit comment une chose mène à une autre. Ce qui n’est relié à rien ne le dit pas.',
    en: 'A theory of change says how one thing leads to another. What hangs on nothing does not tell.',
  },
  fix: {
    nl: 'Vraag je af waar dit uit voortkomt of waar het toe leidt, en trek dat verband. Hoort het nergens bij, zet het dan in de parking.',
    fr: 'Demandez-vous d’où cela vient ou à quoi cela mène, et tracez ce lien. Si la carte n’a pas sa place ici, mettez-la au parking.',
    en: 'Ask what this comes from or leads to, and draw that link. If it belongs nowhere, move it to the parking.',
  },
  find: ({ elements, linksFrom, linksTo, stageOf }) =>
    elements
      .filter(
        (element) =>
          !stageOf(element).standsAlone &&
          linksFrom(element.id).length + linksTo(element.id).length === 0,
      )
      .map((element) => ({ refs: [elementRef(element)] })),
}
