import { z } from 'zod'
import { changeModelSchema, type ChangeModel } from './change-model.ts'
import { collectionNames } from './collections.ts'

/** A record of a board that nobody can read, as it goes along in a file of Catena's own. */
export const unreadableSchema = z.object({
  collection: z.enum(collectionNames).describe('The list that it stands in'),
  id: z.string(),
  reason: z.string().describe('Why it could not be read'),
  raw: z
    .unknown()
    .optional()
    .describe('What stands there, as plain JSON; absent where there is too much of it'),
})

export type UnreadableRecord = z.infer<typeof unreadableSchema>

/** What such a file says besides the change model; whoever reads it leaves it out. */
export const unreadableKey = 'unreadable'

/** The change model as it stands in a file. */
export const fileSchema = changeModelSchema
  .extend({
    [unreadableKey]: z
      .array(unreadableSchema)
      .optional()
      .describe('Only where the board has records that nobody can read; an import leaves them out'),
  })
  .meta(changeModelSchema.meta() ?? {})

/** A model with the records of its board that nobody can read; as it is where there are none. */
export function withUnreadable(
  model: ChangeModel,
  unreadable: readonly UnreadableRecord[],
): ChangeModel {
  return unreadable.length === 0 ? model : { ...model, [unreadableKey]: unreadable }
}
