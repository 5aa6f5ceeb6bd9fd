import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Seconds since the newest backup in a folder was written; undefined where there is none. */
export async function backupAgeSeconds(folder: string, now: number): Promise<number | undefined> {
  const names = await readdir(folder).catch(() => [])
  const times = await Promise.all(
    names.map(
      async (name) => (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    ),
  )
  const newest = Math.max(0, ...times)
  return newest === 0 ? undefined : Math.max(0, (now - newest) / 1000)
}
