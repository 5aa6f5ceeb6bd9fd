import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { migrate } from '#server/storage/sqlite/migrate.ts'
import { openDatabase } from '#server/storage/sqlite/open-database.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { newBoard } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'
import { goldenFile, goldenProjection, projectGolden } from './golden/projection.ts'

const killRounds = Number(process.env['CATENA_MIGRATION_KILL_ROUNDS'] ?? 4)
/** About what bringing the golden file to today's schema takes, from the opening to the end of the process. */
const migrationMs = 150

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

  it('[STO26] [F20] opens a database of the first schema with all that people had in it', async () => {
    const file = newFile()
    mkdirSync(dirname(file), { recursive: true })
    copyFileSync(goldenFile, file)
    expect(await projectGolden(file)).toBe(goldenProjection())
    const copy = new DatabaseSync(`${file}.schema-1.backup`)
    expect(copy.prepare('SELECT version FROM schema_version').all()).toEqual([{ version: 1 }])
    copy.close()
  })

  it(
    '[STO26] [F20] goes on after kill -9 at any moment of a migration',
    async () => {
      for (let round = 0; round < killRounds; round += 1) {
        const file = newFile()
        mkdirSync(dirname(file), { recursive: true })
        copyFileSync(goldenFile, file)
        // From before the first byte is read to after the last is written.
        await migrateAndKill(file, round / killRounds)
        expect(await projectGolden(file), `round ${round}`).toBe(goldenProjection())
      }
    },
    20_000 + killRounds * 2_000,
  )
})

/** Kills the process after a share of the time that a migration takes, from the opening on. */
async function migrateAndKill(file: string, share: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'migrating.ts'), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child, 'spawn')
  // Its first trace on the disk.
  while (!existsSync(`${file}.lock`) && child.exitCode === null) await setTimeout(1)
  await setTimeout(share * migrationMs)
  child.kill('SIGKILL')
  await ended
}
