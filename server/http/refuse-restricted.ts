import type { Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import type { BoardService } from '#server/sync/board-service.ts'

/** Refuses what changes a whole board while a workshop lets its editors change only some of it (SYN108). */
export async function refuseRestricted(
  boards: BoardService,
  boardId: string,
  role: Role,
): Promise<void> {
  if ((await boards.canvasRules(boardId, role)) !== undefined) throw problem('canvas-restricted')
}
