import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { backupName, dropOldBackups, dropUnfinished } from './backup-files.ts'
import { Refusal, refuseWithout, runCommand } from './command.ts'
import { syncFolder, toOneFile } from './one-file.ts'
import { verifyDatabase } from './verify-database.ts'

/**
 * `npm run backup [-- <folder>] [--keep 48]`: a copy of the database as it is at one moment, made beside a running
 * server, and read whole before it counts.
 */

const keepByDefault = 48
/** All pages in one step: a copy in several begins anew with every commit of the server. */
const allPages = 2 ** 31 - 1

await runCommand(
  async ({ config, file, words, options }) => {
    refuseWithout(file)
    const keep = Number(options.get('keep') ?? keepByDefault)
    if (!(Number.isInteger(keep) && keep > 0))
      throw new Refusal('--keep is a whole number above 0: how many backups stay in the folder.')
    const folder = words[0] ?? join(config.folder, 'backups')
    const target = join(folder, backupName(new Date()))
    const startedAt = performance.now()
    const unverified = await copyInto(folder, file, `${target}.unverified`)
    const verified = verifyDatabase(unverified)
    if (verified.damage.length > 0) {
      renameSync(unverified, `${target}.damaged`)
      throw new Refusal(
        [
          `The backup holds damage, and so does the database. It is kept as ${target}.damaged:`,
          ...verified.damage,
        ].join('\n'),
      )
    }
    renameSync(unverified, target)
    syncFolder(folder)
    const { boards, edits, snapshots, versions, loaded } = verified
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${target} in ${seconds} s`)
    console.log(
      `checked: ${boards} boards, ${edits} edits, ${snapshots} snapshots, ${versions} versions; opened ${loaded} boards`,
    )
    for (const dropped of dropOldBackups(folder, keep, Date.now()))
      console.log(`deleted ${dropped}`)
  },
  { valued: ['keep'] },
)

async function copyInto(folder: string, file: string, target: string): Promise<string> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    dropUnfinished(folder)
    await copy(file, target)
    return target
  } catch (cause) {
    if (existsSync(target)) rmSync(target)
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Refusal(`No backup was made in ${folder}: ${why}.`, { cause })
  }
}

async function copy(file: string, target: string): Promise<void> {
  // Made by us, so that nobody else may read it for a moment.
  closeSync(openSync(target, 'w', 0o600))
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    await backup(db, target, { rate: allPages })
  } finally {
    db.close()
  }
  toOneFile(target)
}
