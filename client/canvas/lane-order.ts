import type { Lane } from '#shared/model/change-model.ts'
import type { CanvasState } from './canvas-state.ts'

/** An order that stands right before (-1) or after (1) the lane at an index. */
export function orderBeside(lanes: readonly Lane[], index: number, side: 1 | -1): number {
  const own = lanes[index]?.order ?? 0
  const other = lanes[index + side]?.order
  return other === undefined ? own + side : (own + other) / 2
}

/** Moves a lane past its neighbour by giving it an order beyond it: the one value that two people may both set. */
export function moveLane({ session }: CanvasState, id: string, step: 1 | -1): void {
  const { lanes } = session.snapshot.get()
  const index = lanes.findIndex((lane) => lane.id === id)
  if (lanes[index + step] === undefined) return
  session.actions.setField('lanes', id, 'order', orderBeside(lanes, index + step, step))
}
