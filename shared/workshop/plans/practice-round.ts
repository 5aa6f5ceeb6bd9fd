import { practice, welcome } from './parts/opening.ts'
import type { Plan } from './plan.ts'

/** Phones in hand and tried out, before it counts. */
export const practiceRound: Plan = {
  id: 'practice-round',
  name: { nl: 'Oefenronde', fr: 'Tour d’essai', en: 'Practice round' },
  description: {
    nl: 'Iedereen op de telefoon in een paar minuten. Wat er geschreven wordt, komt niet op het bord.',
    fr: 'Tout le monde sur son téléphone en quelques minutes. Ce qui est écrit n’arrive pas sur le tableau.',
    en: 'Everybody on their phone in a few minutes. What is written does not come onto the board.',
  },
  sessions: [
    {
      id: 'practice',
      title: { nl: 'Oefenronde', fr: 'Tour d’essai', en: 'Practice round' },
      steps: [welcome, practice],
    },
  ],
}
