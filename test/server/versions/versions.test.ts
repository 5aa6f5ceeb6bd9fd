import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { createElement, deleteElements } from '#shared/document/write.ts'
import { openJobs } from '#server/jobs/open-jobs.ts'
import { silentLog } from '#server/log.ts'
import { openAutomaticVersions } from '#server/versions/automatic.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { openRooms, type Rooms } from '#server/sync/rooms.ts'
import { createVersions, type Versions } from '#server/versions/versions.ts'
import { chain } from '#shared/templates/chain.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
const jobs = openJobs()

beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.close()
  await jobs.close()
})

function addCard(board: MadeBoard, title: string): Promise<unknown> {
  return server.rooms.edit(board.id, undefined, (live) =>
    createElement(live, { type: 'output', title: { en: title }, position: { x: 0, y: 0 } }),
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

  it('is kept without what nobody can read, and says so to the operator', async () => {
    const board = await makeBoard(server)
    await addCard(board, 'one')
    await server.rooms.edit(board.id, undefined, ({ doc }) => {
      doc.getMap('elements').set('unreadable', new Y.Map([['title', 3]]))
    })
    const { token } = board.links.facilitator
    const body = { name: 'noon' }
    const saved = await send(server, 'POST', `/api/boards/${board.id}/versions`, { token, body })
    const { versionId } = (await saved.json()) as { versionId: string }
    const kept = await send(server, 'GET', `/api/boards/${board.id}/versions/${versionId}/model`, {
      token,
    })
    expect(await kept.json()).toMatchObject({ elements: [{ title: { en: 'one' } }] })
    const metrics = await (await send(server, 'GET', '/metrics')).text()
    expect(metrics).toMatch(/^catena_unreadable_records_total 1$/m)
  })

  it('is kept also where the one before is damaged', async () => {
    const board = await makeBoard(server)
    const damaged = { id: 'damaged', boardId: board.id, seq: 1, kind: 'named', name: '' } as const
    await server.storage.addVersion({
      ...damaged,
      participantId: undefined,
      createdAt: Date.now(),
      model: Uint8Array.from([1]),
      sha256: 'none',
      summary: '{}',
    })
    const versions = createVersions({ storage: server.storage, boards: server.rooms, jobs })
    await versions.save(board.id, { kind: 'named', name: 'next', participantId: undefined })
    expect((await versions.list(board.id)).map(({ name }) => name)).toContain('next')
  })

  it('is restored as new edits, and an edit made offline meanwhile survives', async () => {
    const board = await makeBoard(server)
    await addCard(board, 'kept')
    const versions = createVersions({ storage: server.storage, boards: server.rooms, jobs })
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
        position: { x: 0, y: 0 },
      },
    )
    await addCard(board, 'regretted')

    const savedId = await versions.restore(board.id, version.id, 'nobody')
    expect(await titlesOn(board)).toEqual(['kept'])
    for (const { update } of (await server.storage.readLog(board.id)).updates) {
      Y.applyUpdate(offline, update)
    }
    expect(
      readModel(offline, board.id)
        .elements.map(({ title }) => title['en'])
        .toSorted(),
    ).toEqual(['kept', 'offline'])

    await versions.restore(board.id, savedId, 'nobody')
    expect(await titlesOn(board)).toEqual(['kept', 'regretted'])
  })
})

describe('versions by themselves', () => {
  let storage: Storage
  let rooms: Rooms
  let versions: Versions

  beforeEach(async () => {
    storage = openMemoryStorage()
    const board = { id: 'board', joinCode: 'ABCDEF', createdAt: 0, epoch: 0 }
    await storage.createBoard({ board, links: [], update: firstUpdate(chain.build('en')) })
    rooms = openRooms({ storage })
    versions = createVersions({ storage, boards: rooms, jobs })
  })
  afterEach(async () => {
    await rooms.close()
    await storage.close()
  })

  const addCards = (titles: readonly string[]) =>
    rooms.edit('board', undefined, (board) => {
      for (const title of titles)
        createElement(board, { type: 'output', title: { en: title }, position: { x: 0, y: 0 } })
    })

  const idsOnBoard = async () =>
    (await rooms.readModel('board')).model.elements.map(({ id }) => id).toSorted()

  /** What is saved while something is done, and by the clock afterwards. */
  async function savedDuring(act: () => Promise<unknown>, minutesLater: boolean) {
    const due: (() => void)[] = []
    const automatic = openAutomaticVersions(rooms, versions, silentLog, (callback) => {
      due.push(callback)
      return () => {}
    })
    await act()
    if (minutesLater) for (const callback of due) callback()
    await automatic.close()
    return (await versions.list('board')).map(({ kind }) => kind)
  }

  it('are saved after five minutes in which something changed, once', async () => {
    expect(await savedDuring(() => addCards(['one']), true)).toEqual(['automatic'])
    expect(await savedDuring(async () => {}, true)).toEqual(['automatic'])
  })

  it('hold what was there before much was deleted at once', async () => {
    await addCards(Array.from({ length: 12 }, (_, index) => `card ${index}`))
    const ids = await idsOnBoard()
    const deleteAll = () => rooms.edit('board', undefined, (board) => deleteElements(board, ids))
    expect(await savedDuring(deleteAll, false)).toEqual(['before-delete'])
    const [version] = await versions.list('board')
    await versions.restore('board', version?.id ?? '', 'nobody')
    expect(await idsOnBoard()).toEqual(ids)
  })

  it('are not saved for a small delete', async () => {
    await addCards(['one'])
    const ids = await idsOnBoard()
    const deleteOne = () => rooms.edit('board', undefined, (board) => deleteElements(board, ids))
    expect(await savedDuring(deleteOne, false)).toEqual([])
  })
})
