import { describe, expect, it } from 'vitest'
import type { Storage } from '#server/storage/storage.ts'
import { anEdit, aVersion, bytes, newBoard, text } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That what is old can go, and nothing else goes with it. */
export function retentionContract(openOne: OpenStorage): void {
  /** A board with edits 1 to 6 that came in at 1000, 2000, … and snapshots at 2, 4 and 5. */
  async function boardWithPast(storage: Storage): Promise<string> {
    const board = await newBoard(storage)
    for (const seq of [2, 3, 4, 5, 6]) {
      await storage.append(anEdit(board, `edit ${seq}`, { receivedAt: 2_000_000_000_000 + seq }))
    }
    for (const seq of [2, 4, 5]) {
      await storage.saveSnapshot(board, { seq, state: bytes(`state ${seq}`) })
    }
    return board
  }

  describe('letting go', () => {
    it('[STO33] reads the log as it stood after an edit, from the snapshot before it', async () => {
      const storage = await openOne()
      const board = await boardWithPast(storage)
      const past = await storage.readLog(board, 3)
      expect(text(past.snapshot?.state)).toBe('state 2')
      expect(past.updates.map(({ seq }) => seq)).toEqual([3])
      expect(past).toMatchObject({ damaged: [], headSeq: 6 })
      const first = await storage.readLog(board, 1)
      expect(first.snapshot).toBeUndefined()
      expect(first.updates.map(({ update }) => text(update))).toEqual(['start'])
    })

    it('[STO33] says of a past that was let go since which edits are missing', async () => {
      const storage = await openOne()
      const board = await boardWithPast(storage)
      await storage.dropEdits(board, 2, 100)
      expect((await storage.readLog(board, 1)).damaged).toEqual([1])
      expect((await storage.readLog(board, 3)).damaged).toEqual([])
      const now = await storage.readLog(board)
      expect(now).toMatchObject({ damaged: [], headSeq: 6, snapshot: { seq: 5 } })
      expect(await storage.append(anEdit(board, 'next'))).toEqual({ seq: 7 })
    })

    it('[STO34] counts the edits before a moment up to the first later one, whatever comes behind', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      for (const receivedAt of [5, 9, 5, 5]) {
        await storage.append(anEdit(board, 'edit', { receivedAt: 2_000_000_000_000 + receivedAt }))
      }
      expect(await storage.oldEdits(board, 2_000_000_000_006)).toEqual({ count: 2, lastSeq: 2 })
      expect(await storage.oldEdits(board, 2_000_000_000_010)).toEqual({ count: 5, lastSeq: 5 })
      expect(await storage.oldEdits(board, 0)).toEqual({ count: 0, lastSeq: 0 })
      expect(await storage.oldEdits('none', 10)).toEqual({ count: 0, lastSeq: 0 })
    })

    it('[STO34] lets go of edits from the start, a few at a time, and of none that no snapshot holds', async () => {
      const storage = await openOne()
      const board = await boardWithPast(storage)
      await expect(storage.dropEdits(board, 6, 100)).rejects.toThrow(/snapshot/)
      expect(await storage.dropEdits(board, 4, 3)).toBe(3)
      expect(await storage.dropEdits(board, 4, 3)).toBe(1)
      expect(await storage.dropEdits(board, 4, 3)).toBe(0)
      expect(await storage.oldEdits(board, 3_000_000_000_000)).toEqual({ count: 2, lastSeq: 6 })
      expect((await storage.snapshots(board)).map(({ seq }) => seq)).toEqual([5, 4, 2])
    })

    it('[STO35] gives the ids of all boards, a few at a time', async () => {
      const storage = await openOne()
      const made = []
      for (let count = 0; count < 5; count += 1) made.push(await newBoard(storage))
      const ids = made.toSorted()
      expect(await storage.listBoards('', 3)).toEqual(ids.slice(0, 3))
      expect(await storage.listBoards(ids[2] ?? '', 3)).toEqual(ids.slice(3))
      expect(await storage.listBoards(ids[4] ?? '', 3)).toEqual([])
    })

    it('[STO36] deletes the versions it is told to and no other', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const other = await newBoard(storage)
      const versions = [1, 2, 3].map((createdAt) => aVersion(board, { createdAt }))
      for (const version of versions) await storage.addVersion(version)
      const elsewhere = aVersion(other)
      await storage.addVersion(elsewhere)
      const [oldest, middle, newest] = versions.map(({ id }) => id)
      await storage.deleteVersions(board, [oldest ?? '', newest ?? '', elsewhere.id])
      expect((await storage.listVersions(board)).map(({ id }) => id)).toEqual([middle])
      expect(await storage.readVersion(other, elsewhere.id)).toEqual(elsewhere)
    })
  })
}
