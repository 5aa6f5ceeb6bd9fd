import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import { migrations } from './migrations.ts'
import { prepare } from './prepare.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

/**
 * Brings a database to today's schema, each step in a transaction of its own: a process killed half-way goes on where
 * it was. A file that holds data is copied to `backupFile` first.
 */
export async function migrate(
  db: DatabaseSync,
  backupFile: (version: number) => string,
  steps: readonly string[] = migrations,
): Promise<void> {
  db.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT')
  const select = prepare<[], { version: number }>(db, 'SELECT version FROM schema_version')
  const found = select.get()?.version ?? 0
  if (found > steps.length) throw problem('data-too-new', { found, known: steps.length })
  if (found === steps.length) return
  if (found > 0) await copyTo(db, backupFile(found))
  for (const [index, step] of steps.entries()) {
    const version = index + 1
    if (version > found) {
      db.exec(
        `BEGIN IMMEDIATE; ${step}; DELETE FROM schema_version;
         INSERT INTO schema_version VALUES (${version}); COMMIT`,
      )
    }
  }
}

/** The copy bears its name only once all of it is on the disk, so that a power cut never leaves half of one. */
async function copyTo(db: DatabaseSync, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await backup(db, unfinished)
  syncFile(unfinished)
  renameSync(unfinished, file)
  syncFolder(dirname(file))
}
