import { describe, expect, it } from 'vitest'
import { anEdit, bytes, newBoard, text } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That reading begins at the newest snapshot. */
export function snapshotsContract(openOne: OpenStorage): void {
  describe('snapshots', () => {
    it('[STO13] reads the newest snapshot and the edits after it', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      for (const edit of ['a', 'b', 'c']) await storage.append(anEdit(board, edit))
      await storage.saveSnapshot(board, { seq: 2, state: bytes('start a') })
      await storage.saveSnapshot(board, { seq: 3, state: bytes('start a b') })
      const log = await storage.readLog(board)
      expect(log.snapshot?.seq).toBe(3)
      expect(text(log.snapshot?.state)).toBe('start a b')
      expect(log.updates.map(({ seq }) => seq)).toEqual([4])
      expect(log).toMatchObject({ headSeq: 4, damaged: [], damagedSnapshots: [] })
    })

    it('[STO14] refuses a snapshot of edits that do not exist', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const early = storage.saveSnapshot(board, { seq: 2, state: bytes('future') })
      await expect(early).rejects.toThrow(/no edit 2/)
      expect((await storage.readLog(board)).snapshot).toBeUndefined()
    })

    it('[STO14] never puts an older snapshot in the place of a newer one', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      for (const edit of ['a', 'b', 'c', 'd']) await storage.append(anEdit(board, edit))
      for (const seq of [5, 4, 3, 2, 1]) {
        await storage.saveSnapshot(board, { seq, state: bytes(`state ${seq}`) })
      }
      expect((await storage.readLog(board)).snapshot?.seq).toBe(5)
    })
  })
}
