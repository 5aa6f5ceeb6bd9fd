import { describe, expect, it } from 'vitest'
import {
  aBoard,
  aLink,
  anEdit,
  aParticipant,
  aVersion,
  bytes,
  newBoard,
  readEdits,
} from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

const noBoard = { code: 'board-not-found' }

/** That boards are whole, known by one code, and gone when they are deleted. */
export function boardsContract(openOne: OpenStorage): void {
  describe('boards', () => {
    it('[STO1] makes a board with its links and its first edit', async () => {
      const storage = await openOne()
      const made = aBoard()
      await storage.createBoard(made)
      expect(await storage.readBoard(made.board.id)).toEqual(made.board)
      expect(await storage.listLinks(made.board.id)).toEqual(made.links)
      expect(await readEdits(storage, made.board.id)).toEqual(['1 start'])
      expect(await storage.headSeq(made.board.id)).toBe(1)
    })

    it('[STO1] makes nothing of a board whose join code is taken', async () => {
      const storage = await openOne()
      const first = aBoard()
      await storage.createBoard(first)
      const second = aBoard()
      const taken = { ...second, board: { ...second.board, joinCode: first.board.joinCode } }
      await expect(storage.createBoard(taken)).rejects.toMatchObject({ code: 'join-code-taken' })
      expect(await storage.readBoard(second.board.id)).toBeUndefined()
      expect(await storage.listLinks(second.board.id)).toEqual([])
    })

    it('[STO2] refuses a second board with the same id and keeps the first', async () => {
      const storage = await openOne()
      const first = aBoard()
      await storage.createBoard(first)
      await expect(storage.createBoard(aBoard(first.board.id, 'other'))).rejects.toThrow(/exists/)
      expect(await readEdits(storage, first.board.id)).toEqual(['1 start'])
    })

    it('[STO2] finds a board by its join code, and by the new one only once it is replaced', async () => {
      const storage = await openOne()
      const made = aBoard()
      const other = aBoard()
      await storage.createBoard(made)
      await storage.createBoard(other)
      expect(await storage.findBoardByJoinCode(made.board.joinCode)).toEqual(made.board)
      await storage.setJoinCode(made.board.id, 'NEWNEW')
      expect((await storage.findBoardByJoinCode('NEWNEW'))?.id).toBe(made.board.id)
      expect(await storage.findBoardByJoinCode(made.board.joinCode)).toBeUndefined()
      await expect(storage.setJoinCode(other.board.id, 'NEWNEW')).rejects.toMatchObject({
        code: 'join-code-taken',
      })
    })

    it('[STO3] deletes a board with all that belongs to it, and nothing of another', async () => {
      const storage = await openOne()
      const kept = await newBoard(storage)
      const made = aBoard()
      const { id } = made.board
      await storage.createBoard(made)
      await storage.append(anEdit(id, 'typed', { clientIds: [7] }))
      await storage.saveSnapshot(id, { seq: 2, state: bytes('state') })
      await storage.participant(aParticipant(id))
      await storage.addVersion(aVersion(id))
      await storage.deleteBoard(id)
      expect(await storage.readBoard(id)).toBeUndefined()
      expect(await storage.readLog(id)).toEqual({
        snapshot: undefined,
        updates: [],
        headSeq: 0,
        damaged: [],
        damagedSnapshots: [],
      })
      expect((await storage.clientIds(id)).size).toBe(0)
      expect(await storage.findLink(made.links[0]?.tokenHash ?? '')).toBeUndefined()
      expect(await storage.participants(id)).toEqual([])
      expect(await storage.listVersions(id)).toEqual([])
      expect(await readEdits(storage, kept)).toEqual(['1 start'])
    })

    it('[STO4] refuses to write to a board that does not exist', async () => {
      const storage = await openOne()
      await expect(storage.append(anEdit('none', 'lost'))).rejects.toMatchObject(noBoard)
      await expect(storage.addLink(aLink('none'))).rejects.toMatchObject(noBoard)
      await expect(storage.participant(aParticipant('none'))).rejects.toMatchObject(noBoard)
      await expect(storage.addVersion(aVersion('none'))).rejects.toMatchObject(noBoard)
      await expect(storage.setJoinCode('none', 'CODE22')).rejects.toMatchObject(noBoard)
      const snapshot = { seq: 1, state: bytes('state') }
      await expect(storage.saveSnapshot('none', snapshot)).rejects.toMatchObject(noBoard)
    })

    it('[STO4] reads nothing of a board that does not exist', async () => {
      const storage = await openOne()
      expect(await storage.readBoard('none')).toBeUndefined()
      expect(await storage.headSeq('none')).toBe(0)
      expect(await storage.lastEditAt('none')).toBeUndefined()
      expect((await storage.readLog('none')).headSeq).toBe(0)
    })
  })
}
