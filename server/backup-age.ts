import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isBackup } from './operator/backup-files.ts'

/** Seconds since the newest verified backup in a folder was made; undefined where there is none. */
export async function backupAgeSeconds(folder: string, now: number): Promise<number | undefined> {
  const names = (await readdir(folder).catch(() => [])).filter(isBackup)
  const times = await Promise.all(
    names.map(
      async (name) => (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    ),
  )
  const newest = Math.max(0, ...times)
  return newest === 0 ? undefined : Math.max(0, (now - newest) / 1000)
}
