import {
  activities,
  impact,
  impactVote,
  linking,
  merging,
  outcomes,
  outputs,
} from './parts/chain.ts'
import { nextSteps } from './parts/closing.ts'
import { problem } from './parts/direction.ts'
import { introductions, pause, words } from './parts/opening.ts'
import { asking, lasting } from './parts/step.ts'
import { assumptions, harm, outcomeVote, sureness } from './parts/weighing.ts'
import type { Plan } from './plan.ts'

const targetGroup = asking(
  { nl: 'Doelgroep', fr: 'Public cible', en: 'Target group' },
  {
    nl: 'Wie willen we bereiken, en wie bereiken we nu nog niet? Wat hebben zij zelf al geprobeerd?',
    fr: 'Qui voulons-nous toucher, et qui ne touchons-nous pas encore ? Qu’ont-ils déjà essayé eux-mêmes ?',
    en: 'Whom do we want to reach, and whom do we not reach yet? What have they tried themselves?',
  },
  { ...nextSteps, minutes: 25 },
)

/** Twelve to fifteen people in one room for a day, as NPC describes it: purpose, problem, impact, then backwards. */
export const oneDay: Plan = {
  id: 'one-day',
  name: { nl: 'Eén dag samen', fr: 'Une journée ensemble', en: 'One day together' },
  description: {
    nl: 'Voor een team van twaalf tot vijftien mensen: in de voormiddag van probleem naar impact, in de namiddag terug naar activiteiten, verbanden en aannames.',
    fr: 'Pour une équipe de douze à quinze personnes : le matin du problème à l’impact, l’après-midi retour aux activités, aux liens et aux hypothèses.',
    en: 'For a team of twelve to fifteen: from problem to impact in the morning, back to activities, links and assumptions in the afternoon.',
  },
  sessions: [
    {
      id: 'morning',
      title: { nl: 'Voormiddag', fr: 'Matin', en: 'Morning' },
      steps: [introductions, words, problem, targetGroup, pause, lasting(20, impact), impactVote],
    },
    {
      id: 'afternoon',
      title: { nl: 'Namiddag', fr: 'Après-midi', en: 'Afternoon' },
      steps: [
        lasting(25, { ...outcomes, mode: 'private' }),
        lasting(20, merging),
        activities,
        lasting(10, outputs),
        pause,
        lasting(30, linking),
        assumptions,
        lasting(10, harm),
        lasting(10, sureness),
        lasting(10, outcomeVote),
        nextSteps,
      ],
    },
  ],
}
