import { describe, expect, it } from 'vitest'
import { anEdit, newBoard } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

const noBoard = { code: 'board-not-found' }

/** What a server asks about boards and about the storage itself. */
export function lifeContract(openOne: OpenStorage): void {
  describe('its life', () => {
    it('[STO50] tells how far boards are and leaves out the deleted', async () => {
      const storage = await openOne()
      const kept = await newBoard(storage)
      const gone = await newBoard(storage)
      await storage.append(anEdit(kept, 'second'))
      await storage.deleteBoard(gone)
      const heads = await storage.heads([kept, gone])
      expect(heads).toEqual(new Map([[kept, { seq: 2, epoch: 1 }]]))
    })

    it('[STO51] remembers how often a board failed to load, and counts such boards', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      await newBoard(storage)
      expect(await storage.failedLoads(board)).toBe(0)
      await storage.setFailedLoads(board, 2)
      expect(await storage.failedLoads(board)).toBe(2)
      expect(await storage.countFailedLoads(2)).toBe(1)
      expect(await storage.countFailedLoads(3)).toBe(0)
      await storage.setFailedLoads(board, 0)
      expect(await storage.countFailedLoads(1)).toBe(0)
      await expect(storage.setFailedLoads('none', 1)).rejects.toMatchObject(noBoard)
    })

    it('[STO21] tells whether it can write', async () => {
      let failing = false
      const storage = await openOne({
        beforeCommit: async () => {
          if (failing) throw new Error('disk full')
        },
      })
      await storage.checkWritable()
      failing = true
      await expect(storage.checkWritable()).rejects.toThrow('disk full')
      failing = false
      await storage.checkWritable()
    })

    it('[STO22] commits what waits when it is closed, and refuses what comes after', async () => {
      const storage = await openOne({ commitEveryMs: 60_000 })
      const board = await newBoard(storage)
      const waiting = storage.append(anEdit(board, 'last'))
      await storage.close()
      expect(await waiting).toEqual({ seq: 2 })
      await expect(storage.append(anEdit(board, 'late'))).rejects.toThrow(/closed/)
      await storage.close()
    })
  })
}
