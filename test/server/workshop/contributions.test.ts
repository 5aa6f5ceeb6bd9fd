import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard } from './live-board.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ limits: { contributionsPerSecond: 1_000 } })
})
afterAll(() => server.close())

const theServer = () => server

describe('a card from a phone', () => {
  it('[WS4] [WS5] comes onto the board under its own id, in its lane and language', async () => {
    const board = await openBoard(theServer)
    await board.begin(aPhase('write', 'collect', { laneIds: ['activities', 'outcomes'] }))
    const phone = await board.phone()
    const { status, body } = await phone.write('  Meisjes   leren ', { language: 'nl' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ text: 'Meisjes leren', laneId: 'activities', state: 'received' })
    await vi.waitFor(async () => {
      expect((await phone.see()).mine.contributions).toMatchObject([
        { id: body.id, state: 'on-board' },
      ])
    })
    const { elements } = (await board.ask<{ elements: { id: string }[] }>('GET', 'model')).body
    expect(elements.find(({ id }) => id === body.id)).toMatchObject({
      type: 'activity',
      laneId: 'activities',
      title: { nl: 'Meisjes leren' },
    })
  })

  it('[WS4] counts once, however often and at the same time it is sent', async () => {
    const board = await openBoard(theServer)
    await board.begin(aPhase('write', 'collect'))
    const phone = await board.phone()
    const key = randomUUID()
    const sent = await Promise.all([1, 2, 3].map(() => phone.write('Once', {}, key)))
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1)
    const [other] = await board.phones(1)
    const stolen = await other?.write('Once', {}, key)
    expect(stolen?.status).toBe(201)
    expect(stolen?.body.id).not.toBe(sent[0]?.body.id)
    expect((await phone.write('Something else', {}, key)).status).toBe(409)
    await vi.waitFor(async () => {
      expect((await board.titles()).filter((title) => title === 'Once')).toHaveLength(2)
    })
  })
})
