import { canvasRulesOf, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import { newWorkshop } from '#shared/workshop/workshop.ts'
import type { WorkshopView } from '#shared/workshop/view.ts'
import { readBoard } from '#shared/document/read.ts'
import { Attendance } from './attendance.ts'
import { buildView } from './build-view.ts'
import type { WorkshopContext } from './context.ts'
import { Ledger } from './ledger.ts'
import { Ballots } from './tallies.ts'

/** What a workshop allows that was never begun. */
export const untouchedRules: CanvasRules = canvasRulesOf(newWorkshop)

const nothingSent = {
  state: undefined,
  contributions: [],
  votes: [],
  ratings: [],
  head: { revision: 0, seq: 0 },
}
const noCards = { lanes: [], cards: new Map(), holders: new Map(), target: undefined }

/** What is told of a workshop that was never begun: most boards have none, and it needs none of their cards. */
export async function untouchedView(
  boardId: string,
  context: WorkshopContext,
): Promise<WorkshopView> {
  const attendance = new Attendance(boardId, context, { participants: () => new Set() })
  await attendance.read()
  const board = await context.boards().read(boardId, readBoard)
  const { phones, joined, joinCode } = attendance
  return buildView({
    workshop: newWorkshop,
    facts: { ...board, ...noCards },
    ledger: new Ledger(nothingSent),
    ballots: new Ballots(),
    now: context.now(),
    phones,
    joined,
    joinCode,
    gatheredBy: '',
  })
}
