import { cardsWithRetries } from './cards-with-retries.ts'
import { killedInVote } from './killed-in-vote.ts'
import { liveWorkshop } from './live-workshop.ts'
import type { Scenario } from './scenario.ts'
import { vandalsInRoom } from './vandals.ts'

export const scenarios: readonly Scenario[] = [
  cardsWithRetries,
  killedInVote,
  vandalsInRoom,
  liveWorkshop,
]
