import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A backup is named after the moment it shows, so that names sort by age: `catena-20260131T120000Z.db`. */
const namePattern = /^catena-\d{8}T\d{6}Z\.db$/

const dayMs = 24 * 60 * 60 * 1000
/** What was erased from a board may stand in a backup this long and no longer. */
const expireDays = 35

export function backupName(at: Date): string {
  return `catena-${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.db`
}

/** Whether it is called as a backup that has been verified. */
export function isBackup(name: string): boolean {
  return namePattern.test(name)
}

/** The backups in a folder, newest first. */
export function listBackups(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(isBackup)
    .toSorted()
    .toReversed()
    .map((name) => join(folder, name))
}

/** Every file in a folder that holds what the database held: backups, also those with damage. */
export function listCopies(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => isBackup(name.replace(/\.damaged$/, '')))
}

/** Deletes all but the newest so many, and what is too old, but never the newest. Returns what it deleted. */
export function dropOldBackups(folder: string, keep: number, now: number): readonly string[] {
  const damaged = readdirSync(folder).filter((name) => name.endsWith('.db.damaged'))
  const [, ...older] = listBackups(folder)
  const isTooOld = (file: string) => now - statSync(file).mtimeMs > expireDays * dayMs
  const dropped = [
    ...older.filter((file, index) => index + 1 >= keep || isTooOld(file)),
    ...damaged.map((name) => join(folder, name)).filter(isTooOld),
  ]
  for (const file of dropped) rmSync(file)
  return dropped
}

/** Keeps the newest of those with damage: one every five minutes would fill the disk. */
export function dropOldDamaged(folder: string): void {
  const damaged = readdirSync(folder).filter((name) => name.endsWith('.db.damaged'))
  for (const name of damaged.toSorted().slice(0, -1)) rmSync(join(folder, name))
}

/** Deletes what a backup that did not come to its end has left. */
export function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (/\.db\.unverified(-\w+)?$/.test(name)) rmSync(join(folder, name))
}
