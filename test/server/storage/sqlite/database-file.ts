import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Gives names for new databases, in a folder that goes when the suite is done. */
export function useDatabaseFiles(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'catena-storage-'))
  let count = 0
  afterAll(() => rmSync(folder, { recursive: true }))
  return () => join(folder, `${(count += 1)}`, 'catena.sqlite')
}
