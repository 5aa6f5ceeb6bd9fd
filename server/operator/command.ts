import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { readConfig, WrongSetting, wrongSettingExitCode, type Config } from '#server/config.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { Problem, problemText } from '#shared/problems/problem.ts'
import { Refusal } from './refusal.ts'
import { refuseOtherSchema } from './refuse-other-schema.ts'

export interface Command {
  readonly config: Config
  /** The database of the server's folder. */
  readonly file: string
  /** What stood on the command line, without options. */
  readonly words: readonly string[]
  /** The options `--name` and `--name value`. */
  readonly options: ReadonlyMap<string, string>
}

export interface CommandLine {
  /** How it is given, with everything that it takes. */
  readonly usage: string
  readonly mostWords: number
  /** Which options it has; those of type string take a value. */
  readonly options?: ParseArgsOptionsConfig
}

/**
 * Carries out a command of the operator: the settings are the server's, what it did goes to standard output, why it
 * did not to standard error, and the exit code says which of the two.
 */
export async function runCommand(
  line: CommandLine,
  act: (command: Command) => Promise<void>,
): Promise<void> {
  try {
    const config = readConfig(process.env)
    await act({ config, file: join(config.folder, 'catena.db'), ...parse(line) })
  } catch (error) {
    console.error(reasonOf(error))
    process.exitCode = error instanceof WrongSetting ? wrongSettingExitCode : 1
  }
}

/** Opens the database beside whoever else has it open, and closes it afterwards. */
export async function withStorage(
  file: string,
  act: (storage: Storage) => Promise<void>,
): Promise<void> {
  refuseWithout(file)
  refuseOtherSchema(file)
  const storage = await openSqliteStorage({ file })
  try {
    await act(storage)
  } finally {
    await storage.close()
  }
}

export function refuseWithout(file: string): void {
  if (existsSync(file)) return
  throw new Refusal(`There is no database at ${file}. CATENA_DATA says in which folder it is.`)
}

/** What is misspelt or too much is refused: half of a name, or an option that was not seen, would do something else. */
function parse({ usage, mostWords, options }: CommandLine): Pick<Command, 'words' | 'options'> {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: options ?? {} })
    if (positionals.length > mostWords)
      throw new Error(`"${positionals[mostWords]}" is too much: what has spaces goes in quotes.`)
    const given = Object.entries(values).map(([name, value]) => [name, String(value)] as const)
    return { words: positionals, options: new Map(given) }
  } catch (cause) {
    throw new Refusal(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, {
      cause,
    })
  }
}

/** What an operator can act on is told in a sentence; a mistake of ours with the place where it happened. */
export function reasonOf(error: unknown): unknown {
  if (error instanceof Problem) {
    const { what, why, fix } = problemText(error.code, 'en', error.details)
    return `${what} ${why} ${fix}`
  }
  const isTold = error instanceof Refusal || error instanceof WrongSetting
  // Of the system and of SQLite: a disk that is full, a file that may not be read.
  const isOutside = error instanceof Error && 'code' in error && !(error instanceof TypeError)
  return isTold || isOutside ? error.message : error
}
