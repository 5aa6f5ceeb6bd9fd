import type { Role } from '#shared/model/role.ts'
import { openCanvas, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/**
 * What rooms know of the workshop on a board: what editors may change just now, and what its sockets are told of it.
 * `server/workshop` implements it.
 */
export interface BoardWorkshop {
  /** What holds for the editors of a board; read when its room is loaded. */
  rulesOf(boardId: string): Promise<CanvasRules>
  /** Every part that somebody with this role is told, for whoever has just come in. */
  viewFor(boardId: string, role: Role): Promise<WorkshopParts>
  /** Calls with what changed, once it is on disk; returns how to stop. */
  onParts(listen: (change: WorkshopChange) => void): () => void
}

export interface WorkshopChange {
  readonly boardId: string
  /** What somebody with this role is told of it; undefined where it is nothing. */
  partsFor(role: Role): WorkshopParts | undefined
}

/** Where there are no workshops: everybody may change everything, and there is nothing to tell. */
export const noWorkshop: BoardWorkshop = {
  rulesOf: async () => openCanvas,
  viewFor: async () => ({}),
  onParts: () => () => {},
}
