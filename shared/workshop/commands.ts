import { z } from 'zod'
import { languages } from '#shared/model/language.ts'
import { phaseSchema, targetSchema } from './phase.ts'
import { workshopLimits } from './workshop-limits.ts'

const id = z.string().min(1).max(120)
const coordinate = z.number().min(-1e7).max(1e7)
const areaSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: z.number().positive().max(1e7),
  height: z.number().positive().max(1e7),
})

/** Everything that a facilitator may tell a workshop; POST /api/boards/:id/workshop/commands takes one. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('set-agenda'),
    phases: z.array(phaseSchema).max(workshopLimits.phases),
    revision: z
      .int()
      .describe('The revision of the agenda it was made from; refused when that is an older one'),
  }),
  z
    .strictObject({
      type: z.literal('go'),
      from: id
        .nullable()
        .describe('The phase that ran: pressed twice, or by two people, it goes on once'),
      to: id.nullable(),
    })
    .describe('Start, next, back, and null to end'),
  z.strictObject({ type: z.literal('set-target'), phaseId: id, target: targetSchema }),
  z.strictObject({ type: z.literal('start-timer'), seconds: z.number().positive().max(86_400) }),
  z.strictObject({ type: z.literal('extend-timer'), seconds: z.number().positive().max(86_400) }),
  z.strictObject({ type: z.literal('pause-timer') }),
  z.strictObject({ type: z.literal('resume-timer') }),
  z.strictObject({ type: z.literal('stop-timer') }),
  z.strictObject({ type: z.literal('lock-board'), isLocked: z.boolean() }),
  z.strictObject({ type: z.literal('lock-lane'), laneId: id, isLocked: z.boolean() }),
  z.strictObject({
    type: z.literal('lock-elements'),
    elementIds: z.array(id).min(1).max(2000),
    isLocked: z.boolean(),
  }),
  z.strictObject({ type: z.literal('reveal'), phaseId: id, names: z.enum(['kept', 'dropped']) }),
  z.strictObject({
    type: z.literal('start-round'),
    id: id.describe('Made by the caller, so that the same command twice is one round'),
    dots: z.int().min(1).max(workshopLimits.dots),
    laneIds: z.array(id).max(30),
  }),
  z.strictObject({ type: z.literal('reveal-votes'), roundId: id, isRevealed: z.boolean() }),
  z.strictObject({ type: z.literal('reveal-ratings'), phaseId: id, isRevealed: z.boolean() }),
  z.strictObject({
    type: z.literal('set-spotlight'),
    spotlight: z
      .strictObject({
        area: areaSchema.optional(),
        elementIds: z.array(id).max(200),
        linkId: id.optional(),
      })
      .nullable(),
  }),
  z.strictObject({ type: z.literal('gather'), area: areaSchema, isHeld: z.boolean() }),
  z.strictObject({ type: z.literal('release') }),
  z.strictObject({
    type: z.literal('set-screen'),
    screen: z
      .strictObject({
        isBlack: z.boolean(),
        isFrozen: z.boolean(),
        showsCode: z.boolean(),
        languages: z.array(z.enum(languages)).max(2),
        address: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)]),
      })
      .partial(),
  }),
  z.strictObject({ type: z.literal('mute'), participantId: id, isMuted: z.boolean() }),
])

export type Command = Readonly<z.infer<typeof commandSchema>>
