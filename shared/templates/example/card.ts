import type { Element } from '#shared/model/change-model.ts'

/** A card of the example; its lane gives it a type, a horizon and a place. */
export type Card = Pick<Element, 'id' | 'title' | 'description' | 'stakeholderIds'> &
  Partial<Omit<Element, 'type' | 'horizon' | 'position' | 'order'>> & {
    /** Beside what it is linked to; without it, under the card above. */
    readonly y?: number
  }

/** The cards of each lane, from top to bottom. */
export type CardsByLane = Readonly<Record<string, readonly Card[]>>
