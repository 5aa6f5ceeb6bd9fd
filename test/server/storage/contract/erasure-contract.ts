import { describe, expect, it } from 'vitest'
import { aLink, aParticipant, aVersion, bytes, newBoard, text } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

/** That people and texts can be forgotten. */
export function erasureContract(openOne: OpenStorage): void {
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
}
