import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate } from '#server/storage/sqlite/migrate.ts'
import { openDatabase } from '#server/storage/sqlite/open-database.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { newBoard } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'

const steps = [
  'CREATE TABLE cards (title TEXT) STRICT',
  `ALTER TABLE cards ADD COLUMN stage TEXT; UPDATE cards SET stage = 'note'`,
  `INSERT INTO cards VALUES ('from the third step', 'note')`,
]

describe('migrations', () => {
  const newFile = useDatabaseFiles()

  it('[STO26] runs every step once, however often it is opened', async () => {
    const file = newFile()
    const db = openDatabase(file)
    for (let times = 0; times < 2; times += 1) await migrate(db, () => `${file}.backup`, steps)
    expect(db.prepare('SELECT * FROM cards').all()).toHaveLength(1)
    expect(existsSync(`${file}.backup`)).toBe(false)
    db.close()
  })

  it('[STO26] copies the data that is there before it changes it', async () => {
    const file = newFile()
    const db = openDatabase(file)
    await migrate(db, String, steps.slice(0, 1))
    db.exec(`INSERT INTO cards VALUES ('old')`)
    await migrate(db, (version) => `${file}.${version}`, steps.slice(0, 2))
    expect(db.prepare('SELECT * FROM cards').all()).toEqual([{ title: 'old', stage: 'note' }])
    db.close()
    const copy = new DatabaseSync(`${file}.1`)
    expect(copy.prepare('SELECT * FROM cards').all()).toEqual([{ title: 'old' }])
    copy.close()
  })

  it('[STO26] leaves nothing of a step that fails and goes on from there', async () => {
    const file = newFile()
    const broken = [...steps.slice(0, 1), `${steps[1]}; INSERT INTO nowhere VALUES (1)`]
    const before = openDatabase(file)
    await expect(migrate(before, String, broken)).rejects.toThrow(/nowhere/)
    before.close()
    const after = openDatabase(file)
    await migrate(after, () => `${file}.backup`, steps)
    expect(after.prepare('SELECT * FROM cards').all()).toHaveLength(1)
    after.close()
  })

  it('[STO26] refuses data of a newer version and leaves it alone', async () => {
    const file = newFile()
    const storage = await openSqliteStorage({ file })
    const board = await newBoard(storage)
    await storage.close()
    const db = new DatabaseSync(file)
    db.exec('UPDATE schema_version SET version = 99')
    await expect(openSqliteStorage({ file })).rejects.toMatchObject({
      code: 'data-too-new',
      details: { found: 99 },
    })
    expect(db.prepare('SELECT id FROM boards').all()).toEqual([{ id: board }])
    db.close()
  })
})
