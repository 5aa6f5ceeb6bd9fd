import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { holdAlone } from '#server/storage/sqlite/held-open.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { listBackups } from './backup-files.ts'
import { Refusal, runCommand } from './command.ts'
import { forgetAgain } from './forget-again.ts'
import { markRestored, moveIn } from './move-in.ts'
import { verifyDatabase } from './verify-database.ts'

/**
 * `npm run restore -- <file> [--despite-damage]`: puts a backup in the place of the database of a server that stands
 * still. What is there is moved aside. Clients that hold newer edits bring them back as they come.
 */

const endings = ['', '-wal', '-shm'] as const

await runCommand(async ({ config, file, words: [backup], options }) => {
  if (backup === undefined || !existsSync(backup))
    throw new Refusal(`Say which backup: npm run restore -- <file>. ${backup ?? ''}`.trim())
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const alone = holdAlone(file)
  if (alone === undefined)
    throw new Refusal(`A server or a command is using ${file}. Stop it first, then run this again.`)
  const incoming = `${file}.incoming`
  try {
    await prepare(backup, incoming, options.has('despite-damage'))
    const folders = new Set([dirname(backup), join(config.folder, 'backups')])
    await forgetAgain(incoming, file, [...folders].flatMap(newestBackup))
    markRestored(incoming, Date.now())
    const aside = moveIn(incoming, file)
    if (aside !== undefined) console.log(`what was there is now ${aside}`)
    console.log(`${file} is restored from ${backup}. Start the server.`)
  } finally {
    for (const path of [incoming, `${incoming}.lock`])
      for (const ending of endings) rmSync(path + ending, { force: true })
    alone.release()
  }
})

/** A copy beside the database, brought to today's schema and read whole. */
async function prepare(backup: string, incoming: string, despiteDamage: boolean): Promise<void> {
  for (const ending of endings) rmSync(incoming + ending, { force: true })
  copyFileSync(backup, incoming, constants.COPYFILE_FICLONE)
  try {
    await (await openSqliteStorage({ file: incoming })).close()
  } catch (cause) {
    throw new Refusal(`${backup} cannot be opened: ${String(cause)}`, { cause })
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
