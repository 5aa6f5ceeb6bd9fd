import { describe, expect, it } from 'vitest'
import { LogReplaced } from '#server/storage/log-replaced.ts'
import type { Storage } from '#server/storage/storage.ts'
import { anEdit, aVersion, bytes, newBoard, readEdits, text } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That nothing of a log that was replaced comes back. */
export function replacedLogContract(openOne: OpenStorage): void {
  describe('a replaced log', () => {
    const fresh = {
      state: bytes('all of it'),
      headSeq: 2,
      clientIds: [1, 7],
      owners: new Map([[9, 'anna']]),
      at: 5_000_000_000,
    }

    /** A board with one edit by Anna, whose log has been replaced. */
    async function replaced(storage: Storage): Promise<{ id: string; epoch: number }> {
      const id = await newBoard(storage)
      await storage.append(anEdit(id, 'typed', { clientIds: [7, 8] }))
      await storage.saveSnapshot(id, { seq: 2, state: bytes('start typed') })
      const board = await storage.replaceLog(id, fresh)
      return { id, epoch: board?.epoch ?? 0 }
    }

    it('[STO40] begins with one whole state at the next number of a new epoch', async () => {
      const storage = await openOne()
      const { id, epoch } = await replaced(storage)
      expect(epoch).toBeGreaterThan(1)
      expect((await storage.readBoard(id))?.epoch).toBe(epoch)
      const log = await storage.readLog(id)
      expect(log).toMatchObject({ updates: [], headSeq: 3, damaged: [], damagedSnapshots: [] })
      expect([log.snapshot?.seq, text(log.snapshot?.state)]).toEqual([3, 'all of it'])
      expect(await storage.append(anEdit(id, 'next', { epoch }))).toEqual({ seq: 4 })
      expect(await readEdits(storage, id)).toEqual(['4 next'])
    })

    it('[STO54] knows who wrote what is in it, and nothing of those before', async () => {
      const storage = await openOne()
      const { id } = await replaced(storage)
      expect(await storage.clientIds(id)).toEqual(new Map([[9, 'anna']]))
    })

    it('[STO40] is left alone where edits have come in that the state does not hold', async () => {
      const storage = await openOne()
      const id = await newBoard(storage)
      for (const edit of ['a', 'b']) await storage.append(anEdit(id, edit))
      expect(await storage.replaceLog(id, fresh)).toBeUndefined()
      expect(await readEdits(storage, id)).toEqual(['1 start', '2 a', '3 b'])
      expect((await storage.readBoard(id))?.epoch).toBe(1)
    })

    it('[STO41] refuses what is still written for the epoch that is over', async () => {
      const storage = await openOne()
      const { id, epoch } = await replaced(storage)
      await expect(storage.append(anEdit(id, 'late'))).rejects.toThrow(LogReplaced)
      const late = { seq: 2, state: bytes('start typed') }
      await expect(storage.saveSnapshot(id, late)).rejects.toThrow(LogReplaced)
      await expect(storage.addVersion(aVersion(id, { seq: 2 }))).rejects.toThrow(LogReplaced)
      expect(text((await storage.readLog(id)).snapshot?.state)).toBe('all of it')
      expect(await storage.listVersions(id)).toEqual([])
      expect(await storage.append(anEdit(id, 'next', { epoch }))).toEqual({ seq: 4 })
    })

    it('[STO42] retires the client ids of all epochs that are over', async () => {
      const storage = await openOne()
      const { id, epoch } = await replaced(storage)
      expect([...(await storage.retiredClientIds(id))].toSorted()).toEqual([1, 7, 8])
      await storage.append(anEdit(id, 'next', { epoch, clientIds: [10] }))
      await storage.replaceLog(id, { ...fresh, headSeq: 4, clientIds: [] })
      expect((await storage.retiredClientIds(id)).size).toBe(5)
      for (const clientId of [1, 7, 8, 9, 10])
        expect(await storage.retiredClientIds(id)).toContain(clientId)
    })

    it('[STO43] gives no epoch twice, even where an earlier one is forgotten', async () => {
      const storage = await openOne()
      const { id, epoch } = await replaced(storage)
      const forgotten = await newBoard(storage)
      await storage.append(anEdit(forgotten, 'a'))
      const later = await storage.replaceLog(forgotten, { ...fresh, at: fresh.at + 1000 })
      expect(later?.epoch).toBeGreaterThan(epoch)
      const again = await storage.replaceLog(id, { ...fresh, headSeq: 3, at: 0 })
      expect(again?.epoch).toBeGreaterThan(epoch)
    })
  })
}
