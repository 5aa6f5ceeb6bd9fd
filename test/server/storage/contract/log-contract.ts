import { describe, expect, it } from 'vitest'
import { aBoard, anEdit, newBoard, readEdits } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That edits are numbered, durable before they are shown, and share commits. */
export function logContract(openOne: OpenStorage): void {
  describe('the log', () => {
    it('[STO5] numbers the edits of each board in the order of the calls, without gaps', async () => {
      const storage = await openOne()
      const one = await newBoard(storage)
      const other = await newBoard(storage)
      const given = await Promise.all(
        ['a', 'b', 'c'].flatMap((edit) => [
          storage.append(anEdit(one, edit)),
          storage.append(anEdit(other, edit)),
        ]),
      )
      expect(given.map(({ seq }) => seq)).toEqual([2, 2, 3, 3, 4, 4])
      expect(await readEdits(storage, one)).toEqual(['1 start', '2 a', '3 b', '4 c'])
      expect(await storage.headSeq(other)).toBe(4)
    })

    it('[STO5] takes several edits of a board together', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      expect(await storage.append(anEdit(board, 'a'), anEdit(board, 'b'))).toEqual({ seq: 3 })
      expect(await storage.append(anEdit(board, 'c'))).toEqual({ seq: 4 })
      expect(await readEdits(storage, board)).toEqual(['1 start', '2 a', '3 b', '4 c'])
    })

    it('[STO71] tells the edits from somebody’s first one on, and whose each is', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      for (const [edit, participantId] of [
        ['a', 'anna'],
        ['b', 'ben'],
        ['c', undefined],
        ['d', 'anna'],
      ] as const)
        await storage.append(anEdit(board, edit, { participantId }))
      const told = async (participantId: string) =>
        (await storage.editsSince(board, participantId)).map(
          ({ seq, update, participantId: by }) =>
            `${seq} ${new TextDecoder().decode(update)} ${by}`,
        )
      expect(await told('ben')).toEqual(['3 b ben', '4 c undefined', '5 d anna'])
      expect((await told('anna')).length).toBe(4)
      expect(await told('nobody')).toEqual([])
    })

    it('[STO6] shows an edit to nobody while its commit is held back', async () => {
      const gate = aGate()
      const storage = await openOne({ beforeCommit: () => gate.wait() })
      const board = await newBoard(storage)
      gate.hold()
      const append = storage.append(anEdit(board, 'held'))
      await gate.reached
      expect(await readEdits(storage, board)).toEqual(['1 start'])
      expect(await storage.headSeq(board)).toBe(1)
      gate.open()
      expect(await append).toEqual({ seq: 2 })
      expect(await readEdits(storage, board)).toEqual(['1 start', '2 held'])
    })

    it('[STO7] lets the edits of one moment share a commit, over all boards', async () => {
      const commits: number[] = []
      const storage = await openOne({ onCommit: ({ writes }) => commits.push(writes) })
      const boards = await Promise.all(Array.from({ length: 5 }, () => newBoard(storage)))
      commits.length = 0
      await Promise.all(
        boards.flatMap((board) => ['a', 'b'].map((edit) => storage.append(anEdit(board, edit)))),
      )
      expect(commits).toEqual([10])
    })

    it('[STO8] fails all edits of a failed commit with its cause and stays usable', async () => {
      const diskFull = new Error('disk full')
      let failing = false
      const storage = await openOne({
        beforeCommit: async () => {
          if (failing) throw diskFull
        },
      })
      const one = await newBoard(storage)
      const other = await newBoard(storage)
      failing = true
      const outcomes = await Promise.allSettled([
        storage.append(anEdit(one, 'lost', { clientIds: [7] })),
        storage.append(anEdit(other, 'lost')),
      ])
      const refused = { status: 'rejected', reason: diskFull }
      expect(outcomes).toEqual([refused, refused])
      failing = false
      expect(await storage.append(anEdit(one, 'kept'))).toEqual({ seq: 2 })
      expect(await readEdits(storage, one)).toEqual(['1 start', '2 kept'])
      expect((await storage.clientIds(one)).size).toBe(0)
    })

    it('[STO9] lets an edit of a deleted board fail alone', async () => {
      const storage = await openOne()
      const kept = await newBoard(storage)
      const gone = await newBoard(storage)
      const outcomes = await Promise.allSettled([
        storage.deleteBoard(gone),
        storage.append(anEdit(kept, 'a')),
        storage.append(anEdit(gone, 'late')),
        storage.append(anEdit(kept, 'b')),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ])
      expect(await readEdits(storage, kept)).toEqual(['1 start', '2 a', '3 b'])
    })

    it('[STO10] fails the edits that wait behind a failed one of the same board', async () => {
      const storage = await openOne()
      const board = aBoard()
      const outcomes = await Promise.allSettled([
        storage.append(anEdit(board.board.id, 'too early')),
        storage.createBoard(board),
        storage.append(anEdit(board.board.id, 'builds on the first')),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
      expect(await readEdits(storage, board.board.id)).toEqual(['1 start'])
    })

    it('[STO11] binds a client id to the participant that committed it first', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      await storage.append(anEdit(board, 'a', { clientIds: [1, 4_294_967_295] }))
      await storage.append(anEdit(board, 'b', { participantId: 'bert', clientIds: [1, 2] }))
      await storage.append(anEdit(board, 'c', { participantId: undefined, clientIds: [3] }))
      expect([...(await storage.clientIds(board))].toSorted(([a], [b]) => a - b)).toEqual([
        [1, 'anna'],
        [2, 'bert'],
        [3, ''],
        [4_294_967_295, 'anna'],
      ])
    })

    it('[STO12] knows when the last edit came in and orders by number, not by clock', async () => {
      const storage = await openOne()
      const made = aBoard()
      await storage.createBoard(made)
      const { id, createdAt } = made.board
      expect(await storage.lastEditAt(id)).toBe(createdAt)
      await storage.append(anEdit(id, 'a', { receivedAt: createdAt + 5000 }))
      await storage.append(anEdit(id, 'clock went back', { receivedAt: createdAt - 5000 }))
      expect(await storage.lastEditAt(id)).toBe(createdAt - 5000)
      expect(await readEdits(storage, id)).toEqual(['1 start', '2 a', '3 clock went back'])
    })

    it('[STO12] [F6] keeps the order whatever the clock does', async () => {
      const storage = await openOne()
      const made = aBoard()
      await storage.createBoard(made)
      const { id, createdAt } = made.board
      const hourMs = 3600 * 1000
      const jumps = [0, hourMs, -hourMs, 365 * 24 * hourMs, -365 * 24 * hourMs, 1, -createdAt]
      const edits = jumps.map((jump) =>
        anEdit(id, `clock at ${jump}`, { receivedAt: createdAt + jump }),
      )
      await Promise.all(edits.map((edit) => storage.append(edit)))
      expect(await readEdits(storage, id)).toEqual([
        '1 start',
        ...jumps.map((jump, index) => `${index + 2} clock at ${jump}`),
      ])
    })
  })
}

/** Holds commits back: `reached` resolves when one stands before it. */
function aGate() {
  const reached = Promise.withResolvers<void>()
  let closed: PromiseWithResolvers<void> | undefined
  return {
    reached: reached.promise,
    hold: () => {
      closed = Promise.withResolvers()
    },
    open: () => {
      closed?.resolve()
      closed = undefined
    },
    wait: async () => {
      if (closed === undefined) return
      reached.resolve()
      await closed.promise
    },
  }
}
