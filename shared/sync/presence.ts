import { z } from 'zod'
import type { Role } from '#shared/model/role.ts'

const id = z.string().max(120)
const coordinate = z.number().finite().min(-1_000_000).max(1_000_000)

/** What a client may say of itself; everything else in its entry is dropped by the server. Board coordinates. */
export const ownPresenceSchema = z.object({
  cursor: z.object({ x: coordinate, y: coordinate }).optional(),
  /** Ids of selected elements and links. */
  selection: z.array(id).max(40).optional(),
  /** Where dragged elements are now: top left corners. */
  drag: z
    .array(z.object({ id, x: coordinate, y: coordinate }))
    .max(40)
    .optional(),
  /** The element or link whose text is being typed. */
  editing: id.optional(),
  /** What is on the screen, for those who follow: the visible rectangle. */
  view: z
    .object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate })
    .optional(),
})

export type OwnPresence = Readonly<z.infer<typeof ownPresenceSchema>>

/** Who somebody is, as the server knows it. */
export interface PresenceUser {
  readonly id: string
  readonly name: string
  /** Index into the eight presence colours of the tokens. */
  readonly color: number
  readonly role: Role
}

/** One entry of presence as every client receives it. */
export interface PresenceState extends OwnPresence {
  readonly user: PresenceUser
}

export const presenceColorCount = 8
export const presenceMaxBytes = 2048
