import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { modelOf } from '#server/jobs/board-log.ts'
import { createLog } from '#server/log.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { openRooms, type Rooms } from '#server/sync/rooms.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { openHeldStorage } from './held-storage.ts'
import {
  addElement,
  boardId,
  createEmptyBoard,
  startLiveServer,
  synced,
  titles,
  until,
} from './live-server.ts'
import { RawClient } from './raw-client.ts'

it('[SYN50] a board loads once however many come at the same time', async () => {
  const memory = openMemoryStorage()
  let loads = 0
  await createEmptyBoard(memory)
  const server = await startLiveServer({ storage: counting(memory, () => (loads += 1)) })
  const clients = Array.from({ length: 8 }, (_, index) => server.connect(`editor:p${index}`))
  for (const client of clients) if (client) addElement(client.doc, 'at once')
  await until(() => clients.every((client) => client && titles(client.doc).length === 8), 'all')
  expect(loads).toBe(1)
})

it('[SYN51] a board that nobody is in leaves memory and comes back equal', async () => {
  const server = await startLiveServer({ settings: { idleMs: 30 } })
  const an = server.connect('editor:an')
  await synced(an)
  addElement(an.doc, 'Kept')
  const before = await server.rooms.readModel(boardId)
  await until(() => server.rooms.stats().unacked === 0, 'on disk')
  an.destroy()
  await until(() => server.rooms.stats().rooms === 0, 'unloaded')
  const bo = server.connect('editor:bo')
  await until(() => titles(bo.doc).includes('Kept'), 'loaded again')
  expect((await server.rooms.readModel(boardId)).model.elements.length).toBeGreaterThanOrEqual(
    before.model.elements.length,
  )
})

it('[SYN51] a board whose edit is not on disk yet stays in memory', async () => {
  const held = openHeldStorage()
  const server = await startLiveServer({ storage: held.storage, settings: { idleMs: 20 } })
  const an = await new RawClient(server.url, 'token=editor:an').opened()
  an.ask()
  await until(() => an.updates.length > 0, 'answer')
  held.hold()
  an.sendSync(
    2,
    an.change((doc) => addElement(doc, 'Unwritten')),
  )
  await until(() => server.rooms.stats().unacked === 1, 'taken')
  an.close()
  await until(() => server.rooms.connected(boardId).editors === 0, 'gone')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(server.rooms.stats().rooms).toBe(1)
  held.release()
  await until(() => server.rooms.stats().rooms === 0, 'unloaded once written')
  expect((await server.rooms.readModel(boardId)).model.elements).toHaveLength(1)
})

it('[SYN52] the state is kept beside the log now and then, and loads to the same', async () => {
  const server = await startLiveServer({ settings: { snapshotUpdates: 10 } })
  const { rooms, storage } = server
  for (let count = 0; count < 25; count++)
    await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, `Card ${count}`))
  await until(() => rooms.stats().unacked === 0, 'written')
  const log = await storage.readLog(boardId)
  expect(log.snapshot?.seq).toBeGreaterThanOrEqual(20)
  const again = openRooms({ storage })
  const { model } = await again.readModel(boardId)
  expect(model).toEqual((await rooms.readModel(boardId)).model)
  await again.close()
})

it('[SYN52] tells what a board was after an earlier edit', async () => {
  const server = await startLiveServer()
  const { rooms } = server
  const { seq } = await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'First'))
  await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'Second'))
  expect(modelOf(await rooms.readLog(boardId), seq)?.elements).toHaveLength(1)
})

it('tells of every edit on disk who made it and how many elements it took away', async () => {
  const server = await startLiveServer()
  const { rooms } = server
  const heard: unknown[] = []
  const stop = rooms.onChanged((change) => heard.push(change))
  await rooms.edit(boardId, 'an', ({ doc }) => {
    addElement(doc, 'One')
    addElement(doc, 'Two')
  })
  await rooms.edit(boardId, undefined, ({ doc }) => doc.getMap('elements').clear())
  stop()
  await rooms.edit(boardId, 'an', ({ doc }) => addElement(doc, 'Unheard'))
  expect(heard).toEqual([
    { boardId, seq: 2, participantId: 'an', removedElements: 0, elementsBefore: 0 },
    { boardId, seq: 3, participantId: undefined, removedElements: 2, elementsBefore: 2 },
  ])
})

it('[SYN53] a reader who stops is fed no more, and brought up to date when it goes on', async () => {
  const server = await startLiveServer({ settings: { feedBytes: 100_000 } })
  const { rooms } = server
  const slow = await new RawClient(server.url, 'token=viewer:vic').opened()
  slow.ask()
  await until(() => slow.updates.length > 0, 'answer')
  slow.ws.pause()
  await fill(rooms)
  const full = rooms.stats().bufferedBytes
  for (let more = 0; more < 10; more++)
    await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'y'.repeat(20_000)))
  expect(rooms.stats().bufferedBytes).toBeLessThan(full + 100_000)
  slow.ws.resume()
  const whole = (await rooms.readModel(boardId)).model.elements.length
  await until(() => titles(slow.doc).length === whole, 'up to date')
  expect(slow.doc.store.pendingStructs).toBeNull()
  slow.close()
})

it('[SYN53] a reader who never goes on is cut', async () => {
  const server = await startLiveServer({
    settings: { feedBytes: 100_000, stalledMs: 100, keepAliveMs: 50 },
  })
  const { rooms } = server
  const stuck = await new RawClient(server.url, 'token=viewer:vic').opened()
  stuck.ask()
  await until(() => stuck.updates.length > 0, 'answer')
  stuck.ws.pause()
  await fill(rooms)
  await until(() => rooms.connected(boardId).viewers === 0, 'cut')
  expect(rooms.stats().bufferedBytes).toBe(0)
  stuck.close()
})

it('[SYN54] a connection that has gone silent is noticed', async () => {
  const server = await startLiveServer({ settings: { pingMs: 40 } })
  const gone = await new RawClient(server.url, 'token=viewer:vic', { autoPong: false }).opened()
  const here = await new RawClient(server.url, 'token=viewer:wim').opened()
  await gone.closed()
  expect(server.rooms.connected(boardId)).toEqual({ editors: 0, viewers: 1 })
  here.close()
})

describe('[SYN55] draining', () => {
  it('finishes every commit before it closes with 1012', async () => {
    const held = openHeldStorage()
    const server = await startLiveServer({ storage: held.storage })
    const an = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    an.ask()
    await until(() => an.updates.length > 0, 'answer')
    held.hold()
    an.sendSync(
      2,
      an.change((doc) => addElement(doc, 'Last')),
    )
    await until(() => server.rooms.stats().unacked === 1, 'taken')
    const drained = server.rooms.drain()
    expect(an.closeCode).toBeUndefined()
    held.release()
    await drained
    await an.closed()
    expect(an.closeCode).toBe(closeCodes.restarting)
    expect(Number(an.closeReason)).toBeLessThanOrEqual(3_000)
    expect(an.acks).toEqual([1])
    expect(await server.storage.headSeq(boardId)).toBe(2)
  })

  it('lets nobody in any more', async () => {
    const server = await startLiveServer()
    await server.rooms.drain()
    const late = new RawClient(server.url, 'token=editor:an')
    await until(() => late.status === 503, 'told to come back')
  })
})

it('[SYN56][SYN89] what the log has lost is brought back by whoever still has it', async () => {
  const memory = openMemoryStorage()
  await createEmptyBoard(memory)
  let server = await startLiveServer({ storage: memory })
  const an = server.connect('editor:an')
  const bo = server.connect('editor:bo')
  await Promise.all([synced(an), synced(bo)])
  for (const title of ['One', 'Two', 'Three']) {
    addElement(an.doc, title)
    await until(() => titles(bo.doc).includes(title), title)
  }
  await server.close()

  const lines: string[] = []
  server = await startLiveServer({
    storage: damaged(memory, 3),
    log: createLog((line) => lines.push(line)),
  })
  expect((await server.rooms.readModel(boardId)).model.elements).toHaveLength(1)
  const fresh = server.connect('viewer:vic')
  await until(() => titles(fresh.doc).length === 1, 'what is readable')
  server.connect('editor:bo', bo.doc)
  await until(() => titles(fresh.doc).length === 3, 'An’s edits come back with Bo')
  expect(fresh.doc.store.pendingStructs).toBeNull()
  expect(Y.encodeStateVector(fresh.doc)).toEqual(Y.encodeStateVector(bo.doc))
  const relayed = lines.find((line) => line.includes('edits relayed'))
  expect(JSON.parse(relayed ?? '{}')).toMatchObject({ participantId: 'bo', count: 1 })
})

it('[SYN93] a damaged board writes no snapshot that would hide its damage, until its log grows long', async () => {
  const memory = openMemoryStorage()
  await createEmptyBoard(memory)
  const settings = { idleMs: 0, tailUpdates: 80, snapshotUpdates: 70 }
  let server = await startLiveServer({ storage: memory, settings })
  const add = async (): Promise<unknown> =>
    server.rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'More'))
  await add()
  await server.close()
  const storage = damaged(memory, 1)
  server = await startLiveServer({ storage, settings })
  for (let count = 0; count < 75; count++) await add()
  await server.close()
  expect(await memory.snapshots(boardId)).toEqual([])
  server = await startLiveServer({ storage, settings })
  for (let count = 0; count < 10; count++) await add()
  await server.close()
  expect(await memory.snapshots(boardId)).toHaveLength(1)
})

/** Writes until somebody's buffer is full: what the operating system takes comes on top of what the server holds. */
async function fill(rooms: Rooms): Promise<void> {
  for (let count = 1; rooms.stats().bufferedBytes < 100_000 && count < 2_000; count++) {
    await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'x'.repeat(20_000)))
    if (count % 20 === 0)
      await rooms.edit(boardId, undefined, ({ doc }) => doc.getMap('elements').clear())
  }
}

function counting(storage: Storage, onLoad: () => void): Storage {
  return forward(storage, {
    readLog: (id) => {
      onLoad()
      return storage.readLog(id)
    },
  })
}

function damaged(storage: Storage, seq: number): Storage {
  return forward(storage, {
    readLog: async (id) => {
      const log = await storage.readLog(id)
      return { ...log, updates: log.updates.filter((row) => row.seq !== seq), damaged: [seq] }
    },
  })
}

/** The same storage, some of it otherwise. */
function forward(storage: Storage, other: Partial<Storage>): Storage {
  return new Proxy(storage, {
    get(target, name: keyof Storage) {
      const method: unknown = other[name] ?? target[name]
      return typeof method === 'function' ? (method as () => unknown).bind(target) : method
    },
  })
}
