import { existsSync, linkSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDatabase } from '#server/storage/sqlite/open-database.ts'
import { syncFile, syncFolder } from '#server/storage/sqlite/sync-to-disk.ts'
import { toOneFile } from './one-file.ts'

/** From now on clients may bring back what others wrote after the backup. */
export function markRestored(incoming: string, now: number): void {
  const db = openDatabase(incoming)
  db.prepare('UPDATE boards SET restored_at = ?').run(now)
  db.close()
  toOneFile(incoming)
}

/** Nothing is deleted, and at no moment is there no database; returns where the one before is. */
export function moveIn(incoming: string, file: string): string | undefined {
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
