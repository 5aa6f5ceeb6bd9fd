import { z } from 'zod'
import { limits } from '#shared/model/change-model.ts'
import { languageSchema } from '#shared/model/language-schemas.ts'
import { roles } from '#shared/model/role.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { shortName, shortText } from './short-text.ts'

/** The bodies and queries of the routes; their answers are in answers.ts. */

export const languageQuery = z.object({ lang: languageSchema.optional() })

export const exportQuery = languageQuery.extend({
  variant: z.string().max(40).optional(),
})

const nameSchema = shortName(limits.name)

const secretSchema = z.string().min(1).max(200)

export const newBoardBody = z.object({
  title: shortText(limits.title).optional(),
  language: languageSchema.optional(),
  template: z.string().max(40).optional(),
  model: z.unknown().optional().describe('A change model, see /api/schema/change-model.json'),
  /** Where the server asks for one: the value of CATENA_CREATE. */
  key: z.string().max(200).optional(),
})

export const exchangeBody = z.object({
  secret: secretSchema,
  device: secretSchema
    .optional()
    .describe('A secret of the device, so that its edits stay one’s own'),
  name: nameSchema.optional(),
})

export const joinBody = z.object({
  code: z.string().max(40),
  device: secretSchema.optional(),
  name: nameSchema.optional(),
})

export const newLinkBody = z.object({ role: z.enum(roles), name: nameSchema.optional() })

export const newVersionBody = z.object({ name: nameSchema })

export const meBody = z.object({ name: nameSchema })

export const importQuery = z.object({
  mode: z.enum(['add', 'replace']).optional(),
  dry: z.enum(['0', '1']).optional(),
  lang: languageSchema.optional(),
})

const id = z.string().min(1).max(120)

/** One line, and something in it. */
const cardText = shortText(workshopLimits.contribution)
  .transform((text) => text.replaceAll(/\s+/gu, ' '))
  .refine((text) => text !== '', 'no text')

export const contributionBody = z.object({
  text: cardText,
  lane: id.optional(),
  phase: id.optional().describe('The phase that it was written for'),
  language: languageSchema.optional().describe('Of the text; absent: the board’s first'),
})

export const contributionChangeBody = z.object({
  text: cardText.optional(),
  laneId: id.nullable().optional(),
})

export const contributionsQuery = z.object({
  after: z.coerce.number().int().min(0).optional().describe('Only what has changed since'),
})

export const decisionBody = z.object({
  ids: z.array(id).min(1).max(1_000),
  decision: z.enum(['approve', 'refuse', 'reconsider']),
  laneId: id.nullable().optional(),
  text: cardText.optional().describe('Of the one that is decided on'),
})

export const voteBody = z.object({
  elementId: id,
  dots: z.int().min(0).max(workshopLimits.dots).describe('On this card, in place of those before'),
  round: id.optional(),
})

export const ratingBody = z.object({ value: z.int().min(1).max(5), phase: id.optional() })
