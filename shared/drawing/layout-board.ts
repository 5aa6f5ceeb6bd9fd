import type { Element, Lane } from '#shared/model/change-model.ts'
import { languageShown } from '#shared/model/language.ts'
import {
  parkingId,
  type BoardLayout,
  type CardBox,
  type LaneBox,
  type LayoutInput,
} from './board-layout.ts'
import { cardHeight, cardLines } from './card-size.ts'
import { lanePlace } from './lane-place.ts'
import { sizes } from './sizes.ts'

/** Pixels. Cards that push each other down may reach farther; nobody drags one there. */
const farthestDown = 50_000

/** Places every lane and card; see `BoardLayout` for the rules. */
export function layoutBoard(input: LayoutInput): BoardLayout {
  const lanes = input.lanes.toSorted(
    (one, other) => one.order - other.order || compareIds(one.id, other.id),
  )
  const byLane = elementsByLane(lanes, input.elements)
  const boxes: LaneBox[] = []
  const cards = new Map<string, CardBox>()
  let x = 0
  for (const lane of [...lanes, undefined]) {
    const frame = laneFrame(
      lane,
      x,
      lane?.collapsed ?? (lane === undefined && !input.isParkingOpen),
    )
    const placed = placeCards(frame, byLane.get(frame.id) ?? [], input)
    for (const card of placed) cards.set(card.id, card)
    boxes.push({ ...frame, cardIds: placed.map(({ id }) => id) })
    x += frame.width
  }
  return { lanes: boxes, cards, width: x, height: boardHeight(cards.values()) }
}

type LaneFrame = Omit<LaneBox, 'cardIds'>

function laneFrame(lane: Lane | undefined, x: number, isCollapsed: boolean): LaneFrame {
  const columns = isCollapsed ? 1 : Math.max(1, Math.min(12, Math.round(lane?.columns ?? 1)))
  const width = isCollapsed ? sizes.collapsedLaneWidth : columns * sizes.columnWidth
  return { id: lane?.id ?? parkingId, lane, x, width, columns, isCollapsed }
}

function elementsByLane(
  lanes: readonly Lane[],
  elements: Iterable<Element>,
): ReadonlyMap<string, readonly Element[]> {
  const ids = new Set(lanes.map(({ id }) => id))
  const byLane = new Map<string, Element[]>()
  for (const element of elements) {
    const laneId = laneOf(element, lanes, ids)
    const list = byLane.get(laneId)
    if (list === undefined) byLane.set(laneId, [element])
    else list.push(element)
  }
  return byLane
}

function laneOf(element: Element, lanes: readonly Lane[], ids: ReadonlySet<string>): string {
  if (element.parked === true) return parkingId
  if (element.laneId !== undefined && ids.has(element.laneId)) return element.laneId
  const ofType = lanes.filter(({ type }) => type === element.type)
  const ofHorizon = ofType.find(({ horizon }) => horizon === element.horizon)
  return (
    (ofHorizon ?? ofType.find(({ horizon }) => horizon === undefined) ?? ofType[0])?.id ?? parkingId
  )
}

function placeCards(
  frame: LaneFrame,
  elements: readonly Element[],
  input: LayoutInput,
): readonly CardBox[] {
  const columns = Array.from({ length: frame.columns }, (): Element[] => [])
  for (const element of elements) columns[columnOf(element, frame.columns)]?.push(element)
  const placed: CardBox[] = []
  for (const [column, members] of columns.entries()) {
    members.sort(comparePlaces)
    let free = 0
    for (const element of members) {
      const card = frame.isCollapsed
        ? stub(frame, element, free)
        : openCard(frame, element, column, free, input)
      placed.push(card)
      const gap = frame.isCollapsed ? sizes.stubGap : sizes.cardGap
      free = card.y + card.height + gap - lanePlace.top
    }
  }
  return placed
}

function openCard(
  frame: LaneFrame,
  element: Element,
  column: number,
  free: number,
  input: LayoutInput,
): CardBox {
  const shown = languageShown(element.title, input.language, ...input.fallbacks)
  const { textScale = 1, linesOf = (title) => cardLines(title, textScale) } = input
  const lines = linesOf(shown?.text ?? '')
  return {
    id: element.id,
    laneId: frame.id,
    x: lanePlace.cardX(frame, column),
    y: lanePlace.top + Math.max(free, wishOf(element)),
    width: sizes.cardWidth,
    height: cardHeight(lines.length, textScale),
    column,
    wishY: wishOf(element),
    lines,
    language: shown?.language,
    isHidden: false,
  }
}

function stub(frame: LaneFrame, element: Element, free: number): CardBox {
  return {
    id: element.id,
    laneId: frame.id,
    x: frame.x + (frame.width - sizes.stubWidth) / 2,
    y: lanePlace.top + Math.max(free, wishOf(element)),
    width: sizes.stubWidth,
    height: sizes.stubHeight,
    column: 0,
    wishY: wishOf(element),
    lines: [],
    language: undefined,
    isHidden: true,
  }
}

/** How far down a card wants to be: a position from a file or a program may be anything a number can say. */
function wishOf(element: Element): number {
  return Math.min(element.position.y, farthestDown)
}

function columnOf(element: Element, columns: number): number {
  const nearest = Math.round(element.position.x / sizes.columnWidth)
  return Math.max(0, Math.min(columns - 1, nearest))
}

function comparePlaces(one: Element, other: Element): number {
  return (
    one.position.y - other.position.y ||
    (one.order ?? 0) - (other.order ?? 0) ||
    compareIds(one.id, other.id)
  )
}

// Not by locale: every screen must come to the same order.
function compareIds(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function boardHeight(cards: Iterable<CardBox>): number {
  let bottom: number = lanePlace.top
  for (const card of cards) bottom = Math.max(bottom, card.y + card.height)
  return Math.max(sizes.laneMinHeight, bottom + sizes.lanePaddingBottom)
}
