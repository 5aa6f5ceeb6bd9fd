import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { anEdit, aVersion, bytes, newBoard } from '../samples.ts'
import { useDatabaseFiles } from './database-file.ts'

const newFile = useDatabaseFiles()
const large = bytes('x'.repeat(300_000))

/** A board with 3 MB of edits and half of that in snapshots and versions. */
async function largeBoard(storage: Storage): Promise<string> {
  const board = await newBoard(storage)
  for (let edit = 0; edit < 10; edit += 1) {
    await storage.append({ ...anEdit(board, ''), update: large })
  }
  for (const seq of [2, 3, 4]) await storage.saveSnapshot(board, { seq, state: large })
  for (let count = 0; count < 2; count += 1) {
    await storage.addVersion(aVersion(board, { model: large }))
  }
  return board
}

function rowsLeft(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  const counts = ['updates', 'snapshots', 'versions', 'deleted_boards'].map((table) =>
    Number(db.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']),
  )
  db.close()
  return counts.reduce((sum, count) => sum + count, 0)
}

it('[STO55] a large board is gone at once, and what it said in steps that others write between', async () => {
  const file = newFile()
  const storage = await openSqliteStorage({ file })
  const other = await newBoard(storage)
  const board = await largeBoard(storage)
  let isDeleted = false
  const deleted = storage.deleteBoard(board).then(() => (isDeleted = true))
  for (let edit = 0; edit < 3; edit += 1) await storage.append(anEdit(other, 'goes on'))
  expect(isDeleted).toBe(false)
  expect(await storage.readBoard(board)).toBeUndefined()
  expect(await storage.listVersions(board)).toEqual([])
  expect((await storage.readLog(board)).updates).toEqual([])
  await deleted
  expect(rowsLeft(file)).toBe(4)
  await storage.close()
})

it('[STO55] what is left when a process ends goes at the next opening', async () => {
  const file = newFile()
  const storage = await openSqliteStorage({ file })
  const board = await largeBoard(storage)
  const deleted = storage.deleteBoard(board)
  await storage.close()
  await expect(deleted).rejects.toThrow('closed')
  expect(rowsLeft(file)).toBeGreaterThan(1)
  const again = await openSqliteStorage({ file })
  expect(await again.readBoard(board)).toBeUndefined()
  await expect.poll(() => rowsLeft(file)).toBe(0)
  await again.close()
})

it('[STO37] large edits go a few at a time', async () => {
  const storage = await openSqliteStorage({ file: newFile() })
  const board = await largeBoard(storage)
  const dropped: number[] = []
  while (dropped.at(-1) !== 0) dropped.push(await storage.dropEdits(board, 4, 500))
  // The first edit is a small one.
  expect(dropped).toEqual([3, 1, 0])
  await storage.close()
})
