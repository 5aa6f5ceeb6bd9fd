import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { modelOf } from '#server/jobs/board-log.ts'
import { createLog, silentLog } from '#server/log.ts'
import { openRetention, type RetentionParts } from '#server/retention/retention.ts'
import { defaultRetention } from '#server/retention/settings.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { aVersion } from '../storage/samples.ts'
import { useDatabaseFiles } from '../storage/sqlite/database-file.ts'
import { newEditedBoard, readCards } from './edited-board.ts'

const dayMs = 24 * 3600 * 1000
const now = Date.UTC(2026, 5, 15, 12)
const old = now - 40 * dayMs
const recent = now - 10 * dayMs

describe('retention', () => {
  const newFile = useDatabaseFiles()
  const closing: (() => Promise<void>)[] = []

  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })

  async function openOne(file = newFile()): Promise<Storage> {
    const storage = await openSqliteStorage({ file, commitEveryMs: 0 })
    closing.push(() => storage.close())
    return storage
  }

  function letGo(storage: Storage, more: Partial<RetentionParts> = {}) {
    const retention = openRetention({
      storage,
      settings: defaultRetention,
      log: silentLog,
      now: () => now,
      schedule: () => () => {},
      ...more,
    })
    closing.push(() => retention.close())
    return retention
  }

  it('[STO35] squashes edits of more than 30 days and leaves the board as it was', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(60, old)
    await board.edit(7, recent)
    expect(await letGo(storage).run()).toMatchObject({ edits: 59 })
    expect(await readCards(storage, board.id)).toBe(67)
    expect((await storage.snapshots(board.id)).map(({ seq }) => seq)).toEqual([61, 60, 59])
    expect(await storage.oldEdits(board.id, now)).toEqual({ count: 9, lastSeq: 68 })
    await board.edit(1, now)
    expect(await readCards(storage, board.id)).toBe(68)
  })

  it('[STO61] forgets the keys of requests, and not what they did', async () => {
    const storage = await openOne()
    const { id: boardId } = await newEditedBoard(storage, recent)
    const vote = { boardId, roundId: 'round', participantId: 'anna', elementId: 'card', dots: 1 }
    const sent = (keyHash: string, at: number) => ({ keyHash, fingerprint: 'request', at })
    await storage.workshop.vote(vote, sent('old', now - 8 * dayMs), 5)
    await storage.workshop.vote({ ...vote, dots: 2 }, sent('recent', now - 6 * dayMs), 5)
    await letGo(storage).run()
    const { workshop } = storage
    expect(await workshop.findSent(boardId, 'anna', sent('old', now))).toBeUndefined()
    expect(await workshop.findSent(boardId, 'anna', sent('recent', now))).toMatchObject({ dots: 2 })
    expect((await workshop.read(boardId)).votes).toMatchObject([{ dots: 2 }])
  })

  it('[STO35] uses the snapshots that are there, and lets go up to the oldest of three', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    for (let count = 0; count < 3; count += 1) {
      await board.edit(5, recent)
      await board.saveSnapshot()
    }
    expect(await letGo(storage).run()).toMatchObject({ edits: 21 })
    expect((await storage.snapshots(board.id)).map(({ seq }) => seq)).toEqual([36, 31, 26])
    expect(await readCards(storage, board.id)).toBe(35)
  })

  it('[STO35] shows moments since, and says of those before that they are gone', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    await board.edit(5, recent)
    await letGo(storage).run()
    const past = modelOf({ boardId: board.id, ...(await storage.readLog(board.id)) }, 23)
    expect(past?.elements).toHaveLength(22)
    expect(modelOf({ boardId: board.id, ...(await storage.readLog(board.id)) }, 10)).toBeUndefined()
  })

  it('[STO35] has nothing to do on a second round', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    const retention = letGo(storage)
    await retention.run()
    expect(await retention.run()).toMatchObject({ edits: 0, versions: 0 })
  })

  it.each([
    ['an edit', 'UPDATE updates SET received_at = received_at + 1 WHERE seq = 9'],
    ['a snapshot', `UPDATE snapshots SET content = x'00' WHERE seq = 21`],
  ])('[STO35] leaves a board alone in which %s is damaged', async (_, damage) => {
    const file = newFile()
    const storage = await openOne(file)
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    await board.saveSnapshot()
    const sound = await newEditedBoard(storage, old)
    await sound.edit(20, old)
    const db = new DatabaseSync(file)
    db.prepare(`${damage} AND board_id = ?`).run(board.id)
    db.close()
    expect(await letGo(storage).run()).toMatchObject({ edits: 19 })
    expect(await storage.oldEdits(board.id, now)).toMatchObject({ count: 21 })
    expect(await readCards(storage, sound.id)).toBe(20)
  })

  it('[STO35] leaves a board alone whose edits cannot be read back', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    await storage.append({
      boardId: board.id,
      epoch: 1,
      participantId: 'anna',
      receivedAt: old,
      update: new Uint8Array([9, 9, 9]),
      clientIds: [],
    })
    expect(await letGo(storage).run()).toMatchObject({ edits: 0 })
    expect(await storage.oldEdits(board.id, now)).toMatchObject({ count: 22 })
  })

  it('[STO36] thins versions with the settings it is given', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, recent)
    for (const minutes of [0, 5, 10, 15, 70]) {
      const createdAt = recent - minutes * 60_000
      await storage.addVersion(
        aVersion(board.id, { kind: 'automatic', createdAt, id: `${minutes}` }),
      )
    }
    expect(await letGo(storage).run()).toMatchObject({ versions: 2 })
    expect((await storage.listVersions(board.id)).map(({ id }) => id)).toEqual(['0', '5', '70'])
    const settings = { ...defaultRetention, hourlyDays: 1 }
    expect(await letGo(storage, { settings }).run()).toMatchObject({ versions: 1 })
  })

  it('[STO35] counts the boards that nobody has changed for 24 months, and says so once', async () => {
    const storage = await openOne()
    await newEditedBoard(storage, now - 800 * dayMs)
    await newEditedBoard(storage, recent)
    const lines: string[] = []
    const retention = letGo(storage, { log: createLog((line) => lines.push(line)) })
    expect(await retention.run()).toMatchObject({ quietBoards: 1 })
    await retention.run()
    expect(retention.quietBoards).toBe(1)
    expect(lines.filter((line) => line.includes('quiet-boards'))).toHaveLength(1)
  })

  it('[STO37] begins an hour after the start, and again every hour', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(20, old)
    const waiting: { readonly callback: () => void; readonly afterMs: number }[] = []
    const retention = letGo(storage, {
      schedule: (callback, afterMs) => {
        waiting.push({ callback, afterMs })
        return () => {}
      },
    })
    expect(waiting.map(({ afterMs }) => afterMs)).toEqual([3_600_000])
    waiting[0]?.callback()
    expect(waiting).toHaveLength(2)
    expect(await retention.run()).toMatchObject({ edits: 19 })
  })

  it('[STO37] holds nobody up for more than 50 ms, however much there is to let go', async () => {
    const storage = await openOne()
    const board = await newEditedBoard(storage, old)
    await board.edit(500, old)
    for (let count = 0; count < 3; count += 1) {
      await board.edit(100, old)
      await board.saveSnapshot()
    }
    const model = new Uint8Array(10_000)
    for (let version = 0; version < 50; version += 1) {
      const createdAt = now - 60 * dayMs - version
      await storage.addVersion(aVersion(board.id, { kind: 'automatic', createdAt, model }))
    }
    const turns = watchTurns()
    const round = await letGo(storage).run()
    const longestMs = turns.stop()
    expect(round).toMatchObject({ edits: 799, versions: 48 })
    expect(await readCards(storage, board.id)).toBe(800)
    expect(longestMs).toBeLessThan(50)
  })
})

/** The longest that one turn of the loop works, in processor time: others on the machine do not count. */
function watchTurns(): { stop(): number } {
  const spentMs = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let before = spentMs()
  let longestMs = 0
  let immediate = setImmediate(look)
  function look(): void {
    const after = spentMs()
    longestMs = Math.max(longestMs, after - before)
    before = after
    immediate = setImmediate(look)
  }
  return {
    stop() {
      clearImmediate(immediate)
      return longestMs
    },
  }
}
