import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { storageContract } from '../contract/storage-contract.ts'
import { useDatabaseFiles } from './database-file.ts'

describe('SQLite storage', () => {
  const newFile = useDatabaseFiles()

  storageContract((options) => openSqliteStorage({ file: newFile(), ...options }))

  it('[STO52] tells what is left on the disk that the edits are kept on', async () => {
    const file = newFile()
    const storage = await openSqliteStorage({ file })
    const { blocks, bsize } = statfsSync(dirname(file))
    const { freeBytes = -1, totalBytes } = (await storage.space()) ?? {}
    expect(totalBytes).toBe(blocks * bsize)
    expect(freeBytes).toBeGreaterThan(0)
    expect(freeBytes).toBeLessThanOrEqual(blocks * bsize)
    await storage.close()
  })
})
