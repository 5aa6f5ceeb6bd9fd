import { inspirationDay } from './inspiration-day.ts'
import { oneDay } from './one-day.ts'
import type { Plan } from './plan.ts'
import { plenaries } from './plenaries.ts'
import { practiceRound } from './practice-round.ts'
import { trajectoryPlan } from './trajectory.ts'

/** Every ready-made plan, in the order of the choice on screen. */
export const plans: readonly Plan[] = [
  inspirationDay,
  oneDay,
  trajectoryPlan,
  plenaries,
  practiceRound,
]
