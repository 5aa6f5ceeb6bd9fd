import { describe, expect, it } from 'vitest'
import { aLink, aParticipant, aVersion, newBoard } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That links, grants, participants and versions are found again. */
export function accessContract(openOne: OpenStorage): void {
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
}
