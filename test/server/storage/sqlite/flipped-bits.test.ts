import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Damage } from '#server/storage/damage.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { aBoard, anEdit, aParticipant, aVersion, bytes } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'
import { randomOf } from './power-loss.ts'

const flips = Number(process.env['CATENA_FLIP_ROUNDS'] ?? 100)
const firstSeed = Number(process.env['CATENA_FLIP_SEED'] ?? 1)
const timeoutMs = 20_000 + flips * 200

/** By table, the columns in which a flipped bit must be found. */
const checked = {
  updates: ['seq', 'participant_id', 'received_at', 'checksum', 'content'],
  snapshots: ['seq', 'checksum', 'content'],
  versions: ['seq', 'kind', 'name', 'created_at', 'summary', 'sha256', 'checksum', 'model'],
  links: ['role', 'name', 'created_at', 'checksum'],
  grants: ['role', 'participant_id', 'created_at', 'checksum'],
  workshops: ['revision', 'state', 'checksum'],
  contributions: ['participant_id', 'lane_id', 'text', 'state', 'sent_at', 'seq', 'checksum'],
  votes: ['participant_id', 'element_id', 'dots', 'checksum'],
  ratings: ['value', 'checksum'],
} as const

type Table = keyof typeof checked

/** What names a row of a board. */
const keys: Readonly<Record<Table, string>> = {
  updates: 'seq',
  snapshots: 'seq',
  versions: 'id',
  links: 'id',
  grants: 'session_hash',
  workshops: 'board_id',
  contributions: 'id',
  votes: 'round_id',
  ratings: 'phase_id',
}

/** Everything a board says, as text; undefined for what cannot be read. */
async function readAll(storage: Storage, boardId: string): Promise<string> {
  const versions = await storage.listVersions(boardId)
  const parts = [
    await storage.readBoard(boardId),
    // From each snapshot up to the next, so that every edit is read.
    await Promise.all([9, 19, 24, undefined].map((seq) => storage.readLog(boardId, seq))),
    await storage.snapshots(boardId),
    versions,
    await Promise.all(versions.map(({ id }) => storage.readVersion(boardId, id))),
    await storage.listLinks(boardId),
    await storage.grants('session', boardId),
    await storage.participants(boardId),
    await storage.workshop.read(boardId),
  ]
  return JSON.stringify(parts, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
}

describe('flipped bits', () => {
  const newFile = useDatabaseFiles()

  /** Two boards with something in every table. */
  async function twoBoards(): Promise<string> {
    const file = newFile()
    const storage = await openSqliteStorage({ file })
    for (const id of ['one', 'two']) {
      await storage.createBoard(aBoard(id))
      for (let edit = 2; edit < 30; edit += 1) {
        await storage.append(anEdit(id, `edit ${edit} `.repeat(edit), { clientIds: [edit] }))
      }
      for (const seq of [10, 20, 25]) {
        await storage.saveSnapshot(id, { seq, state: bytes(`state ${seq} `.repeat(300)) })
      }
      await storage.addVersion(aVersion(id, { model: bytes('model '.repeat(500)) }))
      await storage.addVersion(aVersion(id))
      const { id: participantId } = await storage.participant(aParticipant(id))
      const grant = { sessionHash: 'session', boardId: id, role: 'editor', participantId } as const
      await storage.grant({ ...grant, linkId: '', createdAt: 1_700_000_000_000 })
      await fillWorkshop(storage, id, participantId)
    }
    await storage.close()
    return file
  }

  function copyOf(file: string): string {
    const copy = newFile()
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(file, copy)
    return copy
  }

  /** Flips one bit of one value of board one and says where. */
  function flip(db: DatabaseSync, random: () => number): string {
    const pick = <Value>(from: readonly Value[]): Value | undefined =>
      from[Math.floor(random() * from.length)]
    for (;;) {
      const table = pick(Object.keys(checked) as Table[]) ?? 'updates'
      const column = pick<string>(checked[table]) ?? 'checksum'
      // Where a snapshot stands, the edit before it is not read any more.
      const read = table === 'updates' ? 'AND seq NOT IN (SELECT seq FROM snapshots)' : ''
      const rows = db.prepare(`SELECT * FROM ${table} WHERE board_id = 'one' ${read}`).all()
      const row = pick(rows)
      const value = row?.[column]
      if (row === undefined || value === null || value === undefined) continue
      const changed = withFlippedBit(value, random)
      const key = keys[table]
      const where = `board_id = 'one' AND ${key} = ?`
      try {
        db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${where}`).run(
          changed,
          row[key] ?? null,
        )
      } catch (error) {
        // The flipped number is another row's: SQLite would not have two of them.
        if (String(error).includes('UNIQUE')) continue
        throw error
      }
      return `${table}.${column} of ${String(row[key])}`
    }
  }

  it(
    '[STO24] [STO31] [F5] are found in every column that counts, and leave other boards as they were',
    async () => {
      const file = await twoBoards()
      const sound = await openSqliteStorage({ file: copyOf(file) })
      const other = await readAll(sound, 'two')
      const own = await readAll(sound, 'one')
      await sound.close()
      for (let seed = firstSeed; seed < firstSeed + flips; seed += 1) {
        const copy = copyOf(file)
        const db = new DatabaseSync(copy)
        const where = flip(db, randomOf(seed))
        db.close()
        const found: Damage[] = []
        const startedAt = performance.now()
        const storage = await openSqliteStorage({ file: copy, onDamage: (one) => found.push(one) })
        expect(performance.now() - startedAt).toBeLessThan(2_000)
        const read = await readAll(storage, 'one')
        expect(await readAll(storage, 'two'), `seed ${seed}: ${where}`).toBe(other)
        expect(found.length, `seed ${seed}: ${where}`).toBeGreaterThan(0)
        expect(read, `seed ${seed}: ${where}`).not.toBe(own)
        const told = found.length
        await readAll(storage, 'one')
        expect(found).toHaveLength(told)
        await storage.append(anEdit('one', 'goes on'))
        await storage.close()
      }
    },
    timeoutMs,
  )

  it(
    '[STO31] [F5] anywhere in the file never crash, and no edit is told otherwise than it was written',
    async () => {
      const file = await twoBoards()
      const sound = await openSqliteStorage({ file: copyOf(file) })
      const written = new Map<string, string>()
      for (const board of ['one', 'two']) {
        for (const { seq, update } of (await sound.readLog(board, 9)).updates) {
          written.set(`${board} ${seq}`, Buffer.from(update).toString())
        }
      }
      await sound.close()
      const content = readFileSync(file)
      let opened = 0
      for (let seed = firstSeed; seed < firstSeed + flips; seed += 1) {
        const random = randomOf(seed)
        const copy = copyOf(file)
        const damaged = Buffer.from(content)
        const at = Math.floor(random() * damaged.length)
        damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8)), at)
        writeFileSync(copy, damaged)
        // A file whose head says nothing sensible is refused as a whole; no process ends.
        const storage = await openSqliteStorage({ file: copy }).catch(() => undefined)
        for (const board of ['one', 'two']) {
          const log = await storage?.readLog(board, 9).catch(() => undefined)
          for (const { seq, update } of log?.updates ?? []) {
            const text = Buffer.from(update).toString()
            expect(text, `seed ${seed}, byte ${at}`).toBe(written.get(`${board} ${seq}`))
          }
        }
        if (storage !== undefined) opened += 1
        await storage?.close()
      }
      expect(opened).toBeGreaterThan(flips / 2)
    },
    timeoutMs,
  )
})

async function fillWorkshop(
  { workshop }: Storage,
  boardId: string,
  participantId: string,
): Promise<void> {
  await workshop.save(boardId, { revision: 1, json: '{"phases":[]}' }, 0)
  const card = { boardId, participantId, phaseId: 'write', laneId: 'lane', text: 'Girls learn' }
  const kept = { language: 'en', state: 'waiting', sentAt: 5, fingerprint: 'request' } as const
  for (const id of ['first', 'second']) await workshop.addContribution({ id, ...card, ...kept }, 9)
  const sent = { fingerprint: 'request', at: 5 }
  const vote = { boardId, roundId: 'round', participantId, elementId: 'first', dots: 2 }
  await workshop.vote(vote, { ...sent, keyHash: 'a' }, 5)
  const rating = { boardId, phaseId: 'rate', participantId, value: 3 }
  await workshop.rate(rating, { ...sent, keyHash: 'b' })
}

function withFlippedBit(
  value: SQLOutputValue,
  random: () => number,
): string | number | bigint | Uint8Array {
  if (typeof value === 'number') return BigInt(value) ^ (1n << BigInt(Math.floor(random() * 63)))
  const content = Buffer.from(value as string | Uint8Array)
  // Text keeps to ASCII, so that it stays text.
  const bits = typeof value === 'string' ? 7 : 8
  const at = Math.floor(random() * content.length)
  content.writeUInt8((content[at] ?? 0) ^ (1 << Math.floor(random() * bits)), at)
  return typeof value === 'string' ? content.toString() : content
}
