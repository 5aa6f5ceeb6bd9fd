import { activities, impact, linking, merging, outcomes, outputs } from './parts/chain.ts'
import { topFive } from './parts/closing.ts'
import { practice, welcome } from './parts/opening.ts'
import { lasting } from './parts/step.ts'
import { assumptions, outcomeVote, sureness } from './parts/weighing.ts'
import type { Plan } from './plan.ts'

/** A large room with phones: one chain made backwards together, in 60 minutes. */
export const inspirationDay: Plan = {
  id: 'inspiration-day',
  name: { nl: 'Inspiratiedag', fr: 'Journée d’inspiration', en: 'Inspiration day' },
  description: {
    nl: 'Een grote zaal met telefoons maakt in een uur samen één veranderingstheorie, van impact terug naar activiteiten, en kiest een top vijf.',
    fr: 'Une grande salle munie de téléphones construit en une heure une théorie du changement, de l’impact aux activités, et choisit ses cinq priorités.',
    en: 'A large room with phones makes one theory of change together in an hour, from impact back to activities, and chooses a top five.',
  },
  sessions: [
    {
      id: 'hour',
      title: { nl: 'In zestig minuten', fr: 'En soixante minutes', en: 'In sixty minutes' },
      steps: [
        lasting(4, welcome),
        practice,
        lasting(6, impact),
        lasting(8, outcomes),
        lasting(5, merging),
        lasting(5, outputs),
        lasting(6, activities),
        lasting(8, linking),
        lasting(6, assumptions),
        lasting(3, sureness),
        lasting(4, outcomeVote),
        lasting(3, topFive),
      ],
    },
  ],
}
