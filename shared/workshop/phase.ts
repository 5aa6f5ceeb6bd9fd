import { z } from 'zod'
import { localizedTextSchema } from '#shared/model/language-schemas.ts'
import { canvasRights } from './canvas-rules.ts'
import { phaseModes } from './modes.ts'
import { workshopLimits } from './workshop-limits.ts'

const id = z.string().min(1).max(120)

function shortTexts(maxLength: number) {
  return localizedTextSchema.refine(
    (texts) =>
      Object.keys(texts).length <= 10 &&
      Object.values(texts).every((text) => text.length <= maxLength),
    `at most ${maxLength} characters in a language`,
  )
}

/** What a rating is about: one card, one link, or one assumption. */
export const targetSchema = z.strictObject({
  kind: z.enum(['element', 'link', 'assumption']),
  ref: id,
})

/** One step of the agenda. */
export const phaseSchema = z.strictObject({
  id,
  mode: z.enum(phaseModes),
  title: shortTexts(workshopLimits.title),
  prompt: shortTexts(workshopLimits.prompt).describe(
    'What the room is asked, on phones and screen',
  ),
  laneIds: z.array(id).max(30).describe('Where cards go, or which cards are voted on; empty: all'),
  choosesLane: z
    .boolean()
    .describe('Whether phones choose among those lanes; else it is the first'),
  minutes: z.number().min(0).max(workshopLimits.minutes).describe('0: no timer'),
  dots: z.int().min(1).max(workshopLimits.dots).describe('How many dots each person has'),
  maxCards: z.int().min(1).max(workshopLimits.cards).describe('How many cards each phone may send'),
  needsApproval: z.boolean().describe('Whether cards wait in the inbox until they are let in'),
  canvas: z
    .enum(canvasRights)
    .optional()
    .describe('What editors may change; absent: as the mode says'),
  target: targetSchema.optional().describe('What a rating is about'),
})

export type Phase = Readonly<z.infer<typeof phaseSchema>>
export type RatingTarget = Readonly<z.infer<typeof targetSchema>>

/** A phase where nothing is said but its mode. */
export const usualPhase = {
  title: {},
  prompt: {},
  laneIds: [],
  choosesLane: false,
  minutes: 0,
  dots: 5,
  maxCards: 10,
  needsApproval: false,
} as const satisfies Partial<Phase>
