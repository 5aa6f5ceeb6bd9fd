import type { Language } from '#shared/model/language.ts'
import { runChecks, type Finding } from '#shared/checks/run-checks.ts'
import type { BoardLog } from './board-log.ts'
import { readBoard, type ReadBoard } from './read-board.ts'

export interface BoardCheck {
  readonly log: BoardLog
  /** An ISO 8601 date. */
  readonly today: string
  /** The board's own where absent. */
  readonly language?: Language | undefined
}

export interface CheckedBoard {
  readonly findings: readonly Finding[]
  /** Codes of the checks that this board does without. */
  readonly off: readonly string[]
}

/** What the checks find on a board. */
export function checkBoard(
  { log, today, language }: BoardCheck,
  read: ReadBoard = readBoard,
): CheckedBoard {
  const { model } = read(log)
  const findings = runChecks(model, { today, language: language ?? model.primaryLanguage })
  return { findings, off: model.checksOff ?? [] }
}
