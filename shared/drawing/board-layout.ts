import type { Element, Lane, Position } from '#shared/model/change-model.ts'

/**
 * Where everything on a board stands: a pure function of the model, the same on every screen and in every file.
 * A stored position is a wish, relative to its lane: its x picks the lane's nearest column, its y the place in it.
 * Cards never overlap: in each column they are taken by y, then order, then id, and pushed down where they would.
 */
export interface BoardLayout {
  /** In order, left to right; the parking strip is the last one, with id `parkingId`. */
  readonly lanes: readonly LaneBox[]
  readonly cards: ReadonlyMap<string, CardBox>
  readonly width: number
  readonly height: number
}

export const parkingId = 'parking'

export interface LaneBox {
  readonly id: string
  /** Undefined for the parking strip. */
  readonly lane: Lane | undefined
  readonly x: number
  readonly width: number
  readonly columns: number
  readonly isCollapsed: boolean
  /** Its cards from top to bottom, column by column. */
  readonly cardIds: readonly string[]
}

export interface CardBox {
  readonly id: string
  readonly laneId: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The stored wish: its column and its place in it, relative to the lane. */
  readonly column: number
  readonly wishY: number
  /** The title as it is broken into lines; a collapsed lane's cards have none. */
  readonly lines: readonly string[]
  /** The language the title is shown in, where that is known. */
  readonly language: string | undefined
  readonly isHidden: boolean
}

export interface LayoutInput {
  readonly lanes: readonly Lane[]
  readonly elements: Iterable<Element>
  /** The language the titles are read in, and those to fall back on. */
  readonly language: string
  readonly fallbacks: readonly string[]
  /** The parking strip is a narrow band while it is shut. */
  readonly isParkingOpen: boolean
  /** How titles are broken into lines, where that is remembered from one layout to the next. */
  readonly linesOf?: (title: string) => readonly string[]
  /** How much larger than on a screen the letters on cards are; 1 where absent. */
  readonly textScale?: number
}

/** Where a card dropped with its top left corner at a point would go. */
export interface DropPlace {
  readonly laneId: string
  /** Relative to the lane, on the grid. */
  readonly position: Position
}
