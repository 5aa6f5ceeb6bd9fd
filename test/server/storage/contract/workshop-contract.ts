import { describe, expect, it } from 'vitest'
import { newId } from '#shared/model/id.ts'
import type { NewContribution, StoredVote } from '#server/storage/workshop-storage.ts'
import { aLink, aParticipant, newBoard } from '../samples.ts'
import type { OpenStorage } from './use-storages.ts'

function aCard(boardId: string, changes: Partial<NewContribution> = {}): NewContribution {
  return {
    id: newId(),
    boardId,
    participantId: 'anna',
    phaseId: 'write',
    laneId: null,
    text: 'Girls stay in school',
    language: 'en',
    state: 'received',
    sentAt: 1_700_000_000_000,
    fingerprint: 'request',
    ...changes,
  }
}

function sent(key: string, fingerprint = 'request') {
  return { keyHash: key, fingerprint, at: 1_700_000_000_000 }
}

const aVote = { roundId: 'round', participantId: 'anna', elementId: 'card', dots: 1 } as const
const noBoard = { code: 'board-not-found' }

/** That what a workshop is and what phones send is kept once, and forgotten when it has to be. */
export function workshopContract(openOne: OpenStorage): void {
  describe('workshops', () => {
    it('[STO56] keeps how a workshop stands, and tells the second of two who change it', async () => {
      const { workshop, ...storage } = await openWithBoard()
      const { board } = storage
      expect((await workshop.read(board)).state).toBeUndefined()
      const saved = await Promise.all([
        workshop.save(board, { revision: 1, json: '{"one":1}' }, 0),
        workshop.save(board, { revision: 1, json: '{"other":1}' }, 0),
      ])
      expect(saved).toEqual([true, false])
      expect(await workshop.save(board, { revision: 2, json: '{"two":2}' }, 1)).toBe(true)
      const read = await workshop.read(board)
      expect(read.state).toEqual({ revision: 2, json: '{"two":2}' })
      expect((await workshop.heads([board, 'none'])).get(board)).toEqual({ revision: 2, seq: 0 })
      expect((await workshop.heads(['none'])).size).toBe(0)
    })

    it('[STO57] keeps a contribution once, however often and at the same time it comes', async () => {
      const { workshop, board } = await openWithBoard()
      const card = aCard(board)
      const added = await Promise.all([1, 2, 3].map(() => workshop.addContribution(card, 9)))
      expect(added.map(({ isNew }) => isNew)).toEqual([true, false, false])
      expect(added[2]?.contribution).toEqual({ ...card, seq: 1 })
      await expect(
        workshop.addContribution({ ...card, fingerprint: 'another' }, 9),
      ).rejects.toMatchObject({ code: 'key-reused' })
      expect((await workshop.read(board)).contributions).toEqual([{ ...card, seq: 1 }])
    })

    it('[STO57] lets nobody send more than a phase allows, not counting what was taken back', async () => {
      const { workshop, board } = await openWithBoard()
      const cards = Array.from({ length: 4 }, () => aCard(board))
      const tried = await Promise.allSettled(cards.map((card) => workshop.addContribution(card, 3)))
      expect(tried.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'rejected',
      ])
      await workshop.addContribution(aCard(board, { participantId: 'bert' }), 3)
      await workshop.addContribution(aCard(board, { phaseId: null }), 1)
      await workshop.changeContributions(board, [
        { id: cards[0]?.id ?? '', from: ['received'], state: 'withdrawn', text: '' },
        { id: cards[1]?.id ?? '', from: ['received'], state: 'refused' },
      ])
      const more = [aCard(board), aCard(board), aCard(board)]
      const again = await Promise.allSettled(more.map((card) => workshop.addContribution(card, 3)))
      expect(again.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
      // A replay is not one more.
      const [first] = cards
      if (first !== undefined)
        expect((await workshop.addContribution(first, 3)).contribution.state).toBe('withdrawn')
    })

    it('[STO58] changes a contribution only from a state that is named, under the next number', async () => {
      const { workshop, board } = await openWithBoard()
      const [one, other] = [aCard(board, { state: 'waiting' }), aCard(board)]
      for (const card of [one, other]) await workshop.addContribution(card, 9)
      const changed = await workshop.changeContributions(board, [
        { id: one.id, from: ['waiting'], state: 'received', laneId: 'lane', text: 'Edited' },
        { id: other.id, from: ['waiting'], state: 'refused' },
        { id: 'none', from: ['waiting'], state: 'refused' },
      ])
      const edited = { ...one, state: 'received', laneId: 'lane', text: 'Edited', seq: 3 }
      expect(changed).toEqual([edited])
      const read = await workshop.read(board)
      expect(read.contributions).toEqual([{ ...other, seq: 2 }, edited])
      expect(read.head).toEqual({ revision: 0, seq: 3 })
    })

    it('[STO59] gives nobody more dots than a round has, also when they come at once', async () => {
      const { workshop, board } = await openWithBoard()
      const votes = Array.from({ length: 5 }, (_, card) => ({
        ...aVote,
        boardId: board,
        elementId: `card ${card}`,
      }))
      const tried = await Promise.allSettled(
        votes.map((vote, index) => workshop.vote(vote, sent(`key ${index}`), 3)),
      )
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
      const [first] = votes
      const left = await workshop.vote({ ...vote(first), dots: 0 }, sent('back'), 3)
      expect(left).toEqual({ dots: 0, left: 1, isNew: true })
      await expect(
        workshop.vote({ ...vote(first), dots: 2 }, sent('two'), 3),
      ).rejects.toMatchObject({ code: 'no-dots-left', details: { limit: 3 } })
      const others = { ...vote(first), participantId: 'bert', dots: 3 }
      expect((await workshop.vote(others, sent('key 0'), 3)).left).toBe(0)
      const kept = (await workshop.read(board)).votes
      expect(kept.filter(({ participantId }) => participantId === 'anna')).toHaveLength(2)
      expect(kept).toContainEqual(others)

      function vote(one: StoredVote | undefined): StoredVote {
        return one ?? { ...aVote, boardId: board }
      }
    })

    it('[STO59] answers a replay as the first time, and changes nothing for it', async () => {
      const { workshop, board } = await openWithBoard()
      const vote = { ...aVote, boardId: board, dots: 2 }
      const first = await Promise.all([1, 2].map(() => workshop.vote(vote, sent('a'), 5)))
      expect(first).toEqual([
        { dots: 2, left: 3, isNew: true },
        { dots: 2, left: 3, isNew: false },
      ])
      await workshop.vote({ ...vote, dots: 4 }, sent('b'), 5)
      expect(await workshop.vote(vote, sent('a'), 5)).toEqual({ dots: 2, left: 3, isNew: false })
      expect((await workshop.read(board)).votes).toEqual([{ ...vote, dots: 4 }])
      await expect(workshop.vote(vote, sent('a', 'other'), 5)).rejects.toMatchObject({
        code: 'key-reused',
      })
    })

    it('[STO59] keeps the last answer of each, and forgets keys by their time', async () => {
      const { workshop, board } = await openWithBoard()
      const rating = { boardId: board, phaseId: 'rate', participantId: 'anna', value: 2 }
      expect(await workshop.rate(rating, sent('a'))).toBe(true)
      await workshop.rate({ ...rating, value: 3 }, { ...sent('b'), at: 1_800_000_000_000 })
      expect(await workshop.rate(rating, sent('a'))).toBe(false)
      expect((await workshop.read(board)).ratings).toEqual([{ ...rating, value: 3 }])
      expect(await workshop.dropKeys(1_700_000_000_001, 100)).toBe(1)
      expect(await workshop.dropKeys(1_700_000_000_001, 100)).toBe(0)
      await workshop.rate(rating, sent('b', 'request'))
      expect((await workshop.read(board)).ratings).toEqual([{ ...rating, value: 3 }])
      await workshop.dropAnswers(board, 'anna')
      expect((await workshop.read(board)).ratings).toEqual([])
    })

    it('[STO60] drops names with the times and the order that would tell them', async () => {
      const { workshop, board } = await openWithBoard()
      const cards = Array.from({ length: 6 }, (_, number) =>
        aCard(board, { state: 'private', sentAt: number, participantId: `person ${number}` }),
      )
      const other = aCard(board, { phaseId: 'another' })
      for (const card of [...cards, other]) await workshop.addContribution(card, 9)
      const nameless = await workshop.dropNames(board, 'write', 77)
      const inOrderOfIds = cards.map(({ id }) => id).toSorted()
      expect(nameless.map(({ id }) => id)).toEqual(inOrderOfIds)
      const { contributions } = await workshop.read(board)
      expect(contributions.map(({ id }) => id)).toEqual([other.id, ...inOrderOfIds])
      expect(
        contributions.slice(1).map(({ participantId, sentAt }) => [participantId, sentAt]),
      ).toEqual(inOrderOfIds.map(() => [null, 77]))
      expect(await workshop.dropNames(board, 'write', 88)).toEqual([])
    })

    it('[STO60] [STO44] forgets what an erased participant sent, and keeps the dots', async () => {
      const { workshop, board, storage } = await openWithBoard()
      const anna = await storage.participant(aParticipant(board))
      const card = aCard(board, { participantId: anna.id })
      await workshop.addContribution(card, 9)
      await workshop.vote({ ...aVote, boardId: board, participantId: anna.id }, sent('a'), 5)
      await storage.eraseParticipant(board, anna.id)
      const read = await workshop.read(board)
      expect(read.contributions).toEqual([{ ...card, participantId: null, text: '', seq: 2 }])
      expect(read.votes).toHaveLength(1)
    })

    it('[STO3] [STO4] goes with its board, and is not made without one', async () => {
      const { workshop, board, storage } = await openWithBoard()
      const kept = await newBoard(storage)
      for (const id of [board, kept]) {
        await workshop.save(id, { revision: 1, json: '{}' }, 0)
        await workshop.addContribution(aCard(id), 9)
        await workshop.vote({ ...aVote, boardId: id }, sent('a'), 5)
        await workshop.rate(
          { boardId: id, phaseId: 'r', participantId: 'anna', value: 1 },
          sent('b'),
        )
      }
      await storage.deleteBoard(board)
      const nothing = { state: undefined, contributions: [], votes: [], ratings: [] }
      expect(await workshop.read(board)).toMatchObject(nothing)
      const other = await workshop.read(kept)
      expect(other.contributions.length + other.votes.length + other.ratings.length).toBe(3)
      await expect(workshop.save(board, { revision: 2, json: '{}' }, 1)).rejects.toMatchObject(
        noBoard,
      )
      await expect(workshop.addContribution(aCard(board), 9)).rejects.toMatchObject(noBoard)
      await expect(workshop.vote({ ...aVote, boardId: board }, sent('z'), 5)).rejects.toMatchObject(
        noBoard,
      )
    })

    it('[STO19] lists who came, with the roles that are not revoked', async () => {
      const { workshop, board, storage } = await openWithBoard()
      const link = aLink(board, { role: 'facilitator' })
      await storage.addLink(link)
      const anna = await storage.participant(aParticipant(board, { createdAt: 5 }))
      const program = await storage.participant(
        aParticipant(board, { key: link.id, name: 'Script' }),
      )
      const grant = {
        boardId: board,
        sessionHash: 's',
        participantId: anna.id,
        createdAt: 6,
      } as const
      await storage.grant({ ...grant, linkId: link.id, role: 'facilitator' })
      await storage.grant({ ...grant, linkId: '', role: 'contributor' })
      const people = await workshop.people(board)
      expect(people.map(({ id, name }) => [id, name])).toEqual([
        [anna.id, 'Anna'],
        [program.id, 'Script'],
      ])
      expect(people[0]).toMatchObject({ joinedAt: 5 })
      expect(people[0]?.roles.toSorted()).toEqual(['contributor', 'facilitator'])
      expect(people[1]?.roles).toEqual(['facilitator'])
      await storage.revokeLink(board, link.id, 9)
      expect((await workshop.people(board)).map(({ roles }) => roles)).toEqual([
        ['contributor'],
        [],
      ])
      expect(await workshop.countPeople(board)).toBe(0)
      const guest = { ...grant, participantId: 'ben', sessionHash: 't', linkId: '' }
      await storage.grant({ ...guest, role: 'contributor' })
      await storage.grant({ ...guest, linkId: 'second', role: 'editor' })
      await storage.grant({ ...guest, participantId: 'cleo', role: 'viewer' })
      expect(await workshop.countPeople(board)).toBe(1)
    })
  })

  async function openWithBoard() {
    const storage = await openOne()
    return { storage, workshop: storage.workshop, board: await newBoard(storage) }
  }
}
