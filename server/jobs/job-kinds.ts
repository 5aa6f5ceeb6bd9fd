import type { ProblemCode } from '#shared/problems/registry.ts'
import type { BoardLog } from './board-log.ts'
import { checkBoard } from './check-board.ts'
import { findExporter } from '#server/exports/registry.ts'
import { exportBoard, type BoardExport } from './export-board.ts'
import { importFile } from './import-file.ts'
import { packVersion } from './pack-version.ts'
import { parseModel } from './parse-model.ts'
import type { ReadBoard } from './read-board.ts'
import { startBoard } from './start-board.ts'
import { unpackVersion } from './unpack-version.ts'
import { withoutParticipant } from './without-participant.ts'

export interface JobDefinition {
  /** `read` is how boards are read where some have been read before. */
  readonly run: (input: never, read?: ReadBoard) => unknown
  /** Told where a job took too long or too much memory. */
  readonly tooMuch: ProblemCode
  /** Whether this is not to be worked on at once, however small it is. */
  readonly isApart?: (input: never) => boolean
}

/** Everything that these processes do, by its name. */
export const jobKinds = {
  checkBoard: { run: checkBoard, tooMuch: 'export-too-large', isApart: isDoubtful },
  exportBoard: { run: exportBoard, tooMuch: 'export-too-large', isApart: isHeavyExport },
  // A few kilobytes of a compressed file may unfold to gigabytes.
  importFile: { run: importFile, tooMuch: 'import-too-large', isApart: () => true },
  parseModel: { run: parseModel, tooMuch: 'import-too-large' },
  startBoard: { run: startBoard, tooMuch: 'import-too-large' },
  packVersion: { run: packVersion, tooMuch: 'version-too-large', isApart: isDoubtful },
  unpackVersion: { run: unpackVersion, tooMuch: 'version-too-large' },
  // A year of edits is played again.
  withoutParticipant: {
    run: withoutParticipant,
    tooMuch: 'past-too-long',
    isApart: () => true,
  },
} as const satisfies Readonly<Record<string, JobDefinition>>

export type JobKind = keyof typeof jobKinds

function isHeavyExport({ log, format }: BoardExport): boolean {
  return log.isDoubtful || findExporter(format).isHeavy === true
}

/** A board that once ended or held up whoever loaded it may do it again. */
function isDoubtful({ log }: { readonly log: BoardLog }): boolean {
  return log.isDoubtful
}
