import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { useDatabaseFiles } from './database-file.ts'
import { projectGolden, goldenFile, goldenProjection } from './golden/projection.ts'
import { CutDisk, randomOf } from './power-loss.ts'
import { mayRecord, recordWrites, type DiskEvent } from './recorded-writes.ts'

const rounds = Number(process.env['CATENA_POWERLOSS_ROUNDS'] ?? 20)
const firstSeed = Number(process.env['CATENA_POWERLOSS_SEED'] ?? 1)
const noStrace = 'strace, which records the writes, is not installed'
const timeoutMs = 20_000 + rounds * 1_000

describe('a power cut', () => {
  const newFile = useDatabaseFiles()
  /** All under one name, so that what is recorded of one folder can be replayed in another. */
  const newCatena = (): string => join(dirname(newFile()), 'catena.db')

  /** What is on the disk after a random part of the events, and the events that came before. */
  function cutAtRandom(
    events: readonly DiskEvent[],
    before: ReadonlyMap<string, Buffer>,
    seed: number,
    forgets: (event: DiskEvent) => boolean = () => false,
  ): { readonly file: string; readonly past: readonly DiskEvent[] } {
    const random = randomOf(seed)
    const past = events.slice(0, Math.floor(random() * (events.length + 1)))
    const disk = new CutDisk(before, random)
    for (const event of past) if (!forgets(event)) disk.apply(event)
    const file = newCatena()
    disk.cut(dirname(file))
    return { file, past }
  }

  /** The highest acknowledged number of each board. */
  function acknowledged(past: readonly DiskEvent[]): ReadonlyMap<string, number> {
    const texts = past.flatMap((event) => (event.kind === 'print' ? [event.text] : []))
    const told = [...texts.join('').matchAll(/acknowledged (\w+) (\d+)\n/g)]
    return new Map(told.map(([, board = '', seq]) => [board, Number(seq)]))
  }

  /** How many acknowledged edits are missing; fails where anything is damaged. */
  async function countLost(file: string, past: readonly DiskEvent[]): Promise<number> {
    const storage = await openSqliteStorage({ file, onDamage: () => expect.unreachable() })
    let lost = 0
    for (const [board, seq] of acknowledged(past)) {
      const { headSeq, updates, damaged, snapshot } = await storage.readLog(board)
      expect(damaged).toEqual([])
      expect(updates).toHaveLength(headSeq - (snapshot?.seq ?? 0))
      lost += Math.max(0, seq - headSeq)
    }
    await storage.close()
    const db = new DatabaseSync(file)
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    db.close()
    return lost
  }

  function recordAppends(): readonly DiskEvent[] {
    const file = newCatena()
    mkdirSync(dirname(file), { recursive: true })
    return recordWrites(dirname(file), 'power-writer.ts', [file, '12']).filter(
      (event) => !('file' in event && event.file.endsWith('.lock')),
    )
  }

  it(
    '[STO23] [F2] corrupts nothing and loses nothing that was acknowledged, wherever it comes',
    async ({ skip }) => {
      if (!mayRecord) return skip(noStrace)
      const events = recordAppends()
      expect(acknowledged(events)).toEqual(
        new Map([
          ['one', 25],
          ['two', 13],
        ]),
      )
      for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
        const { file, past } = cutAtRandom(events, new Map(), seed)
        expect(await countLost(file, past), `seed ${seed}`).toBe(0)
      }
    },
    timeoutMs,
  )

  it('[F2] shows in the replay where a disk forgets to sync', async ({ skip }) => {
    if (!mayRecord) return skip(noStrace)
    const events = recordAppends()
    let lost = 0
    for (let seed = 1; seed <= 20; seed += 1) {
      const { file, past } = cutAtRandom(events, new Map(), seed, ({ kind }) => kind === 'sync')
      // Without syncs even the file itself may be damaged.
      lost += await countLost(file, past).catch(() => 1)
    }
    expect(lost).toBeGreaterThan(0)
  })

  it(
    '[STO38] [F2] [F20] leaves a migration to be finished, with all data in the file and its backup',
    async ({ skip }) => {
      if (!mayRecord) return skip(noStrace)
      const file = newCatena()
      mkdirSync(dirname(file), { recursive: true })
      copyFileSync(goldenFile, file)
      const before = new Map([['catena.db', readFileSync(file)]])
      const events = recordWrites(dirname(file), 'migrating.ts', [file]).filter(
        (event) => !('file' in event && event.file.endsWith('.lock')),
      )
      for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
        const cut = cutAtRandom(events, before, seed)
        await expectBackup(cut.file, seed)
        expect(await projectGolden(cut.file), `seed ${seed}`).toBe(goldenProjection())
      }
    },
    timeoutMs,
  )

  /** Once the schema is a newer one, the copy of the old one is whole. */
  async function expectBackup(file: string, seed: number): Promise<void> {
    const db = new DatabaseSync(file)
    const version = db.prepare('SELECT version FROM schema_version').get()?.['version']
    db.close()
    if (version === 1) return
    const folder = dirname(file)
    expect(readdirSync(folder), `seed ${seed}`).toContain('catena.db.schema-1.backup')
    const copy = join(folder, 'copy.db')
    copyFileSync(join(folder, 'catena.db.schema-1.backup'), copy)
    const old = new DatabaseSync(copy)
    expect(old.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(old.prepare('SELECT version FROM schema_version').all()).toEqual([{ version: 1 }])
    old.close()
  }
})
