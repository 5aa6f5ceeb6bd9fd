import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#shared/workshop/commands.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard, type LiveBoard, type ViewAnswer } from './live-board.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function viewOf(board: LiveBoard, token?: string): Promise<ViewAnswer['view']> {
  return (await board.ask<ViewAnswer>('GET', 'workshop', undefined, token)).body.view
}

describe('commands', () => {
  it('[WS1] are carried out one after the other, each in the place of the one before', async () => {
    const board = await openBoard(() => server)
    const locks = Array.from({ length: 10 }, (_, lane): Command => {
      return { type: 'lock-lane', laneId: `lane ${lane}`, isLocked: true }
    })
    const answers = await Promise.all(locks.map((lock) => board.command(lock)))
    expect(answers.map(({ revision }) => revision)).toEqual(locks.map((_, index) => index + 1))
    expect((await viewOf(board)).canvas?.lockedLaneIds).toHaveLength(10)
  })

  it('[WS1] change nothing and are answered all the same where all is as they say', async () => {
    const board = await openBoard(() => server)
    expect(await board.command({ type: 'release' })).toEqual({ revision: 0, agendaRevision: 0 })
  })

  it('[WS3] an agenda made from an older one is refused', async () => {
    const board = await openBoard(() => server)
    const agenda = { type: 'set-agenda', phases: [aPhase('talk', 'talk')], revision: 0 }
    const answers = await Promise.all(
      [agenda, agenda].map((command) =>
        board.ask<{ code?: string }>('POST', 'workshop/commands', command),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect(answers[1]?.body.code).toBe('agenda-changed')
  })

  it('[WS3] “next” pressed by two people goes on once', async () => {
    const board = await openBoard(() => server)
    await board.begin(aPhase('a', 'talk'), aPhase('b', 'talk'), aPhase('c', 'talk'))
    const next = { type: 'go', from: 'a', to: 'b' } as const
    await Promise.all([board.command(next), board.command(next)])
    expect((await viewOf(board)).phase).toMatchObject({ id: 'b', number: 2, of: 3 })
  })

  it('[WS2] whoever comes later finds what editors may change', async () => {
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect', { laneIds: ['outcomes'] }))
    await board.command({ type: 'lock-elements', elementIds: ['one'], isLocked: true })
    expect((await viewOf(board, board.made.links.editor.token)).canvas).toMatchObject({
      right: 'add',
      addsTo: ['outcomes'],
      lockedElementIds: ['one'],
    })
  })

  it('[WS14] tells each what is for them', async () => {
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect'))
    const { links } = board.made
    const keys = async (role: keyof typeof links) =>
      Object.keys(await viewOf(board, links[role].token))
    expect(await keys('contributor')).not.toEqual(expect.arrayContaining(['counts']))
    for (const part of ['counts', 'agenda', 'gathering'])
      expect(await keys('contributor')).not.toContain(part)
    for (const role of ['viewer', 'commenter'] as const) {
      expect(await keys(role)).not.toContain('agenda')
      expect(await keys(role)).toContain('counts')
    }
    for (const role of ['editor', 'facilitator'] as const)
      expect(await keys(role)).toEqual(expect.arrayContaining(['agenda', 'gathering', 'counts']))
  })

  it('[WS14] shows phones what the room looks at, in words', async () => {
    const board = await openBoard(() => server)
    const spotlight = { elementIds: ['two', 'one', 'gone'] }
    await board.command({ type: 'set-spotlight', spotlight })
    const phone = await board.phone()
    expect((await phone.see()).view.spotlight).toMatchObject({
      ...spotlight,
      titles: [{ en: 'Outcome two' }, { en: 'Outcome one' }],
    })
  })

  it('[WS17] keeps the board as it was before phones write on it', async () => {
    const board = await openBoard(() => server)
    const kept = async () =>
      (await board.ask<{ versions: object[] }>('GET', 'versions')).body.versions.length
    await board.begin(aPhase('talk', 'talk'), aPhase('write', 'collect'))
    expect(await kept()).toBe(0)
    await board.goTo('write')
    await expect.poll(kept, { timeout: 5_000 }).toBe(1)
    await board.goTo('talk')
    await board.goTo('write')
    expect(await kept()).toBe(1)
  })

  it('lists who came, with what they sent', async () => {
    const board = await openBoard(() => server)
    const phone = await board.phone()
    await phone.ask('PATCH', 'me', { name: 'Anna' })
    await phone.write('A card')
    await board.command({ type: 'mute', participantId: await phone.id(), isMuted: true })
    const { participants } = (
      await board.ask<{ participants: { id: string }[] }>('GET', 'participants')
    ).body
    expect(participants.find(({ id }) => id === (phone.knownId ?? ''))).toMatchObject({
      name: 'Anna',
      role: 'contributor',
      isConnected: false,
      cards: 1,
      dots: 0,
      isMuted: true,
    })
  })
})
