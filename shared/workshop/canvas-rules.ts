import type { Workshop } from './workshop.ts'
import { modes } from './modes.ts'

/**
 * What editors may change on the canvas. `add`: cards of their own in the phase's lanes. `arrange`: where cards stand,
 * and putting duplicates together. `link`: links and their assumptions. Facilitators always may do everything.
 */
export const canvasRights = ['all', 'add', 'arrange', 'link', 'none'] as const

export type CanvasRight = (typeof canvasRights)[number]

/** What holds for every editor of a board just now, and for those who come later. */
export interface CanvasRules {
  readonly right: CanvasRight
  /** Whether the right is `none` because a facilitator locked the board, not because of the phase. */
  readonly isBoardLocked: boolean
  /** Where cards may be added while the right is `add`; empty where everywhere. */
  readonly addsTo: readonly string[]
  readonly lockedLaneIds: readonly string[]
  readonly lockedElementIds: readonly string[]
}

export const openCanvas: CanvasRules = {
  right: 'all',
  isBoardLocked: false,
  addsTo: [],
  lockedLaneIds: [],
  lockedElementIds: [],
}

/** What the phase and the locks of a workshop come down to. */
export function canvasRulesOf({ phases, run, lock }: Workshop): CanvasRules {
  const phase = phases.find(({ id }) => id === run?.phaseId)
  const right = phase === undefined ? 'all' : (phase.canvas ?? modes[phase.mode].canvas)
  return {
    right: lock.isBoardLocked ? 'none' : right,
    isBoardLocked: lock.isBoardLocked,
    addsTo: right === 'add' ? (phase?.laneIds ?? []) : [],
    lockedLaneIds: lock.laneIds,
    lockedElementIds: lock.elementIds,
  }
}

/** Whether a card that a phone sends to a lane waits until a facilitator unlocks where it goes; null: no lane. */
export function isHeldBack(
  { isBoardLocked, lockedLaneIds }: Pick<CanvasRules, 'isBoardLocked' | 'lockedLaneIds'>,
  laneId: string | null,
): boolean {
  return isBoardLocked || (laneId !== null && lockedLaneIds.includes(laneId))
}

/** Whether editors may change everything. */
export function isOpen({ right, lockedLaneIds, lockedElementIds }: CanvasRules): boolean {
  return right === 'all' && lockedLaneIds.length === 0 && lockedElementIds.length === 0
}
