import type { ProblemCode } from '#shared/problems/registry.ts'
import { exportBoard } from './export-board.ts'
import { importFile } from './import-file.ts'
import { packVersion } from './pack-version.ts'
import { parseModel } from './parse-model.ts'
import { startBoard } from './start-board.ts'
import { unpackVersion } from './unpack-version.ts'

interface JobDefinition {
  readonly run: (input: never) => unknown
  /** Told where a job took too long or too much memory. */
  readonly tooMuch: ProblemCode
}

/** Everything that these processes do, by its name. */
export const jobKinds = {
  exportBoard: { run: exportBoard, tooMuch: 'export-too-large' },
  importFile: { run: importFile, tooMuch: 'import-too-large' },
  parseModel: { run: parseModel, tooMuch: 'import-too-large' },
  startBoard: { run: startBoard, tooMuch: 'import-too-large' },
  packVersion: { run: packVersion, tooMuch: 'version-too-large' },
  unpackVersion: { run: unpackVersion, tooMuch: 'version-too-large' },
} as const satisfies Readonly<Record<string, JobDefinition>>

export type JobKind = keyof typeof jobKinds
