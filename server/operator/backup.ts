import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { holdAlone, holdOpen, type HeldOpen } from '#server/storage/sqlite/held-open.ts'
import { syncFolder } from '#server/storage/sqlite/sync-to-disk.ts'
import { backupName, dropOldBackups, dropOldDamaged, dropUnfinished } from './backup-files.ts'
import { refuseWithout, runCommand } from './command.ts'
import { toOneFile } from './one-file.ts'
import { Refusal } from './refusal.ts'
import { verifyDatabase } from './verify-database.ts'

/**
 * `npm run backup [-- <folder>] [--keep 48]`: a copy of the database as it is at one moment, made beside a running
 * server, and read whole before it counts.
 */

const keepByDefault = 48
/** All pages in one step: a copy in several begins anew with every commit of the server. */
const allPages = 2 ** 31 - 1

const usage = 'npm run backup [-- <folder>] [--keep 48]'

await runCommand(
  { usage, mostWords: 1, options: { keep: { type: 'string' } } },
  async ({ config, file, words, options }) => {
    refuseWithout(file)
    const keep = Number(options.get('keep') ?? keepByDefault)
    if (!(Number.isInteger(keep) && keep > 0))
      throw new Refusal('--keep is a whole number above 0: how many backups stay in the folder.')
    const folder = words[0] ?? join(config.folder, 'backups')
    const held: HeldOpen[] = [holdOpen(file)]
    try {
      held.push(holdFolder(folder))
      await backUp(file, folder)
      for (const dropped of dropOldBackups(folder, keep, Date.now()))
        console.log(`deleted ${dropped}`)
    } finally {
      for (const one of held) one.release()
    }
  },
)

/** Two at a time would take away each other's unfinished files. */
function holdFolder(folder: string): HeldOpen {
  let alone: HeldOpen | undefined
  try {
    alone = holdAlone(join(folder, 'backups'))
  } catch (cause) {
    throw notMade(folder, cause)
  }
  if (alone !== undefined) return alone
  throw new Refusal(`Another backup into ${folder} is being made. Wait until it is done.`)
}

async function backUp(file: string, folder: string): Promise<void> {
  const target = join(folder, backupName(new Date()))
  const unverified = `${target}.unverified`
  const startedAt = performance.now()
  try {
    dropUnfinished(folder)
    await copy(file, unverified)
    const verified = verifyDatabase(unverified)
    if (verified.damage.length > 0) {
      renameSync(unverified, `${target}.damaged`)
      dropOldDamaged(folder)
      const told = `The backup holds damage, and so does the database. It is kept as ${target}.damaged:`
      throw new Refusal([told, ...verified.damage].join('\n'))
    }
    renameSync(unverified, target)
    syncFolder(folder)
    const { boards, edits, snapshots, versions, loaded } = verified
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${target} in ${seconds} s`)
    console.log(
      `checked: ${boards} boards, ${edits} edits, ${snapshots} snapshots, ${versions} versions; opened ${loaded} boards`,
    )
  } catch (cause) {
    dropUnfinished(folder)
    throw cause instanceof Refusal ? cause : notMade(folder, cause)
  }
}

function notMade(folder: string, cause: unknown): Refusal {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Refusal(`No backup was made in ${folder}: ${why}.`, { cause })
}

async function copy(file: string, target: string): Promise<void> {
  // Made by us, so that nobody else may read it for a moment.
  writeFileSync(target, '', { mode: 0o600 })
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    await backup(db, target, { rate: allPages })
  } finally {
    db.close()
  }
  toOneFile(target)
}
