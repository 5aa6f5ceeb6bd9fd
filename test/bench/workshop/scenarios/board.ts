import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'

export const lanes = { cards: 'activities', ballot: 'outcomes' } as const

/** Among so many a room votes: more than it should, as where nobody has merged what says the same. */
export const ballotIds = Array.from({ length: 40 }, (_, index) => `outcome-${index}`)

/** A lane that cards come into, and one whose cards are voted on. */
export function workshopBoard(): ChangeModel {
  const start = aModel().withLane(lanes.cards, 'activity').withLane(lanes.ballot, 'outcome')
  return ballotIds
    .reduce(
      (model, id, index) =>
        model.withElement(id, 'outcome', `What changes in the lives of people, ${index}`, {
          laneId: lanes.ballot,
        }),
      start,
    )
    .build()
}
