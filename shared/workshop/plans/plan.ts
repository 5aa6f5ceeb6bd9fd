import { z } from 'zod'
import { elementTypes, horizons } from '#shared/model/change-model.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { workshopLimits } from '../workshop-limits.ts'
import { phaseSchema } from '../phase.ts'

/** A lane by what stands in it: so a plan fits every board that has such a lane. */
const laneKindSchema = z.strictObject({
  type: z.enum(elementTypes),
  horizon: z.enum(horizons).optional(),
})

/** A phase that is not yet on a board. */
export const stepSchema = phaseSchema
  .omit({ id: true, laneIds: true, target: true })
  .extend({ lanes: z.array(laneKindSchema).max(30) })

export type LaneKind = Readonly<z.infer<typeof laneKindSchema>>
export interface Step extends Readonly<Omit<z.infer<typeof stepSchema>, 'lanes'>> {
  readonly lanes: readonly LaneKind[]
}

/** One meeting: what is put on the agenda at once. */
export interface PlanSession {
  readonly id: string
  readonly title: LocalizedText
  readonly steps: readonly Step[]
}

/** A way of working that stood the test, to start an agenda from. */
export interface Plan {
  readonly id: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  /** One, or those of a trajectory in their order. */
  readonly sessions: readonly PlanSession[]
}

/** A plan of one's own as a file, to keep or to hand to another coach. */
export const planFileSchema = z.strictObject({
  format: z.literal('catena-plan'),
  version: z.literal(1),
  name: z.string().trim().min(1).max(workshopLimits.title),
  steps: z.array(stepSchema).min(1).max(workshopLimits.phases),
})

export interface PlanFile extends Readonly<Omit<z.infer<typeof planFileSchema>, 'steps'>> {
  readonly steps: readonly Step[]
}

/** How long steps take together, breaks included. */
export function minutesOf(steps: readonly Pick<Step, 'minutes'>[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}
