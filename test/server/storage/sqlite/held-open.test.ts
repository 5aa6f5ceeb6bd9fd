import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { holdAlone } from '#server/storage/sqlite/held-open.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { newBoard } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

describe('a database that is in use', () => {
  const newFile = useDatabaseFiles()

  it('[STO47] is held by everybody who has it open, and by nobody afterwards', async () => {
    const file = newFile()
    const one = await openSqliteStorage({ file })
    const other = await openSqliteStorage({ file })
    expect(holdAlone(file)).toBeUndefined()
    await one.close()
    expect(holdAlone(file)).toBeUndefined()
    await other.close()
    const alone = holdAlone(file)
    expect(alone).toBeDefined()
    alone?.release()
  })

  it('[STO47] is free as soon as the process that had it open is killed', async () => {
    const file = newFile()
    const storage = await openSqliteStorage({ file })
    const board = await newBoard(storage)
    await storage.close()
    const other = spawn(process.execPath, [writer, file, board], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(other.stdout, 'data')
    expect(holdAlone(file)).toBeUndefined()
    other.kill('SIGKILL')
    await once(other, 'exit')
    const alone = holdAlone(file)
    expect(alone).toBeDefined()
    alone?.release()
  })
})
