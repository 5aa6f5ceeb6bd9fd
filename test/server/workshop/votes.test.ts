import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mergeElements } from '#shared/document/merge-elements.ts'
import { deleteElements } from '#shared/document/write.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard, type LiveBoard } from './live-board.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function voting(dots = 3): Promise<LiveBoard> {
  const board = await openBoard(() => server)
  await board.begin(
    aPhase('vote', 'vote', { dots, laneIds: ['outcomes'] }),
    aPhase('talk', 'talk'),
    aPhase('again', 'vote', { dots: 1 }),
  )
  return board
}

async function roundId(board: LiveBoard): Promise<string> {
  const { rounds } = (await board.ask<{ rounds: { id: string }[] }>('GET', 'votes')).body
  return rounds.at(-1)?.id ?? ''
}

async function tallies(board: LiveBoard): Promise<readonly (readonly [string, number])[]> {
  const { votes } = (
    await board.ask<{ votes: { elementId: string; count: number }[] }>('GET', 'model')
  ).body
  return votes.map(({ elementId, count }) => [elementId, count] as const).toSorted()
}

describe('dots', () => {
  it('[WS11] are what a phone says last, within what the round gives', async () => {
    const board = await voting()
    const phone = await board.phone()
    expect((await phone.vote('one', 2)).body).toMatchObject({ dots: 2, left: 1 })
    expect((await phone.vote('two', 1)).body).toMatchObject({ left: 0 })
    const refused = await phone.vote('three', 1)
    expect([refused.status, refused.body.code]).toEqual([409, 'no-dots-left'])
    expect((await phone.vote('one', 0)).body).toMatchObject({ left: 2 })
    expect((await phone.vote('three', 2)).status).toBe(200)
    expect((await phone.see()).mine.votes).toEqual([
      { elementId: 'two', dots: 1 },
      { elementId: 'three', dots: 2 },
    ])
  })

  it('[WS11] are never more from two tabs, by replays, or with somebody else’s key', async () => {
    const board = await voting()
    const phone = await board.phone()
    const tab = await board.phone(phone.cookie)
    const keys = Array.from({ length: 6 }, () => randomUUID())
    const cards = ['one', 'two', 'three']
    const answers = await Promise.all(
      keys.flatMap((key, index) =>
        [phone, tab].map((from) => from.vote(cards[index % 3] ?? '', 1 + (index % 2), key)),
      ),
    )
    expect(answers.some(({ status }) => status === 409)).toBe(true)
    const { votes } = (await phone.see()).mine
    expect(votes.reduce((sum, { dots }) => sum + dots, 0)).toBeLessThanOrEqual(3)
    const before = votes
    for (const [index, key] of keys.entries())
      await phone.vote(cards[index % 3] ?? '', 1 + (index % 2), key)
    // What was done once is not done again, what was refused may go now.
    expect((await phone.see()).mine.votes.reduce((sum, { dots }) => sum + dots, 0)).toBeLessThan(4)
    const thief = await board.phone()
    expect((await thief.vote('one', 3, keys[0])).body).toMatchObject({ left: 0 })
    expect((await thief.vote('two', 1, keys[1])).body.code).toBe('no-dots-left')
    expect(before.length).toBeGreaterThan(0)
  })

  it('[WS11] the same key is answered as the first time, also after the round', async () => {
    const board = await voting()
    const phone = await board.phone()
    const key = randomUUID()
    const first = await phone.vote('one', 1, key)
    await phone.vote('one', 3)
    expect((await phone.vote('one', 1, key)).body).toEqual(first.body)
    expect((await phone.see()).mine.votes).toEqual([{ elementId: 'one', dots: 3 }])
    expect((await phone.vote('two', 1, key)).body.code).toBe('key-reused')
    await board.goTo('talk')
    expect((await phone.vote('one', 1, key)).status).toBe(200)
    expect((await phone.vote('one', 1)).body.code).toBe('phase-closed')
  })

  it('[WS11] fall on cards of the round only, while it runs, from devices that may', async () => {
    const board = await voting()
    const phone = await board.phone()
    expect((await phone.vote('none', 1)).body.code).toBe('not-on-ballot')
    await phone.vote('one', 3)
    await board.change((it) => deleteElements(it, ['one']))
    await vi.waitFor(async () => {
      expect((await phone.see()).view.votes?.ballot.map(({ id }) => id)).toEqual(['two', 'three'])
    })
    expect((await phone.vote('one', 1)).body.code).toBe('not-on-ballot')
    expect((await phone.vote('one', 0)).body).toMatchObject({ left: 3 })
    await board.command({ type: 'mute', participantId: await phone.id(), isMuted: true })
    expect((await phone.vote('two', 1)).body.code).toBe('device-muted')
    const command = {
      type: 'reveal-votes',
      roundId: await roundId(board),
      isRevealed: true,
    } as const
    await board.command(command)
    expect((await (await board.phone()).vote('two', 1)).body.code).toBe('phase-closed')
  })

  it('[WS12] are told once they are revealed, and stand in the document then', async () => {
    const board = await voting()
    const [anna, bert] = [await board.phone(), await board.phone()]
    await anna.vote('one', 2)
    await bert.vote('three', 2)
    await bert.vote('two', 1)
    expect((await anna.see()).view.votes?.results).toBeUndefined()
    const { editor } = board.made.links
    const asked = () => board.ask<{ rounds: object[] }>('GET', 'votes', undefined, editor.token)
    expect((await asked()).body.rounds[0]).not.toHaveProperty('results')
    expect(await tallies(board)).toEqual([])
    const command = { type: 'reveal-votes', roundId: await roundId(board) } as const
    await board.command({ ...command, isRevealed: true })
    const results = [
      { elementId: 'one', dots: 2, rank: 1 },
      { elementId: 'three', dots: 2, rank: 1 },
      { elementId: 'two', dots: 1, rank: 3 },
    ]
    expect((await anna.see()).view.votes).toMatchObject({ isOpen: false, voters: 2, results })
    expect((await asked()).body.rounds[0]).toMatchObject({ results })
    expect(await tallies(board)).toEqual([
      ['one', 2],
      ['three', 2],
      ['two', 1],
    ])
    await board.command({ ...command, isRevealed: false })
    expect(await tallies(board)).toEqual([])
    expect((await anna.vote('one', 1)).status).toBe(200)
  })

  it('[WS12] stay the topic where the phase right after theirs looks back', async () => {
    const board = await openBoard(() => server)
    await board.begin(
      aPhase('vote', 'vote'),
      aPhase('top', 'review'),
      aPhase('other', 'review'),
      aPhase('talk', 'talk'),
    )
    const phone = await board.phone()
    const isTopic = async () => (await phone.see()).view.votes?.isTopic
    for (const [phase, expected] of [
      ['vote', true],
      ['top', true],
      ['other', false],
      ['talk', false],
    ] as const) {
      await board.goTo(phase)
      expect(await isTopic(), phase).toBe(expected)
    }
  })

  it('[WS12] on a card that is merged count for the one it is in', async () => {
    const board = await voting()
    const [anna, bert] = [await board.phone(), await board.phone()]
    await anna.vote('one', 2)
    await bert.vote('two', 3)
    await board.change((it) => mergeElements(it, 'one', ['two']))
    await board.command({ type: 'reveal-votes', roundId: await roundId(board), isRevealed: true })
    expect(await tallies(board)).toEqual([['one', 5]])
    expect((await anna.see()).view.votes?.results).toEqual([{ elementId: 'one', dots: 5, rank: 1 }])
  })

  it('[WS12] of another round are counted apart', async () => {
    const board = await voting()
    const phone = await board.phone()
    await phone.vote('one', 3)
    await board.goTo('again')
    expect((await phone.see()).mine.votes).toEqual([])
    expect((await phone.vote('two', 1)).body).toMatchObject({ left: 0 })
    const { rounds } = (
      await board.ask<{ rounds: { voters: number; results: object[] }[] }>('GET', 'votes')
    ).body
    expect(rounds.map(({ results }) => results)).toEqual([
      [{ elementId: 'one', dots: 3, rank: 1 }],
      [{ elementId: 'two', dots: 1, rank: 1 }],
    ])
    // Coming back to a phase is coming back to its round.
    await board.goTo('vote')
    expect((await phone.see()).mine.votes).toEqual([{ elementId: 'one', dots: 3 }])
  })
})

describe('answers', () => {
  it('[WS13] are one for each, the last one, and told once they are revealed', async () => {
    const board = await openBoard(() => server)
    const target = { kind: 'element', ref: 'one' } as const
    await board.begin(aPhase('rate', 'rate', { target }))
    const [anna, bert] = [await board.phone(), await board.phone()]
    const rate = (phone: typeof anna, value: number, key?: string) =>
      phone.ask('POST', 'ratings', { value }, key)
    expect((await anna.see()).view.rating).toMatchObject({ steps: 5, text: { en: 'Outcome one' } })
    const key = randomUUID()
    await rate(anna, 2, key)
    await rate(anna, 4)
    await rate(anna, 2, key)
    await rate(bert, 5)
    expect((await rate(bert, 6)).body.code).toBe('request-invalid')
    expect((await anna.see()).mine.ratings).toEqual([{ phaseId: 'rate', value: 4 }])
    expect((await anna.see()).view.rating).toMatchObject({ answers: 2, isRevealed: false })
    expect((await anna.see()).view.rating?.results).toBeUndefined()
    await board.command({ type: 'reveal-ratings', phaseId: 'rate', isRevealed: true })
    expect((await anna.see()).view.rating?.results).toEqual([0, 0, 0, 1, 1])
    expect((await rate(anna, 1)).body.code).toBe('phase-closed')
  })
})
