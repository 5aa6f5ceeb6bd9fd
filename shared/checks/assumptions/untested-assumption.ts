import type { Check } from '../check.ts'
import { assumptionRef } from '../parts/refs.ts'

/** From 1 to 5. */
const important = 4

export const untestedAssumption: Check = {
  code: 'A02',
  severity: 'warning',
  title: {
    nl: 'Belangrijk en niet getoetst',
    fr: 'Importante et non vérifiée',
    en: 'Important and untested',
  },
  message: {
    nl: ({ name }) => `De aanname ${name} is belangrijk, maar nog niet getoetst.`,
    fr: ({ name }) => `L’hypothèse ${name} est importante, mais pas encore vérifiée.`,
    en: ({ name }) => `The assumption ${name} is important, but not tested yet.`,
  },
  why: {
    nl: 'Klopt ze niet, dan valt een groot stuk van de keten weg. Dat weet je liever vóór je eraan begint.',
    fr: 'Si elle est fausse, un grand morceau de la chaîne tombe. Mieux vaut le savoir avant de commencer.',
    en: 'If it does not hold, a large piece of the chain falls away. Better to know that before you start.',
  },
  fix: {
    nl: 'Spreek af hoe jullie het nagaan, wie dat doet en tegen wanneer, en zet de status op “in toetsing”.',
    fr: 'Convenez comment la vérifier, qui s’en charge et pour quand, et passez le statut à « en cours de vérification ».',
    en: 'Agree how you will find out, who does it and by when, and set the status to “being tested”.',
  },
  find: ({ model }) =>
    model.assumptions
      .filter(({ status, importance }) => status === 'untested' && (importance ?? 0) >= important)
      .map((assumption) => ({ refs: [assumptionRef(assumption)] })),
}
