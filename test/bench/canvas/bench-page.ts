import type { BoardSession } from '#client/session/session.ts'

/** What the measured page offers to the one that drives it, as `globalThis.bench`. */
export interface BenchPage {
  readonly session: BoardSession
  /** Somebody else on the same board. */
  readonly other: BoardSession
  /** How often each card rendered. */
  readonly renders: Map<string, number>
}
