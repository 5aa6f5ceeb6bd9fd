import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Damage } from '#server/storage/damage.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { readWalEnd } from '#server/storage/sqlite/wal-damage.ts'
import type { StoredLog } from '#server/storage/storage.ts'
import { anEdit, aVersion, bytes, newBoard, text } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'
import { appendAndKill } from './killed-writer.ts'
import { randomOf } from './power-loss.ts'

const walFlips = Number(process.env['CATENA_WAL_FLIP_ROUNDS'] ?? 30)
// https://sqlite.org/fileformat.html, “The Write-Ahead Log”.
const walHeadBytes = 32
const frameHeadBytes = 24
const pageBytes = 4096

describe('damage', () => {
  const newFile = useDatabaseFiles()

  /** A board with five edits and snapshots at 2, 3 and 4. */
  async function damagedBoard(damage: (db: DatabaseSync) => void): Promise<StoredLog> {
    const file = newFile()
    const before = await openSqliteStorage({ file })
    const board = await newBoard(before)
    for (const edit of ['a', 'b', 'c', 'd']) await before.append(anEdit(board, edit))
    for (const seq of [2, 3, 4]) {
      await before.saveSnapshot(board, { seq, state: bytes(`state ${seq}`) })
    }
    await before.close()
    const db = new DatabaseSync(file)
    damage(db)
    db.close()
    const after = await openSqliteStorage({ file })
    const log = await after.readLog(board)
    await after.close()
    return log
  }

  it('[STO15] reports an edit whose content has changed and does not return it', async () => {
    const log = await damagedBoard((db) => {
      db.exec(`UPDATE updates SET content = x'78' WHERE seq = 5`)
    })
    expect(log).toMatchObject({ updates: [], damaged: [5], headSeq: 5 })
  })

  it.each(['participant_id = NULL', 'received_at = received_at + 1', `checksum = x'00'`])(
    '[STO15] reports an edit after %s',
    async (change) => {
      const log = await damagedBoard((db) => {
        db.exec(`UPDATE updates SET ${change} WHERE seq = 5`)
      })
      expect(log.damaged).toEqual([5])
    },
  )

  it('[STO15] reports edits that are missing, also the last ones', async () => {
    const log = await damagedBoard((db) => {
      db.exec(`DELETE FROM snapshots; DELETE FROM updates WHERE seq IN (1, 3, 5)`)
    })
    expect(log.damaged).toEqual([1, 3, 5])
    expect(log.updates.map(({ seq }) => seq)).toEqual([2, 4])
  })

  it('[STO24] finds any flipped bit of an edit', async () => {
    const file = newFile()
    const before = await openSqliteStorage({ file })
    const board = await newBoard(before)
    await before.append(anEdit(board, 'Girls stay in school'))
    await before.close()
    const db = new DatabaseSync(file)
    const write = db.prepare('UPDATE updates SET content = ? WHERE seq = 2')
    const content = bytes('Girls stay in school')
    const storage = await openSqliteStorage({ file })
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      write.run(content.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)))
      expect((await storage.readLog(board)).damaged).toEqual([2])
    }
    db.close()
    await storage.close()
  })

  it('[STO16] uses the snapshot before a damaged one, with the edits since', async () => {
    const log = await damagedBoard((db) => {
      db.exec(`UPDATE snapshots SET content = x'00' WHERE seq = 4`)
    })
    expect(log.snapshot?.seq).toBe(3)
    expect(text(log.snapshot?.state)).toBe('state 3')
    expect(log.updates.map(({ seq }) => seq)).toEqual([4, 5])
    expect(log).toMatchObject({ damaged: [], damagedSnapshots: [4] })
  })

  it('[STO16] reads the log alone when every snapshot is damaged', async () => {
    const log = await damagedBoard((db) => {
      db.exec(`UPDATE snapshots SET content = x'00'`)
    })
    expect(log.snapshot).toBeUndefined()
    expect(log.updates.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(log.damagedSnapshots).toEqual([4, 3, 2])
  })

  it.each([
    ['lower', 3],
    ['a little higher', 30],
    ['much higher', 2 ** 40],
    ['too high for a number', 2n ** 62n],
    ['below nothing', -(2n ** 62n)],
  ])('[STO32] [F5] goes on with a board whose head has become %s', async (_, head) => {
    const file = newFile()
    const before = await openSqliteStorage({ file })
    const board = await newBoard(before)
    for (const edit of ['a', 'b', 'c', 'd']) await before.append(anEdit(board, edit))
    await before.close()
    const db = new DatabaseSync(file)
    db.prepare('UPDATE boards SET head_seq = ?').run(head)
    db.close()
    const found: Damage[] = []
    const storage = await openSqliteStorage({ file, onDamage: (one) => found.push(one) })
    const { seq } = await storage.append(anEdit(board, 'next'))
    const log = await storage.readLog(board)
    expect(log.updates.map(({ update }) => text(update))).toEqual([
      'start',
      'a',
      'b',
      'c',
      'd',
      'next',
    ])
    expect(log.headSeq).toBe(seq)
    expect(seq).toBe(head === 30 ? 31 : 6)
    expect(found).not.toEqual([])
    await storage.close()
  })

  it('[STO31] tells of a damaged link, grant and version once, and gives the others', async () => {
    const file = newFile()
    const before = await openSqliteStorage({ file })
    const board = await newBoard(before)
    const grant = { sessionHash: 's', boardId: board, participantId: 'anna', createdAt: 1 } as const
    await before.grant({ ...grant, linkId: '', role: 'contributor' })
    await before.grant({ ...grant, linkId: 'link', role: 'viewer' })
    const [damagedVersion, other] = [aVersion(board), aVersion(board)]
    for (const version of [damagedVersion, other]) await before.addVersion(version)
    await before.close()
    const db = new DatabaseSync(file)
    db.exec(`
      UPDATE links SET role = 'facilitator' WHERE role = 'editor';
      UPDATE grants SET role = 'facilitator' WHERE role = 'viewer';
    `)
    db.prepare(`UPDATE versions SET model = x'00' WHERE id = ?`).run(damagedVersion.id)
    db.close()
    const found: Damage[] = []
    const storage = await openSqliteStorage({ file, onDamage: (one) => found.push(one) })
    for (let times = 0; times < 2; times += 1) {
      expect((await storage.listLinks(board)).map(({ role }) => role)).toEqual(['facilitator'])
      expect((await storage.grants('s', board)).map(({ role }) => role)).toEqual(['contributor'])
      expect(await storage.readVersion(board, damagedVersion.id)).toBeUndefined()
      expect(await storage.readVersion(board, other.id)).toEqual(other)
    }
    expect(found).toEqual([
      { kind: 'link', count: 1 },
      { kind: 'grant', count: 1 },
      { kind: 'version', count: 1 },
    ])
    await storage.close()
  })

  it('[STO15] takes nothing for damaged that another process replaces while it is read', async () => {
    const file = newFile()
    const storage = await openSqliteStorage({ file, onDamage: () => expect.unreachable() })
    const board = await newBoard(storage)
    const program = fileURLToPath(new URL('replacer.ts', import.meta.url))
    const replacing = spawn(process.execPath, [program, file, board, '150'], { stdio: 'inherit' })
    const ended = once(replacing, 'exit')
    while (replacing.exitCode === null) {
      for (let times = 0; times < 100; times += 1) {
        expect((await storage.readLog(board)).damaged).toEqual([])
      }
      await setImmediate()
    }
    expect(await ended).toEqual([0, null])
    expect(await storage.headSeq(board)).toBe(301)
    await storage.close()
  })

  it('[STO16] keeps the last three snapshots', async () => {
    const file = newFile()
    const storage = await openSqliteStorage({ file })
    const board = await newBoard(storage)
    for (const edit of ['a', 'b', 'c', 'd']) await storage.append(anEdit(board, edit))
    for (const seq of [1, 2, 3, 4, 5]) {
      await storage.saveSnapshot(board, { seq, state: bytes(`state ${seq}`) })
    }
    await storage.close()
    const db = new DatabaseSync(file)
    const kept = db.prepare('SELECT seq FROM snapshots ORDER BY seq').all()
    db.close()
    expect(kept.map(({ seq }) => seq)).toEqual([3, 4, 5])
  })

  it.each([
    ['middle', 0.5],
    ['end', 1],
  ])(
    '[STO28] [F4] reports commits lost by a flipped byte in the %s of the WAL',
    async (_, place) => {
      const file = newFile()
      const made = await openSqliteStorage({ file })
      const board = await newBoard(made)
      await made.close()
      const acknowledged = await appendAndKill(file, board, 60)
      const wal = readFileSync(`${file}-wal`)
      const at = Math.floor(wal.length * place) - 100
      wal[at] = (wal[at] ?? 0) ^ 0xff
      writeFileSync(`${file}-wal`, wal)

      const found: Damage[] = []
      const storage = await openSqliteStorage({ file, onDamage: (damage) => found.push(damage) })
      expect(found).toEqual([{ kind: 'commit', count: expect.any(Number) }])
      // What is left is whole, and edits go on from there.
      const log = await storage.readLog(board)
      expect(log.headSeq).toBeLessThanOrEqual(acknowledged)
      expect(log.updates.length).toBe(log.headSeq)
      expect(await storage.append(anEdit(board, 'next'))).toEqual({ seq: log.headSeq + 1 })
      await storage.close()
    },
  )

  it.each([
    ['a killed process', ['', '-shm', '-wal'], 0],
    // Nothing tells of the last commit then; an edit takes two or three frames.
    ['a power cut, which leaves no index, but for the last commits', ['', '-wal'], 6],
  ])(
    '[STO28] [F4] reports every flipped bit of the WAL that commits are lost by after %s',
    { timeout: 20_000 + walFlips * 200 },
    async (_, parts, framesSpared) => {
      const file = newFile()
      const made = await openSqliteStorage({ file })
      const board = await newBoard(made)
      await made.close()
      await appendAndKill(file, board, 60)
      const frames = readWalEnd(file)?.frames ?? 0
      expect(frames).toBeGreaterThan(60)
      const frameBytes = frameHeadBytes + pageBytes
      // Without an index a damaged head leaves nothing to compare with.
      const firstByte = framesSpared === 0 ? 0 : walHeadBytes
      const bytesTried = walHeadBytes + (frames - framesSpared) * frameBytes - firstByte
      for (let seed = 1; seed <= walFlips; seed += 1) {
        const random = randomOf(seed)
        const copy = newFile()
        mkdirSync(dirname(copy), { recursive: true })
        for (const part of parts) copyFileSync(file + part, copy + part)
        const wal = readFileSync(`${copy}-wal`)
        const at = firstByte + Math.floor(random() * bytesTried)
        wal.writeUInt8((wal[at] ?? 0) ^ (1 << Math.floor(random() * 8)), at)
        writeFileSync(`${copy}-wal`, wal)

        const found: Damage[] = []
        const storage = await openSqliteStorage({ file: copy, onDamage: (one) => found.push(one) })
        expect(found, `seed ${seed}, byte ${at}`).toMatchObject([{ kind: 'commit' }])
        const log = await storage.readLog(board)
        expect(log.damaged).toEqual([])
        expect(log.updates.length).toBe(log.headSeq)
        await storage.close()
      }
    },
  )

  it('[STO28] takes an index that a power cut has left from an earlier log for what it is', async () => {
    const file = newFile()
    const made = await openSqliteStorage({ file })
    const board = await newBoard(made)
    await made.close()
    await appendAndKill(file, board, 60)
    const staleIndex = readFileSync(`${file}-shm`)
    await appendAndKill(file, board, 5)
    expect(readWalEnd(file)?.frames).toBeGreaterThan(0)
    writeFileSync(`${file}-shm`, staleIndex)
    const storage = await openSqliteStorage({ file, onDamage: () => expect.unreachable() })
    const { headSeq, updates } = await storage.readLog(board)
    expect(updates).toHaveLength(headSeq)
    await storage.close()
  })
})
