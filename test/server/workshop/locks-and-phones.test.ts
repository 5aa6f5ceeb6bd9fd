import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { useDataFolders } from '../operator/data-folder.ts'
import { aPhase, openBoard } from './live-board.ts'

const { newFolder } = useDataFolders()
const limits = { contributionsPerSecond: 1_000, contributionBurst: 100 }

let server: TestServer

beforeAll(async () => {
  server = await startServer({ limits })
})
afterAll(() => server.close())

const writing = aPhase('write', 'collect', {
  laneIds: ['activities', 'outcomes'],
  choosesLane: true,
})

/** A board on which phones write into two lanes. */
async function writingBoard(on = () => server) {
  const board = await openBoard(on)
  await board.begin(writing)
  return board
}

describe('a lock', () => {
  it('[WS18] holds the cards that phones send to its lane, and to no other, until it opens', async () => {
    const board = await writingBoard()
    const phone = await board.phone()
    await board.command({ type: 'lock-lane', laneId: 'outcomes', isLocked: true })
    const held = await phone.write('Held', { lane: 'outcomes' })
    expect(held.status).toBe(201)
    expect(held.body.state).toBe('held')
    const free = await phone.write('Free', { lane: 'activities' })
    await phone.until(free.body.id, 'on-board')
    expect(await board.titles()).not.toContain('Held')
    expect(await board.listed()).toMatchObject([{ state: 'held' }, { state: 'on-board' }])
    await vi.waitFor(async () => expect((await counts(board))?.held).toBe(1))
    await board.command({ type: 'lock-lane', laneId: 'outcomes', isLocked: false })
    await phone.until(held.body.id, 'on-board')
    expect((await board.titles()).filter((title) => title === 'Held')).toHaveLength(1)
    await vi.waitFor(async () => expect((await counts(board))?.held).toBe(0))
  })

  it('[WS18] of the whole board holds all of them, also those without a lane, in their order', async () => {
    const board = await openBoard(() => server)
    const phone = await board.phone()
    await board.command({ type: 'lock-board', isLocked: true })
    for (const text of ['First', 'Second', 'Third'])
      expect((await phone.write(text)).body.state).toBe('held')
    await board.command({ type: 'lock-board', isLocked: false })
    await vi.waitFor(async () => expect(await board.titles()).toContain('Third'))
    const { body } = await board.ask<{ elements: { title: object; position: { y: number } }[] }>(
      'GET',
      'model',
    )
    const places = body.elements
      .filter(({ title }) => /First|Second|Third/.test(Object.values(title).join('')))
      .toSorted((one, other) => one.position.y - other.position.y)
    expect(places.map(({ title }) => Object.values(title)[0])).toEqual(['First', 'Second', 'Third'])
  })

  it('[WS18] gives way to what a facilitator lets in or reveals', async () => {
    const board = await openBoard(() => server)
    await board.begin(
      aPhase('asked', 'collect', { needsApproval: true, laneIds: ['outcomes'] }),
      aPhase('alone', 'private', { laneIds: ['outcomes'] }),
    )
    const phone = await board.phone()
    await board.command({ type: 'lock-board', isLocked: true })
    const asked = await phone.write('Asked')
    expect(asked.body.state).toBe('waiting')
    await board.ask('POST', 'contributions/decide', { ids: [asked.body.id], decision: 'approve' })
    await phone.until(asked.body.id, 'on-board')
    await board.goTo('alone')
    const alone = await phone.write('Alone')
    expect(alone.body.state).toBe('private')
    await board.command({ type: 'reveal', phaseId: 'alone', names: 'kept' })
    await phone.until(alone.body.id, 'on-board')
  })

  it('[WS18] lets writers change what it holds, and not what stands behind it on the board', async () => {
    const board = await writingBoard()
    const phone = await board.phone()
    const early = await phone.write('Early', { lane: 'outcomes' })
    await phone.until(early.body.id, 'on-board')
    await board.command({ type: 'lock-lane', laneId: 'outcomes', isLocked: true })
    const path = `contributions/${early.body.id}`
    const refused = await phone.ask('PATCH', path, { text: 'Changed' })
    expect([refused.status, refused.body.code]).toEqual([409, 'contribution-fixed'])
    expect((await phone.ask('DELETE', path)).status).toBe(409)
    const [moved, gone] = [
      await phone.write('Moved', { lane: 'outcomes' }),
      await phone.write('Gone', { lane: 'outcomes' }),
    ]
    expect((await phone.ask('DELETE', `contributions/${gone.body.id}`)).status).toBe(204)
    const there = { text: 'Moved!', laneId: 'activities' }
    expect((await phone.ask('PATCH', `contributions/${moved.body.id}`, there)).status).toBe(200)
    await phone.until(moved.body.id, 'on-board')
    await board.command({ type: 'lock-lane', laneId: 'outcomes', isLocked: false })
    expect((await phone.ask('PATCH', path, { text: 'Changed' })).status).toBe(200)
    expect(await board.titles()).toEqual(expect.arrayContaining(['Changed', 'Moved!']))
    expect(await board.titles()).not.toContain('Gone')
  })

  it('[WS18] that opens on a full board fills the inbox', async () => {
    const small = await startServer({ limits: { ...limits, cardsOnBoard: 4 } })
    const board = await writingBoard(() => small)
    const phone = await board.phone()
    await board.command({ type: 'lock-board', isLocked: true })
    const sent = [await phone.write('One'), await phone.write('Two')]
    expect(sent.map(({ body }) => body.state)).toEqual(['held', 'held'])
    await board.command({ type: 'lock-board', isLocked: false })
    await phone.until(sent[0]?.body.id ?? '', 'on-board')
    await phone.until(sent[1]?.body.id ?? '', 'waiting')
    await small.close()
  })

  it('[WS18] [WS2] holds through a restart, and what it held comes once it opens', async () => {
    const { serve } = newFolder()
    let one = await serve({ limits })
    const board = await openBoard(() => one)
    const phone = await board.phone()
    await board.command({ type: 'lock-board', isLocked: true })
    const { id } = (await phone.write('Kept')).body
    await one.close()
    one = await serve({ limits })
    await phone.until(id, 'held')
    expect(await board.titles()).not.toContain('Kept')
    await board.command({ type: 'lock-board', isLocked: false })
    await phone.until(id, 'on-board')
    expect((await board.titles()).filter((title) => title === 'Kept')).toHaveLength(1)
  })
})

async function counts(board: Awaited<ReturnType<typeof openBoard>>) {
  const { body } = await board.ask<{ view: { counts?: { held: number } } }>('GET', 'workshop')
  return body.view.counts
}
