import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { holdAlone } from '#server/storage/sqlite/held-open.ts'
import { openDatabase } from '#server/storage/sqlite/open-database.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Erasure, Storage } from '#server/storage/storage.ts'
import { listBackups } from './backup-files.ts'
import { Refusal, runCommand } from './command.ts'
import { eraseParticipant } from './erasures.ts'
import { syncFile, syncFolder, toOneFile } from './one-file.ts'
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

/** What was erased or revoked since the backup stands in what it replaces; erasures also in the newest backup. */
async function forgetAgain(
  incoming: string,
  replaced: string,
  backups: readonly string[],
): Promise<void> {
  const storage = await openSqliteStorage({ file: incoming })
  try {
    for (const link of readRows<RevokedLink>(replaced, revokedLinks))
      await storage.revokeLink(link.boardId, link.id, link.revokedAt)
    const known = new Map<string, Erasure>()
    for (const source of [...backups, replaced])
      for (const erasure of readRows<Erasure>(source, erasures)) known.set(keyOf(erasure), erasure)
    for (const erasure of await storage.erasures()) known.delete(keyOf(erasure))
    for (const erasure of known.values()) await eraseAgain(storage, erasure)
  } finally {
    await storage.close()
  }
}

async function eraseAgain(storage: Storage, erasure: Erasure): Promise<void> {
  const { boardId, kind, subject, erasedAt } = erasure
  if ((await storage.readBoard(boardId)) === undefined) return storage.noteErasure(erasure)
  if (kind === 'participant') {
    await eraseParticipant(storage, boardId, subject, erasedAt)
    console.log(`erased again: participant ${subject} of board ${boardId}`)
    return
  }
  const when = new Date(erasedAt).toISOString()
  console.log(
    `TO BE ERASED AGAIN, since it is not kept anywhere: the text that was erased ${when}:`,
  )
  console.log(`  npm run erase -- ${boardId} --text "…"`)
}

interface RevokedLink {
  readonly boardId: string
  readonly id: string
  readonly revokedAt: number
}

const revokedLinks = `SELECT board_id AS boardId, id, revoked_at AS revokedAt
  FROM links WHERE revoked_at IS NOT NULL`
const erasures = `SELECT board_id AS boardId, kind, subject, erased_at AS erasedAt FROM erasures`

function keyOf({ boardId, kind, subject }: Erasure): string {
  return [boardId, kind, subject].join(' ')
}

function newestBackup(folder: string): readonly string[] {
  return existsSync(folder) ? listBackups(folder).slice(0, 1) : []
}

/** The rows of another database; none where it cannot be read any more. */
function readRows<Row>(file: string, select: string): readonly Row[] {
  if (!existsSync(file)) return []
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      // The columns of a STRICT table, under the names of the type.
      return db.prepare(select).all() as unknown as Row[]
    } finally {
      db.close()
    }
  } catch (error) {
    console.log(`What was erased and revoked since cannot be read from ${file}: ${String(error)}`)
    return []
  }
}

/** From now on clients may bring back what others wrote after the backup. */
function markRestored(incoming: string, now: number): void {
  const db = openDatabase(incoming)
  db.prepare('UPDATE boards SET restored_at = ?').run(now)
  db.close()
  toOneFile(incoming)
}

/** Nothing is deleted, and at no moment is there no database; returns where the one before is. */
function moveIn(incoming: string, file: string): string | undefined {
  const aside = `${file}.before-restore-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
  const isThere = existsSync(file)
  if (isThere) {
    closeWal(file)
    linkSync(file, aside)
    // Left behind, the log of the old database would be taken for one of the new.
    for (const ending of ['-wal', '-shm'])
      if (existsSync(file + ending)) renameSync(file + ending, aside + ending)
  }
  syncFile(incoming)
  renameSync(incoming, file)
  syncFolder(dirname(file))
  return isThere ? aside : undefined
}

/** Moves the last edits into the file, unless it is too damaged for that. */
function closeWal(file: string): void {
  try {
    openDatabase(file).close()
  } catch (error) {
    console.log(`What is there is damaged and kept as it is: ${String(error)}`)
  }
}
