import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { createElement, deleteElements } from '#shared/document/write.ts'
import { silentLog } from '#server/log.ts'
import { openAutomaticVersions } from '#server/versions/automatic.ts'
import { createVersions } from '#server/versions/versions.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

function addCard(board: MadeBoard, title: string): Promise<unknown> {
  return server.rooms.edit(board.id, undefined, (live) =>
    createElement(live, { type: 'output', title: { en: title } }),
  )
}

async function titlesOn(board: MadeBoard): Promise<readonly (string | undefined)[]> {
  const { model } = await server.rooms.readModel(board.id)
  return model.elements.map(({ title }) => title['en']).toSorted()
}

describe('a version', () => {
  it('is listed with its name, who made it and what changed since the one before', async () => {
    const board = await makeBoard(server)
    const { token } = board.links.facilitator
    const versions = `/api/boards/${board.id}/versions`
    await send(server, 'PATCH', `/api/boards/${board.id}/me`, { token, body: { name: 'Anna' } })
    await send(server, 'POST', versions, { token, body: { name: 'empty' } })
    await addCard(board, 'one')
    await addCard(board, 'two')
    await send(server, 'POST', versions, { token, body: { name: 'noon' } })
    const listed = await (await send(server, 'GET', versions, { token })).json()
    expect(listed).toMatchObject({
      versions: [
        { kind: 'named', name: 'noon', by: 'Anna', difference: { elements: { added: 2 } } },
        { kind: 'named', name: 'empty', by: 'Anna' },
      ],
    })
  })

  it('is restored as new edits, and an edit made offline meanwhile survives', async () => {
    const board = await makeBoard(server)
    await addCard(board, 'kept')
    const versions = createVersions(server.storage, server.rooms)
    const version = await versions.save(board.id, {
      kind: 'named',
      name: 'start',
      participantId: undefined,
    })

    const { updates } = await server.storage.readLog(board.id)
    const offline = new Y.Doc()
    for (const { update } of updates) Y.applyUpdate(offline, update)
    createElement(
      { doc: offline, origin: new Origin('participant') },
      {
        type: 'output',
        title: { en: 'offline' },
      },
    )
    await addCard(board, 'regretted')

    const savedId = await versions.restore(board.id, version.id, 'nobody')
    expect(await titlesOn(board)).toEqual(['kept'])
    const { model } = readModelAfter(offline, (await server.storage.readLog(board.id)).updates)
    expect(model.elements.map(({ title }) => title['en']).toSorted()).toEqual(['kept', 'offline'])

    await versions.restore(board.id, savedId, 'nobody')
    expect(await titlesOn(board)).toEqual(['kept', 'regretted'])
  })
})

function readModelAfter(doc: Y.Doc, updates: readonly { readonly update: Uint8Array }[]) {
  for (const { update } of updates) Y.applyUpdate(doc, update)
  return readModel(doc)
}

describe('versions by themselves', () => {
  async function watch(board: MadeBoard, act: () => Promise<unknown>, minutesLater: boolean) {
    const due: (() => void)[] = []
    const versions = createVersions(server.storage, server.rooms)
    const automatic = openAutomaticVersions(server.rooms, versions, silentLog, (callback) => {
      due.push(callback)
      return () => {}
    })
    await act()
    if (minutesLater) for (const callback of due) callback()
    await automatic.close()
    return (await versions.list(board.id)).map(({ kind }) => kind)
  }

  it('are saved after five minutes in which something changed, once', async () => {
    const board = await makeBoard(server)
    const act = () => addCard(board, 'one')
    expect(await watch(board, act, true)).toEqual(['automatic'])
    expect(await watch(board, async () => {}, true)).toEqual(['automatic'])
  })

  it('hold what was there before much was deleted at once', async () => {
    const board = await makeBoard(server)
    const titles = Array.from({ length: 12 }, (_, index) => `card ${index}`)
    for (const title of titles) await addCard(board, title)
    const { model } = await server.rooms.readModel(board.id)
    const kinds = await watch(
      board,
      () =>
        server.rooms.edit(board.id, undefined, (live) =>
          deleteElements(
            live,
            model.elements.map(({ id }) => id),
          ),
        ),
      false,
    )
    expect(kinds).toEqual(['before-delete'])
    const versions = createVersions(server.storage, server.rooms)
    const [version] = await versions.list(board.id)
    await versions.restore(board.id, version?.id ?? '', 'nobody')
    expect(await titlesOn(board)).toEqual(titles.toSorted())
  })

  it('are not saved for a small delete', async () => {
    const board = await makeBoard(server)
    await addCard(board, 'one')
    const { model } = await server.rooms.readModel(board.id)
    const act = () =>
      server.rooms.edit(board.id, undefined, (live) =>
        deleteElements(live, [model.elements[0]?.id ?? '']),
      )
    expect(await watch(board, act, false)).toEqual([])
  })
})
