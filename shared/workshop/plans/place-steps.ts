import type { Lane } from '#shared/model/change-model.ts'
import { newId } from '#shared/model/id.ts'
import type { Phase } from '../phase.ts'
import { stepSchema, type LaneKind, type Step } from './plan.ts'

type LaneFacts = Pick<Lane, 'id' | 'type' | 'horizon'>

/** Steps as phases of a board, with its own lanes; in their order, each under a fresh id. */
export function placeSteps(steps: readonly Step[], lanes: readonly LaneFacts[]): readonly Phase[] {
  return steps.map(({ lanes: kinds, ...step }) => {
    const laneIds = lanesLike(kinds, lanes)
    return {
      ...step,
      id: newId(),
      laneIds: [...laneIds],
      choosesLane: step.choosesLane && laneIds.length > 1,
    }
  })
}

const withoutBoard = stepSchema.strip()

/** The way back: phases without their board, and without what a rating on it was about. */
export function stepsOf(phases: readonly Phase[], lanes: readonly LaneFacts[]): readonly Step[] {
  return phases.map((phase) =>
    withoutBoard.parse({
      ...phase,
      lanes: phase.laneIds
        .flatMap((laneId) => lanes.find(({ id }) => id === laneId) ?? [])
        .map(({ type, horizon }) => (horizon === undefined ? { type } : { type, horizon })),
    }),
  )
}

/** The lanes that are meant, in the board's order; those of the type where none has the horizon. */
function lanesLike(kinds: readonly LaneKind[], lanes: readonly LaneFacts[]): readonly string[] {
  const wanted = new Set(
    kinds.flatMap(({ type, horizon }) => {
      const alike = lanes.filter((lane) => lane.type === type)
      const exact = alike.filter((lane) => lane.horizon === horizon)
      return horizon === undefined || exact.length === 0 ? alike : exact
    }),
  )
  return lanes.filter((lane) => wanted.has(lane)).map(({ id }) => id)
}
