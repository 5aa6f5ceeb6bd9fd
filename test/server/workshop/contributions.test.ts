import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mergeElements } from '#shared/document/merge-elements.ts'
import { deleteElements } from '#shared/document/write.ts'
import type { Contribution } from '#shared/workshop/contribution.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard } from './live-board.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ limits: { contributionsPerSecond: 1_000, contributionBurst: 100 } })
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
    await phone.until(body.id, 'on-board')
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
    const other = await board.phone()
    const stolen = await other.write('Once', {}, key)
    expect(stolen.status).toBe(201)
    expect(stolen.body.id).not.toBe(sent[0]?.body.id)
    const reused = await phone.write('Something else', {}, key)
    expect([reused.status, reused.body.code]).toEqual([409, 'key-reused'])
    await vi.waitFor(async () => {
      expect((await board.titles()).filter((title) => title === 'Once')).toHaveLength(2)
    })
  })

  it('[WS4] asks for a key that is a UUID', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    const refused = await phone.write('No key', {}, 'key 1')
    expect([refused.status, refused.body.code]).toEqual([400, 'key-needed'])
  })

  it('[WS6] goes to the lane that was chosen where the phase lets choose, else to its first', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    const laneOf = async (lane?: string) => (await phone.write('A card', { lane })).body.laneId
    expect(await laneOf()).toBeNull()
    expect(await laneOf('outcomes')).toBe('outcomes')
    const laneIds = ['outcomes']
    await board.begin(aPhase('a', 'collect', { laneIds, choosesLane: true }))
    expect(await laneOf('outcomes')).toBe('outcomes')
    expect(await laneOf('activities')).toBe('outcomes')
    await board.begin(aPhase('b', 'collect', { laneIds: ['activities', 'outcomes'] }))
    expect(await laneOf('outcomes')).toBe('activities')
  })

  it('[WS6] without a lane stands in the parking strip', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    const { body } = await phone.write('Somewhere')
    await phone.until(body.id, 'on-board')
    const { elements } = (await board.ask<{ elements: { id: string }[] }>('GET', 'model')).body
    expect(elements.find(({ id }) => id === body.id)).toMatchObject({ parked: true })
  })

  it('[WS6] is taken while its phase runs, and no more than it allows', async () => {
    const board = await openBoard(theServer)
    await board.begin(aPhase('write', 'collect', { maxCards: 2 }), aPhase('talk', 'talk'))
    const phone = await board.phone()
    const key = randomUUID()
    const first = await phone.write('One', { phase: 'write' }, key)
    const tried = await Promise.all(['Two', 'Three'].map((text) => phone.write(text)))
    expect(tried.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(tried.find(({ status }) => status === 409)?.body.code).toBe('too-many-cards')
    expect((await phone.write('One', { phase: 'write' }, key)).status).toBe(200)
    await phone.until(first.body.id, 'on-board')
    expect((await phone.ask('DELETE', `contributions/${first.body.id}`)).status).toBe(204)
    expect((await phone.write('Instead')).status).toBe(201)
    expect((await phone.write('x', { phase: 'talk' })).body.code).toBe('phase-closed')
    await board.goTo('talk')
    expect((await phone.write('Too late', { phase: 'write' })).body.code).toBe('phase-closed')
    expect((await phone.write('Too late')).body.code).toBe('phase-closed')
    // What had been sent before is answered all the same.
    expect((await phone.write('One', { phase: 'write' }, key)).status).toBe(200)
  })

  it('[WS6] is at most 140 characters long, and not empty', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    expect((await phone.write('é'.repeat(140))).status).toBe(201)
    for (const text of ['x'.repeat(141), '', ' \n '])
      expect((await phone.write(text)).body.code).toBe('request-invalid')
  })

  it('[WS6] is not taken from a muted device, and again once that may speak', async () => {
    const board = await openBoard(theServer)
    const [phone, other] = [await board.phone(), await board.phone()]
    const participantId = await phone.id()
    await board.command({ type: 'mute', participantId, isMuted: true })
    const refused = await phone.write('Noise')
    expect([refused.status, refused.body.code]).toEqual([403, 'device-muted'])
    expect((await other.write('Sense')).status).toBe(201)
    await board.command({ type: 'mute', participantId, isMuted: false })
    expect((await phone.write('Sense too')).status).toBe(201)
  })

  it('[WS10] says on the board nothing of who sent it', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    await phone.ask('PATCH', 'me', { name: 'Zeewolde' })
    const { body } = await phone.write('Said by somebody')
    await phone.until(body.id, 'on-board')
    const model = JSON.stringify((await board.ask('GET', 'model')).body)
    expect(model).toContain('Said by somebody')
    expect(model).not.toContain('Zeewolde')
    expect(model).not.toContain(await phone.id())
    const [toFacilitator] = await board.listed()
    expect(toFacilitator).toMatchObject({ name: 'Zeewolde', participantId: await phone.id() })
    const [toEditor] = await board.listed(board.made.links.editor.token)
    expect(toEditor).toMatchObject({ name: '', participantId: null, text: 'Said by somebody' })
  })
})

describe('a device', () => {
  it('[WS6] that sends too fast is held back, but not its replays', async () => {
    const strict = await startServer({ limits: { contributionsPerSecond: 0.01 } })
    const board = await openBoard(() => strict)
    const phone = await board.phone()
    const key = randomUUID()
    const answers = [await phone.write('One', {}, key)]
    for (const text of ['Two', 'Three', 'Four']) answers.push(await phone.write(text))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429])
    expect(answers.at(-1)?.body.code).toBe('sending-too-fast')
    expect((await phone.write('One', {}, key)).status).toBe(200)
    const other = await board.phone()
    expect((await other.write('Five')).status).toBe(201)
    await strict.close()
  })
})

describe('with approval', () => {
  it('[WS7] a card waits until it is let in, edited and in another lane, or refused', async () => {
    const board = await openBoard(theServer)
    const phase = { needsApproval: true, laneIds: ['outcomes'] }
    await board.begin(aPhase('write', 'collect', phase))
    const phone = await board.phone()
    const [good, bad] = [await phone.write('Goood'), await phone.write('Bad')]
    expect(good.body.state).toBe('waiting')
    const decide = (ids: readonly string[], decision: string, more: object = {}) =>
      board.ask('POST', 'contributions/decide', { ids, decision, ...more })
    await decide([good.body.id], 'approve', { text: 'Good', laneId: 'activities' })
    await decide([bad.body.id], 'refuse')
    await phone.until(good.body.id, 'on-board')
    expect(await board.titles()).toContain('Good')
    const states = (await phone.see()).mine.contributions.map(({ state }) => state)
    expect(states.toSorted()).toEqual(['on-board', 'refused'])
    // Decided twice, or by two people, it is decided once.
    const again = await decide([bad.body.id], 'approve')
    expect(again.body).toEqual({ contributions: [] })
    await decide([bad.body.id], 'reconsider')
    await decide([bad.body.id], 'approve')
    await phone.until(bad.body.id, 'on-board')
  })

  it('[WS7] facilitators change and refuse what waits, and nobody else what is not theirs', async () => {
    const board = await openBoard(theServer)
    await board.begin(aPhase('write', 'collect', { needsApproval: true }))
    const [phone, other] = [await board.phone(), await board.phone()]
    const { id } = (await phone.write('Waits')).body
    const path = `contributions/${id}`
    expect((await other.ask('PATCH', path, { text: 'Mine' })).status).toBe(404)
    expect((await other.ask('DELETE', path)).status).toBe(404)
    expect((await board.ask('PATCH', path, { text: 'Waits, edited' })).status).toBe(200)
    expect((await phone.see()).mine.contributions).toMatchObject([{ text: 'Waits, edited' }])
    expect((await board.ask('DELETE', path)).status).toBe(204)
    expect((await phone.see()).mine.contributions).toMatchObject([{ state: 'refused' }])
  })
})

describe('on a full board', () => {
  it('[WS7] cards from phones wait in the inbox, and none is lost', async () => {
    const small = await startServer({ limits: { cardsOnBoard: 5, contributionBurst: 9 } })
    const board = await openBoard(() => small)
    const phone = await board.phone()
    const sent: Contribution[] = []
    for (const text of ['a', 'b', 'c', 'd']) sent.push((await phone.write(text)).body)
    expect(sent.map(({ state }) => state)).toEqual(['received', 'received', 'waiting', 'waiting'])
    const ids = sent.slice(2).map(({ id }) => id)
    await board.ask('POST', 'contributions/decide', { ids, decision: 'approve' })
    await vi.waitFor(async () => expect(await board.titles()).toHaveLength(7))
    await small.close()
  })
})

describe('its writer', () => {
  it('[WS9] changes and withdraws it while the phase runs, on the board too', async () => {
    const board = await openBoard(theServer)
    await board.begin(aPhase('write', 'collect'), aPhase('talk', 'talk'))
    const phone = await board.phone()
    const { id } = (await phone.write('Frist')).body
    await phone.until(id, 'on-board')
    const path = `contributions/${id}`
    expect((await phone.ask('PATCH', path, { text: 'First' })).body.text).toBe('First')
    expect(await board.titles()).toContain('First')
    const kept = (await phone.write('Stays')).body
    await phone.until(kept.id, 'on-board')
    expect((await phone.ask('DELETE', path)).status).toBe(204)
    expect((await phone.ask('DELETE', path)).status).toBe(204)
    expect(await board.titles()).not.toContain('First')
    const { contributions } = (await phone.see()).mine
    expect(contributions.find((one) => one.id === id)).toMatchObject({
      state: 'withdrawn',
      text: '',
    })
    await board.goTo('talk')
    const late = await phone.ask('PATCH', `contributions/${kept.id}`, { text: 'Late' })
    expect([late.status, late.body.code]).toEqual([409, 'contribution-fixed'])
  })

  it('[WS9] leaves it to the room once somebody else has changed it', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    const { id } = (await phone.write('Mine')).body
    await phone.until(id, 'on-board')
    await board.edit({ collection: 'elements', id, field: 'title', language: 'en' }, 'Ours')
    for (const [method, body] of [
      ['PATCH', { text: 'Mine again' }],
      ['DELETE', undefined],
    ] as const)
      expect((await phone.ask(method, `contributions/${id}`, body)).status).toBe(409)
    expect(await board.titles()).toContain('Ours')
  })

  it('[WS5] learns that it was merged into another card, or removed', async () => {
    const board = await openBoard(theServer)
    const phone = await board.phone()
    const [merged, removed] = [(await phone.write('Same')).body, (await phone.write('Gone')).body]
    for (const { id } of [merged, removed]) await phone.until(id, 'on-board')
    await board.change((it) => {
      mergeElements(it, 'one', [merged.id])
      deleteElements(it, [removed.id])
    })
    await phone.until(merged.id, 'merged')
    await phone.until(removed.id, 'removed')
    const { contributions } = (await phone.see()).mine
    expect(contributions.find(({ id }) => id === merged.id)?.mergedInto).toBe('Outcome one')
  })
})
