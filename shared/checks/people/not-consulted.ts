import type { Check } from '../check.ts'
import { concerned } from '../parts/concerned.ts'
import { stakeholderRef } from '../parts/refs.ts'

/** Social Value International, principle 1: involve stakeholders. */
export const notConsulted: Check = {
  code: 'K02',
  severity: 'info',
  title: { nl: 'Niet bevraagd', fr: 'Pas consulté', en: 'Not consulted' },
  message: {
    nl: ({ name }) => `Met de groep ${name} is hierover nog niet gesproken.`,
    fr: ({ name }) => `Le groupe ${name} n’a pas encore été consulté.`,
    en: ({ name }) => `The group ${name} has not had a say in this yet.`,
  },
  why: {
    nl: 'Wie de gevolgen ondervindt, weet vaak beter wat er moet veranderen, en wat er mis kan gaan.',
    fr: 'Qui vit les conséquences sait souvent mieux ce qui doit changer, et ce qui peut mal tourner.',
    en: 'Those who live with the consequences often know better what has to change, and what can go wrong.',
  },
  fix: {
    nl: 'Leg het bord aan enkelen van hen voor, en zet daarna bij deze groep dat er met hen gesproken is.',
    fr: 'Soumettez le tableau à quelques personnes concernées, puis indiquez qu’elles ont été consultées.',
    en: 'Show the board to some of them, and then mark this group as consulted.',
  },
  find: ({ model }) =>
    concerned(model)
      .filter(({ consulted }) => consulted !== true)
      .map((stakeholder) => ({ refs: [stakeholderRef(stakeholder)] })),
}
