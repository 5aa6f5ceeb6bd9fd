import { takeSide } from '#client/session/take-side.ts'
import { parkingId, type LaneBox } from '#shared/drawing/board-layout.ts'
import { dropPlace, positionAfter } from '#shared/drawing/drop-place.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { Element, Position } from '#shared/model/change-model.ts'
import { unplacedType } from '#shared/model/stages.ts'
import type { CanvasState } from './canvas-state.ts'
import { focusCanvas, focusCard, revealCard } from './focus.ts'

/** The other end of the link that comes with a new card, and which end that is. */
export interface JoinedCard {
  readonly elementId: string
  readonly end: 'from' | 'to'
}

/** Adds an empty card and starts writing in it. */
export function createCard(
  canvas: CanvasState,
  place: { readonly laneId: string; readonly position: Position },
  link?: JoinedCard,
): void {
  const { session, layout, line } = canvas
  if (!session.canEdit) return
  const lane = layout.get().lanes.find(({ id }) => id === place.laneId)
  if (lane === undefined || !session.permissions.get().addTo(lane.lane?.id)) return
  openLane(canvas, lane)
  const before = layout.get()
  const lineBefore = line.get()
  let id = ''
  session.actions.asOneStep(() => {
    id = session.actions.createElement({ ...kindIn(lane), position: place.position }, link)
    takeSide(session, before, lineBefore, id, lane.id)
  })
  startEditing(canvas, id, session.snapshot.get().elements.get(id))
}

/** What a card becomes by standing in a lane. */
export function kindIn({ lane }: LaneBox) {
  return lane === undefined
    ? { type: unplacedType, parked: true }
    : { type: lane.type, horizon: lane.horizon, laneId: lane.id }
}

/** A new card with its middle at a point of the board. */
export function createCardAt(canvas: CanvasState, point: Position, link?: JoinedCard): void {
  const place = dropPlace(canvas.layout.get(), {
    x: point.x - sizes.cardWidth / 2,
    y: point.y - sizes.cardMinHeight / 2,
  })
  if (place !== undefined) createCard(canvas, place, link)
}

/** A new card below another one, or at the end of a lane. */
export function createCardIn(
  canvas: CanvasState,
  laneId: string,
  afterId?: string,
  link?: JoinedCard,
): void {
  createCard(
    canvas,
    { laneId, position: positionAfter(canvas.layout.get(), laneId, afterId) },
    link,
  )
}

/** A new card where the person is: below the given card, else in the lane in the middle of the screen. */
export function createCardNear(canvas: CanvasState, cardId: string | undefined): void {
  const { addTo } = canvas.session.permissions.get()
  const box = cardId === undefined ? undefined : canvas.layout.get().cards.get(cardId)
  if (box !== undefined && (box.laneId === parkingId || addTo(box.laneId))) {
    createCardIn(canvas, box.laneId, box.id)
    return
  }
  const view = canvas.camera.view()
  const middle = view.x + view.width / 2
  const { lanes } = canvas.layout.get()
  const open = lanes.filter(({ id, isCollapsed }) => !isCollapsed && id !== parkingId && addTo(id))
  const nearest = open.toSorted(
    (one, other) =>
      Math.abs(one.x + one.width / 2 - middle) - Math.abs(other.x + other.width / 2 - middle),
  )[0]
  createCardIn(canvas, nearest?.id ?? parkingId)
}

/**
 * A card in the next or previous lane, linked with this one in the direction of the lanes.
 * Where an empty linked card is there already, that one is written in.
 */
export function createLinkedCard(canvas: CanvasState, cardId: string, step: 1 | -1): void {
  const lane = laneBeside(canvas, cardId, step)
  if (lane === undefined) return
  const { linksFrom, linksTo, links, elements } = canvas.session.snapshot.get()
  const ids = (step === 1 ? linksFrom : linksTo).get(cardId) ?? []
  const empty = ids
    .map((id) => (step === 1 ? links.get(id)?.to : links.get(id)?.from))
    .find((id) => id !== undefined && isBlank(elements.get(id)?.title))
  if (empty !== undefined) {
    startEditing(canvas, empty, elements.get(empty))
    return
  }
  const position = besidePosition(canvas, lane, cardId)
  createCard(
    canvas,
    { laneId: lane.id, position },
    { elementId: cardId, end: step === 1 ? 'from' : 'to' },
  )
}

/** The open lane beside a card's own. */
export function laneBeside(
  { layout }: CanvasState,
  cardId: string,
  step: 1 | -1,
): LaneBox | undefined {
  const { lanes, cards } = layout.get()
  const placed = lanes.filter(({ id }) => id !== parkingId)
  const index = placed.findIndex(({ id }) => id === cards.get(cardId)?.laneId)
  if (index < 0) return undefined
  const onward = step === 1 ? placed.slice(index + 1) : placed.slice(0, index).toReversed()
  return onward.find(({ isCollapsed }) => !isCollapsed)
}

export function startEditing(canvas: CanvasState, id: string, made?: Element): void {
  const { session, editing } = canvas
  if (!mayWrite(canvas, id)) return
  session.setSelection([id])
  editing.set({ id, made })
  session.setPresence({ editing: id })
  revealCard(canvas, id)
}

export function mayWrite({ session }: CanvasState, id: string): boolean {
  const element = session.snapshot.get().elements.get(id)
  return session.canEdit && element !== undefined && session.permissions.get().write(element)
}

/** Ends writing; a new card that nobody wrote in is taken back. Returns whether the card is still there. */
export function finishEditing(canvas: CanvasState, keepsKeyboard: boolean): boolean {
  const { session, editing } = canvas
  const finished = editing.get()
  if (finished === undefined) return false
  editing.set(undefined)
  session.setPresence({ editing: undefined })
  const element = session.snapshot.get().elements.get(finished.id)
  if (element === undefined) {
    if (keepsKeyboard) focusCanvas(canvas)
    return false
  }
  if (finished.made !== undefined && isBlank(element.title)) {
    // Where nothing was done since, taking the step back leaves no trace of it.
    if (element === finished.made) session.undo.undo()
    else session.actions.deleteElements([finished.id])
    if (keepsKeyboard) focusCanvas(canvas)
    return false
  }
  if (keepsKeyboard) focusCard(canvas, finished.id)
  return true
}

/** Level with the card it comes from, in the first column. */
function besidePosition(canvas: CanvasState, lane: LaneBox, cardId: string): Position {
  const layout = canvas.layout.get()
  const box = layout.cards.get(cardId)
  if (box === undefined) return positionAfter(layout, lane.id)
  return dropPlace(layout, { x: lane.x, y: box.y })?.position ?? positionAfter(layout, lane.id)
}

function openLane({ session, isParkingOpen }: CanvasState, lane: LaneBox): void {
  if (!lane.isCollapsed) return
  if (lane.lane === undefined) isParkingOpen.set(true)
  else session.actions.setField('lanes', lane.id, 'collapsed', undefined)
}

function isBlank(title: Readonly<Record<string, string>> | undefined): boolean {
  return Object.values(title ?? {}).every((text) => text.trim() === '')
}
