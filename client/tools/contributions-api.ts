import type { ListedContribution } from '#shared/workshop/contribution.ts'
import type { Result } from '#shared/workshop/view.ts'
import type { VoteRound } from '#shared/workshop/workshop.ts'
import { readOfBoard, sendToBoard } from './ask-board.ts'

/** What a room has sent: cards and dots, as facilitators see them. */

export interface ContributionList {
  readonly contributions: readonly ListedContribution[]
  /** What to ask after next time. */
  readonly seq: number
}

/** The cards that came or changed after a moment; all of them after 0. */
export function listContributions(boardId: string, after: number): Promise<ContributionList> {
  return readOfBoard(boardId, `contributions?after=${after}`)
}

export type Decision = 'approve' | 'refuse' | 'reconsider'

/** Decides about cards that wait. `laneId` and `text` take the place of what was sent. */
export async function decide(
  boardId: string,
  decision: {
    readonly ids: readonly string[]
    readonly decision: Decision
    readonly laneId?: string
    readonly text?: string
  },
): Promise<void> {
  await sendToBoard(boardId, 'contributions/decide', decision)
}

export interface CountedRound extends VoteRound {
  readonly voters: number
  readonly results?: readonly Result[]
}

/** The rounds of dots with their counts, oldest first. */
export async function listRounds(boardId: string): Promise<readonly CountedRound[]> {
  const { rounds } = await readOfBoard<{ readonly rounds: readonly CountedRound[] }>(
    boardId,
    'votes',
  )
  return rounds
}
