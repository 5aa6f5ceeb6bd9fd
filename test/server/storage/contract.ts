import { afterEach, describe, expect, it } from 'vitest'
import { LogReplaced } from '#server/storage/log-replaced.ts'
import type { CommitOptions } from '#server/storage/commit-queue.ts'
import type { Storage } from '#server/storage/storage.ts'
import {
  aBoard,
  aLink,
  anEdit,
  aParticipant,
  aVersion,
  bytes,
  newBoard,
  readEdits,
  text,
} from './samples.ts'

const noBoard = { code: 'board-not-found' }

/** What SPEC.md promises of every implementation. `open` gives an empty one. */
export function storageContract(open: (options?: CommitOptions) => Promise<Storage>): void {
  const opened: Storage[] = []

  async function openOne(options?: CommitOptions): Promise<Storage> {
    const storage = await open(options)
    opened.push(storage)
    return storage
  }

  afterEach(async () => {
    for (const storage of opened.splice(0)) await storage.close()
  })

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

  describe('erasure', () => {
    it('[STO44] forgets who a participant was, their grants and all versions since they came', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const anna = await storage.participant(aParticipant(board, { key: 'device', createdAt: 50 }))
      const bert = await storage.participant(aParticipant(board, { name: 'Bert' }))
      const common = { boardId: board, linkId: '', role: 'editor', createdAt: 60 } as const
      await storage.grant({ ...common, sessionHash: 'a', participantId: anna.id })
      await storage.grant({ ...common, sessionHash: 'b', participantId: bert.id })
      for (const createdAt of [49, 50, 70]) await storage.addVersion(aVersion(board, { createdAt }))
      expect(await storage.eraseParticipant(board, anna.id)).toEqual({ versions: 2 })
      const left = await storage.participants(board)
      expect(left.map(({ id, name }) => [id, name])).toEqual([
        [anna.id, ''],
        [bert.id, 'Bert'],
      ])
      expect(await storage.grants('a', board)).toEqual([])
      expect(await storage.grants('b', board)).toHaveLength(1)
      expect((await storage.listVersions(board)).map(({ createdAt }) => createdAt)).toEqual([49])
      const back = await storage.participant(aParticipant(board, { key: 'device' }))
      expect([anna.id, bert.id]).not.toContain(back.id)
    })

    it('[STO45] puts another version in the place of one, and another name on a link', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const [first, second] = [aVersion(board), aVersion(board)]
      for (const version of [first, second]) await storage.addVersion(version)
      const rewritten = { ...first, name: 'renamed', model: bytes('other'), sha256: 'sum' }
      await storage.rewriteVersion(rewritten)
      const read = await storage.readVersion(board, first.id)
      expect({ ...read, model: text(read?.model) }).toEqual({ ...rewritten, model: 'other' })
      expect((await storage.listVersions(board)).map(({ name }) => name)).toEqual([
        second.name,
        'renamed',
      ])
      const link = aLink(board, { name: 'Beamer of Anna' })
      await storage.addLink(link)
      await storage.renameLink(board, link.id, 'Beamer')
      expect(await storage.findLink(link.tokenHash)).toEqual({ ...link, name: 'Beamer' })
    })

    it('[STO46] remembers what was erased longer than the board it was on', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const late = { boardId: board, kind: 'text', subject: 'sum', erasedAt: 20 } as const
      const early = { ...late, kind: 'participant', subject: 'anna', erasedAt: 10 } as const
      for (const erasure of [late, early, late]) await storage.noteErasure(erasure)
      await storage.deleteBoard(board)
      expect(await storage.erasures()).toEqual([early, late])
    })
  })

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

  describe('access', () => {
    it('[STO17] finds a link by its hash, lists it, revokes it once', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const link = aLink(board, { role: 'viewer', name: 'Beamer' })
      await storage.addLink(link)
      expect(await storage.findLink(link.tokenHash)).toEqual(link)
      expect((await storage.listLinks(board)).at(-1)).toEqual(link)
      expect(await storage.revokeLink(board, link.id, 5)).toBe(true)
      expect(await storage.revokeLink(board, link.id, 6)).toBe(false)
      expect(await storage.revokeLink(board, 'none', 6)).toBe(false)
      expect((await storage.findLink(link.tokenHash))?.revokedAt).toBe(5)
    })

    it('[STO17] no longer counts the grants of a revoked link', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const link = aLink(board)
      await storage.addLink(link)
      const common = { sessionHash: 's', boardId: board, participantId: 'anna', createdAt: 1 }
      await storage.grant({ ...common, linkId: link.id, role: 'editor' })
      await storage.grant({ ...common, linkId: '', role: 'contributor' })
      await storage.grant({ ...common, sessionHash: 'other', linkId: '', role: 'contributor' })
      expect((await storage.grants('s', board)).map(({ role }) => role).toSorted()).toEqual([
        'contributor',
        'editor',
      ])
      await storage.revokeLink(board, link.id, 5)
      expect((await storage.grants('s', board)).map(({ role }) => role)).toEqual(['contributor'])
    })

    it('[STO18] replaces a grant of the same session, board and link', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const common = { sessionHash: 's', boardId: board, linkId: '', createdAt: 1 }
      await storage.grant({ ...common, role: 'contributor', participantId: 'anna' })
      await storage.grant({ ...common, role: 'contributor', participantId: 'bert' })
      expect(await storage.grants('s', board)).toEqual([
        { ...common, role: 'contributor', participantId: 'bert' },
      ])
      expect(await storage.grants('s', 'none')).toEqual([])
    })
  })

  describe('participants', () => {
    it('[STO19] finds a participant again by key, under the name it has', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const wanted = aParticipant(board)
      const anna = await storage.participant(wanted)
      expect(anna).toEqual({ id: wanted.id, boardId: board, name: 'Anna', number: 1 })
      await storage.renameParticipant(board, anna.id, 'An')
      const again = await storage.participant({ ...wanted, id: 'other', name: 'Somebody' })
      expect(again).toEqual({ ...anna, name: 'An' })
      expect(await storage.findParticipant(board, anna.id)).toEqual(again)
      expect(await storage.findParticipant(await newBoard(storage), anna.id)).toBeUndefined()
    })

    it('[STO19] numbers the participants of each board, also when they come at once', async () => {
      const storage = await openOne()
      const one = await newBoard(storage)
      const other = await newBoard(storage)
      const wanted = aParticipant(one)
      await Promise.all([
        storage.participant(wanted),
        storage.participant(wanted),
        storage.participant(aParticipant(one)),
        storage.participant(aParticipant(other)),
      ])
      expect((await storage.participants(one)).map(({ number }) => number)).toEqual([1, 2])
      expect((await storage.participants(other)).map(({ number }) => number)).toEqual([1])
    })
  })

  describe('versions', () => {
    it('[STO20] lists versions newest first without models and reads one whole', async () => {
      const storage = await openOne()
      const board = await newBoard(storage)
      const old = aVersion(board, { createdAt: 1, participantId: undefined, kind: 'automatic' })
      const recent = aVersion(board, { createdAt: 2, seq: 9 })
      await storage.addVersion(old)
      await storage.addVersion(recent)
      const { model: _model, sha256: _sha256, ...entry } = recent
      const listed = await storage.listVersions(board)
      expect(listed.map(({ id }) => id)).toEqual([recent.id, old.id])
      expect(listed[0]).toEqual(entry)
      expect(await storage.readVersion(board, old.id)).toEqual(old)
      expect(await storage.readVersion('none', old.id)).toBeUndefined()
    })
  })

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
