import { spawnSync } from 'node:child_process'

/** Whether a program is installed; tests that need one say so and are skipped without it. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

/** Runs a program over a text; answers what it said when it was not content. */
export function complaintsOf(name: string, args: readonly string[], input: string): string {
  const { status, stderr, error } = spawnSync(name, args, { input, encoding: 'utf8' })
  if (error !== undefined) throw error
  return status === 0 ? '' : `${name} ended with ${status}: ${stderr}`
}
