import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { holdAlone } from '#server/storage/sqlite/held-open.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { listBackups } from './backup-files.ts'
import { reasonOf, runCommand } from './command.ts'
import { forgetAgain } from './forget-again.ts'
import { markRestored, moveIn } from './move-in.ts'
import { Refusal } from './refusal.ts'
import { readSchema } from './refuse-other-schema.ts'
import { verifyDatabase } from './verify-database.ts'

/**
 * `npm run restore -- <file> [--despite-damage]`: puts a backup in the place of the database of a server that stands
 * still. What is there is moved aside. Clients that hold newer edits bring them back as they come.
 */

const usage = 'npm run restore -- <file> [--despite-damage]'

await runCommand(
  { usage, mostWords: 1, options: { 'despite-damage': { type: 'boolean' } } },
  async ({ config, file, words: [backup], options }) => {
    if (backup === undefined) throw new Refusal(`Say which backup: ${usage}`)
    if (!existsSync(backup) || !statSync(backup).isFile())
      throw new Refusal(`There is no file ${backup}.`)
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const alone = holdAlone(file)
    if (alone === undefined)
      throw new Refusal(
        `A server or a command is using ${file}. Stop it first, then run this again.`,
      )
    const incoming = `${file}.incoming`
    try {
      dropIncoming(incoming)
      await prepare(backup, incoming, options.has('despite-damage'))
      const folders = new Set([dirname(backup), join(config.folder, 'backups')])
      await forgetAgain(incoming, file, [...folders].flatMap(newestBackup))
      markRestored(incoming, Date.now())
      const aside = moveIn(incoming, file)
      if (aside !== undefined) console.log(`what was there is now ${aside}`)
      console.log(`${file} is restored from ${backup}. Start the server.`)
    } finally {
      dropIncoming(incoming)
      alone.release()
    }
  },
)

/** With the logs of SQLite, the lock, and the copy that is made before a migration. */
function dropIncoming(incoming: string): void {
  const folder = dirname(incoming)
  for (const name of readdirSync(folder))
    if (name.startsWith(basename(incoming))) rmSync(join(folder, name))
}

/** A copy beside the database, brought to today's schema and read whole. */
async function prepare(backup: string, incoming: string, despiteDamage: boolean): Promise<void> {
  // A database that was copied or moved aside by hand may have its last edits in a log beside it.
  for (const ending of ['', '-wal'])
    if (existsSync(backup + ending))
      copyFileSync(backup + ending, incoming + ending, constants.COPYFILE_FICLONE)
  readSchema(incoming, backup)
  try {
    await (await openSqliteStorage({ file: incoming })).close()
  } catch (cause) {
    throw new Refusal(`${backup} cannot be opened: ${String(reasonOf(cause))}`, { cause })
  }
  const { damage, boards, edits, loaded } = verifyDatabase(incoming)
  console.log(`checked: ${boards} boards, ${edits} edits; opened ${loaded} boards`)
  if (damage.length === 0) return
  const hint = 'Take an older one, or add --despite-damage: only what is named here is lost.'
  if (!despiteDamage) throw new Refusal([`${backup} is damaged. ${hint}`, ...damage].join('\n'))
  for (const line of damage) console.log(line)
}

function newestBackup(folder: string): readonly string[] {
  return existsSync(folder) ? listBackups(folder).slice(0, 1) : []
}
