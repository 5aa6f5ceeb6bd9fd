import type { BoardSession } from '#client/session/session.ts'

/** What a measured page offers to the one that drives it, as `globalThis.bench`. */
export interface BenchPage {
  /** How many cards rendered since the page was opened; 0 where nothing renders. */
  readonly renderCount: () => number
  /** A card that stands in the middle of the view, by a CSS selector. */
  readonly grip: string
  /** Selects twenty cards, the grip among them. */
  selectTwenty(): void
  /** Shows the whole board, or its middle at real size. */
  show(what: 'fit' | 'actual-size'): void
  /** Somebody else changes a card. */
  changeRemotely(step: number): void
  /** Turns the coach lens on, with what it finds beside the board, or off. */
  turnLens(isOn: boolean): void
  /** Thirty others move their cursors. */
  moveCursors(step: number): void
}

/** The session of the canvas page, for looking at it by hand. */
export interface WithSession {
  readonly session: BoardSession
}
