import { inLanguage, type Language } from '#shared/model/language.ts'
import { findExporter } from '#server/exports/registry.ts'
import type { BoardLog } from './board-log.ts'
import { readBoard, type ReadBoard } from './read-board.ts'

export interface BoardExport {
  readonly log: BoardLog
  /** The id of an exporter. */
  readonly format: string
  /** The id of one of its variants; the first where absent. */
  readonly variant?: string | undefined
  /** The board's own where absent. */
  readonly language?: Language | undefined
}

export interface ExportedBoard {
  readonly file: Uint8Array<ArrayBuffer>
  readonly title: string
}

/** A board as a file of some format, with the title to name it after. */
export async function exportBoard(
  { log, format, variant, language }: BoardExport,
  read: ReadBoard = readBoard,
): Promise<ExportedBoard> {
  const { model, unreadable } = read(log)
  const spoken = language ?? model.primaryLanguage
  const file = await findExporter(format).export(model, {
    language: spoken,
    today: new Date().toISOString().slice(0, 10),
    ...(variant === undefined ? {} : { variant }),
    unreadable,
  })
  return {
    file: typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file),
    title: inLanguage(model.title, spoken),
  }
}
