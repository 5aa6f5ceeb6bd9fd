import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createElement,
  createLink,
  deleteElements,
  moveElements,
  reconnectLink,
  setText,
} from '#shared/document/write.ts'
import { mergeElements } from '#shared/document/merge-elements.ts'
import { addModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { largeModel } from '#test/support/large-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard } from '../http/made-board.ts'
import { aPhase, LiveBoard, openBoard } from './live-board.ts'

let server: TestServer
/** How many commits still succeed. */
let commitsLeft = Number.POSITIVE_INFINITY

beforeAll(async () => {
  const beforeCommit = async () => {
    commitsLeft -= 1
    if (commitsLeft < 0) throw new Error('the disk is gone')
  }
  server = await startServer({ storage: openMemoryStorage({ beforeCommit }) })
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

/** Newest first, with how many cards went since the one before. */
async function versionsOf(board: LiveBoard) {
  const { body } = await board.ask<{
    versions: { kind: string; difference: { elements: { removed: number } } }[]
  }>('GET', 'versions')
  return body.versions.map(({ kind, difference: { elements } }) => ({
    kind,
    removed: elements.removed,
  }))
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

  it('[WS20] keeps a link that was led to a card of theirs', async () => {
    const board = await openBoard(() => server)
    const vandal = await (await board.phone()).id()
    await board.change((doc) => createLink(doc, { from: 'one', to: 'two', kind: 'leads-to' }))
    const [link] = (await modelOf(board)).links
    await server.rooms.edit(board.made.id, vandal, (doc) => {
      createElement(doc, { id: 'junk', type: 'outcome', position: { x: 0, y: 0 } })
      reconnectLink(doc, link?.id ?? '', { from: 'one', to: 'junk' })
    })
    await undo(board, vandal)
    expect((await modelOf(board)).links).toEqual([link])
  })

  it('[WS21] takes many cards away in parts behind one version', async () => {
    const board = await openBoard(() => server)
    const vandal = await (await board.phone()).id()
    const { elements } = largeModel({ elements: 250, links: 0, name: 'junk' })
    await server.rooms.edit(board.made.id, vandal, (doc) => addModel(doc, { elements }))
    await board.edit(title('one'), 'Kept')
    const edits: number[] = []
    const stop = server.rooms.onChanged(({ removedElements }) => edits.push(removedElements))
    await undo(board, vandal)
    stop()
    expect(edits).toEqual([100, 100, 50])
    expect(await board.titles()).toEqual(['Kept', 'Outcome two', 'Outcome three'])
    // Versions of a board are saved one after the other: with this one all before it are there.
    await board.change((doc) => deleteElements(doc, ['one', 'two', 'three']))
    await expect
      .poll(() => versionsOf(board), { timeout: 20_000 })
      .toEqual([
        { kind: 'before-delete', removed: 250 },
        { kind: 'before-undo', removed: 0 },
      ])
  })

  it('[WS21] wherever the server ends in between, asking again takes back the rest', async () => {
    const model = largeModel({ elements: 80, links: 80 })
    let isWhole = false
    for (let commits = 1; !isWhole; commits += 1) {
      const board = new LiveBoard(() => server, await makeBoard(server, { model }))
      const vandal = await board.phone()
      const card = (await vandal.write('Something rude')).body
      await vandal.until(card.id, 'on-board')
      const id = await vandal.id()
      const before = (await modelOf(board)).links
      await server.rooms.edit(board.made.id, id, (doc) =>
        deleteElements(
          doc,
          model.elements.map((one) => one.id),
        ),
      )
      commitsLeft = commits
      isWhole = (await undo(board, id)).status === 200
      commitsLeft = Number.POSITIVE_INFINITY
      if (!isWhole) expect((await undo(board, id)).status).toBe(200)
      const { elements, links } = await modelOf(board)
      expect(elements.map((one) => one.id)).toEqual(model.elements.map((one) => one.id))
      expect(links).toEqual(before)
      expect((await vandal.see()).mine.contributions).toMatchObject([{ state: 'refused' }])
    }
  })

  it('[WS20] says so where nobody of that name came', async () => {
    const board = await openBoard(() => server)
    expect((await undo(board, 'nobody')).body).toMatchObject({ code: 'workshop-part-gone' })
  })
})
