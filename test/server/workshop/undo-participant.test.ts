import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createElement,
  createLink,
  deleteElements,
  moveElements,
  setText,
} from '#shared/document/write.ts'
import { mergeElements } from '#shared/document/merge-elements.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard, type LiveBoard } from './live-board.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

interface Undone {
  readonly versionId: string
  readonly cards: number
  readonly dots: number
  readonly edits: number
}

const undo = (board: LiveBoard, participantId: string) =>
  board.ask<Undone>('POST', `participants/${participantId}/undo`)

async function modelOf(board: LiveBoard): Promise<ChangeModel> {
  return (await board.ask<ChangeModel>('GET', 'model')).body
}

const title = (id: string) =>
  ({ collection: 'elements', id, field: 'title', language: 'en' }) as const

describe('taking back what somebody did', () => {
  it('[WS20] removes the cards and dots of a phone, and nobody else’s', async () => {
    const board = await openBoard(() => server)
    await board.begin(
      aPhase('write', 'collect', { laneIds: ['outcomes'] }),
      aPhase('vote', 'vote', { dots: 3 }),
    )
    const [vandal, guest] = await board.phones(2)
    if (vandal === undefined || guest === undefined) throw new Error('no phones')
    const rude = (await vandal.write('Something rude')).body
    const kind = (await guest.write('Something kind')).body
    await vandal.until(rude.id, 'on-board')
    await guest.until(kind.id, 'on-board')
    await board.goTo('vote')
    await vandal.vote('one', 3)
    await guest.vote('two', 2)
    const { status, body } = await undo(board, await vandal.id())
    expect(status).toBe(200)
    expect(body).toMatchObject({ cards: 1, dots: 3 })
    const titles = await board.titles()
    expect(titles).toContain('Something kind')
    expect(titles).not.toContain('Something rude')
    expect((await vandal.see()).mine).toMatchObject({
      contributions: [{ state: 'refused' }],
      votes: [],
    })
    expect((await guest.see()).mine.votes).toEqual([{ elementId: 'two', dots: 2 }])
    expect((await guest.see()).view.votes?.voters).toBe(1)
  })

  it('[WS20] takes a card out of the stack that it was put into', async () => {
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect', { laneIds: ['outcomes'] }))
    const vandal = await board.phone()
    const card = (await vandal.write('Outcome one again')).body
    await vandal.until(card.id, 'on-board')
    await board.change((doc) => mergeElements(doc, 'one', [card.id]))
    await undo(board, await vandal.id())
    const head = (await modelOf(board)).elements.find(({ id }) => id === 'one')
    expect(head).toBeDefined()
    expect(head?.stack).toBeUndefined()
  })

  it('[WS20] brings back what an editor deleted and keeps what others did since', async () => {
    const board = await openBoard(() => server)
    const vandal = await (await board.phone()).id()
    await board.change((doc) => createLink(doc, { from: 'one', to: 'two', kind: 'leads-to' }))
    const act = (change: Parameters<typeof server.rooms.edit>[2]) =>
      server.rooms.edit(board.made.id, vandal, change)
    await act((doc) => deleteElements(doc, ['one']))
    await act((doc) => setText(doc, title('two'), 'Spoilt'))
    await act((doc) =>
      createElement(doc, { id: 'junk', type: 'outcome', position: { x: 0, y: 0 } }),
    )
    await board.edit(title('three'), 'Kept by others')
    await board.change((doc) => moveElements(doc, [{ id: 'two', position: { x: 8, y: 800 } }]))
    const { body } = await undo(board, vandal)
    expect(body).toMatchObject({ cards: 0, edits: 3 })
    const model = await modelOf(board)
    expect(
      Object.fromEntries(model.elements.map(({ id, title: texts }) => [id, texts['en']])),
    ).toEqual({ one: 'Outcome one', two: 'Outcome two', three: 'Kept by others' })
    expect(model.elements.find(({ id }) => id === 'two')?.position).toEqual({ x: 8, y: 800 })
    expect(model.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['one two'])
  })

  it('[WS20] can be taken back itself, by the version that is saved before', async () => {
    const board = await openBoard(() => server)
    const guest = await (await board.phone()).id()
    await server.rooms.edit(board.made.id, guest, (doc) => setText(doc, title('one'), 'Theirs'))
    const { body } = await undo(board, guest)
    expect(await board.titles()).toContain('Outcome one')
    await board.ask('POST', `versions/${body.versionId}/restore`)
    expect(await board.titles()).toContain('Theirs')
  })

  it('[WS20] says so where nobody of that name came', async () => {
    const board = await openBoard(() => server)
    expect((await undo(board, 'nobody')).body).toMatchObject({ code: 'workshop-part-gone' })
  })
})
