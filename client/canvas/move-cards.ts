import { takeSide } from '#client/session/take-side.ts'
import { announce } from '#client/ui/announcer.tsx'
import type { ElementMove } from '#shared/document/write.ts'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import { dropPlace } from '#shared/drawing/drop-place.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { Position } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'
import { nothingFloating, type CanvasState } from './canvas-state.ts'
import { laneBeside } from './create-card.ts'
import { revealCard } from './focus.ts'
import type { Direction } from './walk.ts'

/** Where cards are while they are dragged, for this screen and, at the pace of presence, for others. */
export function floatCards(canvas: CanvasState, moved: ReadonlyMap<string, Position>): void {
  canvas.floating.set(moved)
  canvas.session.setPresence({
    drag: [...moved].slice(0, 40).map(([id, { x, y }]) => ({ id, x, y })),
  })
}

/** Puts floating cards back where they were. */
export function cancelMove(canvas: CanvasState): void {
  canvas.isMoving.set(false)
  canvas.floating.set(nothingFloating)
  canvas.session.setPresence({ drag: undefined })
}

/** Puts floating cards down: one step, with the lane each one lands in. */
export function dropCards(canvas: CanvasState, texts: Texts): void {
  const { layout, floating } = canvas
  const moved = floating.get()
  const before = layout.get()
  const moving = new Set(moved.keys())
  const moves = [...moved].flatMap(([id, point]) => {
    const place = dropPlace(before, point, moving)
    return place === undefined ? [] : [moveTo(canvas, id, place.laneId, place.position)]
  })
  moveElements(canvas, moves)
  cancelMove(canvas)
  announceMove(canvas, [...moving], texts)
}

/** Moves floating cards by the arrow keys; the first key press lets them float. */
export function shiftCards(
  canvas: CanvasState,
  ids: readonly string[],
  direction: Direction,
  step: number,
): void {
  const { layout, floating } = canvas
  const x =
    direction === 'left' ? -sizes.columnWidth : direction === 'right' ? sizes.columnWidth : 0
  const y = direction === 'up' ? -step : direction === 'down' ? step : 0
  const moved = new Map<string, Position>()
  const { elements } = canvas.session.snapshot.get()
  const { move } = canvas.session.permissions.get()
  for (const id of ids) {
    const element = elements.get(id)
    if (element !== undefined && !move(element)) continue
    const from = floating.get().get(id) ?? layout.get().cards.get(id)
    if (from !== undefined) moved.set(id, { x: from.x + x, y: from.y + y })
  }
  floatCards(canvas, moved)
}

/** How far a card goes at one nudge: a step of the grid where there is room, else past its neighbour. */
export function nudgeStep(layout: BoardLayout, id: string, direction: Direction): number {
  const box = layout.cards.get(id)
  const column = layout.lanes
    .find((lane) => lane.id === box?.laneId)
    ?.cardIds.map((other) => layout.cards.get(other))
    .filter((other) => other?.column === box?.column)
  const index = column?.indexOf(box) ?? -1
  const next = column?.[direction === 'up' ? index - 1 : index + 1]
  if (box === undefined || next === undefined) return sizes.grid
  if (direction === 'up') {
    const gap = box.y - next.y - next.height
    return gap >= sizes.cardGap + sizes.grid ? sizes.grid : box.y - next.y + 1
  }
  const gap = next.y - box.y - box.height
  return gap >= sizes.cardGap + sizes.grid ? sizes.grid : next.y + next.height / 2 - box.y + 1
}

/** Moves cards to the open lane on their left or right, as one step. */
export function moveToLaneBeside(
  canvas: CanvasState,
  ids: readonly string[],
  step: 1 | -1,
  texts: Texts,
): void {
  const moves = ids.flatMap((id) => {
    const lane = laneBeside(canvas, id, step)
    const box = canvas.layout.get().cards.get(id)
    if (lane === undefined || box === undefined) return []
    const place = dropPlace(canvas.layout.get(), { x: lane.x, y: box.y }, new Set(ids))
    return place === undefined ? [] : [moveTo(canvas, id, lane.id, place.position)]
  })
  moveAndSay(canvas, moves, ids, texts)
}

/** Moves cards to the end of a lane, or to the parking strip. */
export function moveToLane(
  canvas: CanvasState,
  ids: readonly string[],
  laneId: string,
  texts: Texts,
): void {
  const lane = canvas.layout.get().lanes.find(({ id }) => id === laneId)
  const last = lane?.cardIds.findLast((id) => !ids.includes(id))
  const box = last === undefined ? undefined : canvas.layout.get().cards.get(last)
  const start = box === undefined ? 0 : box.wishY + sizes.grid
  const moves = ids.map((id, index) =>
    moveTo(canvas, id, laneId, { x: 0, y: start + index * sizes.grid }),
  )
  moveAndSay(canvas, moves, ids, texts)
}

/** One step, in which cards that change lanes come to the side of the accountability line that they are put at. */
function moveElements({ session, layout, line }: CanvasState, moves: readonly ElementMove[]): void {
  const before = layout.get()
  const lineBefore = line.get()
  session.actions.asOneStep(() => {
    session.actions.moveElements(moves)
    for (const { id, lane } of moves)
      if (lane !== undefined) takeSide(session, before, lineBefore, id, lane.id)
  })
}

function moveAndSay(
  canvas: CanvasState,
  moves: readonly ElementMove[],
  ids: readonly string[],
  texts: Texts,
): void {
  if (moves.length === 0) return
  moveElements(canvas, moves)
  announceMove(canvas, ids, texts)
  const [first] = ids
  if (first !== undefined) revealCard(canvas, first)
}

function moveTo(
  { session, layout }: CanvasState,
  id: string,
  laneId: string,
  position: Position,
): ElementMove {
  if (layout.get().cards.get(id)?.laneId === laneId) return { id, position }
  const lane = layout.get().lanes.find((box) => box.id === laneId)?.lane
  if (lane === undefined) return { id, position, parked: true }
  const isParked = session.snapshot.get().elements.get(id)?.parked === true
  return {
    id,
    position,
    lane: { id: lane.id, type: lane.type, horizon: lane.horizon },
    ...(isParked ? { parked: false } : {}),
  }
}

function announceMove(canvas: CanvasState, ids: readonly string[], { canvas: texts }: Texts): void {
  const [first] = ids
  const { lanes, cards } = canvas.layout.get()
  const box = first === undefined ? undefined : cards.get(first)
  const lane = lanes.find(({ id }) => id === box?.laneId)
  if (first === undefined || lane === undefined) return
  const { language, fallbacks } = canvas.reading.get()
  const name = lane.lane ? inLanguage(lane.lane.title, language, ...fallbacks) : texts.parking
  announce(
    ids.length === 1
      ? texts.moved(name, lane.cardIds.indexOf(first) + 1, lane.cardIds.length)
      : texts.movedMany(ids.length, name),
  )
}
