import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, WrongSetting, wrongSettingExitCode, type Config } from '#server/config.ts'

/** Why a command was not carried out, told to whoever gave it. */
export class Refusal extends Error {}

export interface Command {
  readonly config: Config
  /** The database of the server's folder. */
  readonly file: string
  /** What stood on the command line, without options. */
  readonly words: readonly string[]
  /** The options `--name` and `--name value`. */
  readonly options: ReadonlyMap<string, string>
}

/**
 * Carries out a command of the operator: the settings are the server's, what it did goes to standard output, why it
 * did not to standard error, and the exit code says which of the two.
 */
export async function runCommand(
  act: (command: Command) => Promise<void>,
  { valued = [] }: { readonly valued?: readonly string[] } = {},
): Promise<void> {
  try {
    const config = readConfig(process.env)
    await act({ config, file: join(config.folder, 'catena.db'), ...parse(valued) })
  } catch (error) {
    const isExpected = error instanceof Refusal || error instanceof WrongSetting
    console.error(isExpected ? error.message : error)
    process.exitCode = error instanceof WrongSetting ? wrongSettingExitCode : 1
  }
}

export function refuseWithout(file: string): void {
  if (existsSync(file)) return
  throw new Refusal(`There is no database at ${file}. CATENA_DATA says in which folder it is.`)
}

function parse(valued: readonly string[]): Pick<Command, 'words' | 'options'> {
  const words: string[] = []
  const options = new Map<string, string>()
  const rest = process.argv.slice(2)
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (!part.startsWith('--')) words.push(part)
    else if (valued.includes(part.slice(2))) options.set(part.slice(2), rest.shift() ?? '')
    else options.set(part.slice(2), '')
  }
  return { words, options }
}
