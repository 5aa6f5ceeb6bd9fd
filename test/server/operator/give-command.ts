import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Outcome {
  /** Both outputs together. */
  readonly printed: string
  readonly exitCode: number
}

/** Gives a command as an operator does, for the server of a folder. */
export function giveCommand(
  name: 'links' | 'backup' | 'restore' | 'salvage' | 'erase' | 'compact',
  folder: string,
  ...words: readonly string[]
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`server/operator/${name}.ts`, ...words],
      { cwd: root, env: { ...process.env, CATENA_DATA: folder } },
      (error, stdout, stderr) =>
        resolve({ printed: stdout + stderr, exitCode: error === null ? 0 : Number(error.code) }),
    )
  })
}
