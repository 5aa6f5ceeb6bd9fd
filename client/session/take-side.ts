import { laneSide } from '#shared/drawing/board-line.ts'
import { parkingId, type BoardLayout } from '#shared/drawing/board-layout.ts'
import type { BeyondLine } from '#shared/drawing/divide-columns.ts'
import { beyondCards } from './beyond-cards.ts'
import type { BoardSession } from './session.ts'

/** Puts a card that comes to a lane at the side of the accountability line that the whole lane lies at. */
export function takeSide(
  { snapshot, actions }: BoardSession,
  layout: BoardLayout,
  line: BeyondLine,
  id: string,
  laneId: string,
): void {
  const lane = layout.lanes.find((box) => box.id === laneId)
  if (lane === undefined || lane.id === parkingId) return
  const side = laneSide(line, lane)
  const isBeyond = beyondCards(snapshot.get().facts).has(id)
  if (side !== undefined && isBeyond !== (side === 'beyond'))
    actions.setBeyondLine([id], side === 'beyond')
}
