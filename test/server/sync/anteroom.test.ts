import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { closeCodes, messageTypes } from '#shared/sync/messages.ts'
import {
  addElement,
  boardId,
  createEmptyBoard,
  startLiveServer,
  titles,
  until,
  type LiveServer,
} from './live-server.ts'
import { RawClient } from './raw-client.ts'

const cards = 300

it('[SYN66] who has nothing is sent a large board before it is loaded, and what came after its snapshot', async () => {
  const server = await startLiveServer({ storage: await largeBoard() })
  const { an, bo } = await waitingTwo(server)
  an.ask()
  await until(() => titles(an.doc).length === cards + 1, 'answered')
  expect(server.rooms.stats().rooms).toBe(0)
  expect(an.welcome?.epoch).toBe(1)
  bo.ask()
  await until(() => server.rooms.stats().rooms === 1, 'loaded')
  await until(() => titles(bo.doc).length === cards + 1, 'answered later')
  expect(an.heard.filter((type) => type === messageTypes.welcome)).toHaveLength(1)
  expect(an.updates).toHaveLength(2)
})

it('[SYN66] what is said while a board is being loaded is taken once it is there', async () => {
  const server = await startLiveServer({ storage: await largeBoard() })
  const { an, bo } = await waitingTwo(server)
  an.ask()
  bo.ask()
  await until(() => titles(an.doc).length === cards + 1, 'answered')
  const early = an.change((doc) => addElement(doc, 'Early'))
  an.sendSync(2, early)
  an.sendPresence([{ id: an.doc.clientID, clock: 1, state: { cursor: { x: 1, y: 2 } } }])
  await until(() => an.acks.includes(1), 'on disk')
  await until(() => titles(bo.doc).includes('Early'), 'told')
  await until(() => bo.presence.has(an.doc.clientID), 'seen')
  bo.sendSync(
    2,
    bo.change((doc) => addElement(doc, 'Answer')),
  )
  await until(() => titles(an.doc).includes('Answer'), 'told back')
  const { model } = await server.rooms.readModel(boardId)
  expect(model.elements).toHaveLength(cards + 3)
})

it('[SYN66] who has some of it waits for the board and is sent the rest', async () => {
  const storage = await largeBoard()
  const server = await startLiveServer({ storage })
  const an = new RawClient(server.url, 'token=editor:an&ack=1')
  const { snapshot } = await storage.readLog(boardId)
  Y.applyUpdate(an.doc, snapshot?.state ?? new Uint8Array())
  await an.opened()
  an.ask()
  await until(() => titles(an.doc).length === cards + 1, 'the rest')
  expect(server.rooms.stats().rooms).toBe(1)
  expect(an.updates[0]?.length).toBeLessThan(10_000)
})

it('[SYN14] an epoch that is over is refused also while the board is being loaded', async () => {
  const server = await startLiveServer({ storage: await largeBoard() })
  const an = new RawClient(server.url, 'token=editor:an&ack=1&epoch=7')
  await an.closed()
  expect(an.closeCode).toBe(closeCodes.oldEpoch)
})

it('[SYN66] nobody waits for a board that cannot be loaded', async () => {
  const storage = await largeBoard()
  await storage.saveSnapshot(boardId, { seq: 3, state: new Uint8Array(300_000).fill(255) })
  const server = await startLiveServer({ storage })
  const an = new RawClient(server.url, 'token=editor:an&ack=1')
  await an.closed()
  expect(an.closeCode).toBe(closeCodes.busy)
})

it('[SYN66] whose access ends while the board is being loaded is closed', async () => {
  const server = await startLiveServer({ storage: await largeBoard() })
  const { an, bo } = await waitingTwo(server)
  server.rooms.disconnect(boardId, ({ participantId }) => participantId === 'an', 4401)
  await an.closed()
  expect(an.closeCode).toBe(4401)
  bo.ask()
  await until(() => titles(bo.doc).length === cards + 1, 'answered')
})

/** A snapshot of 300 cards with long titles, and one edit since. */
async function largeBoard(): Promise<Storage> {
  const storage = openMemoryStorage()
  await createEmptyBoard(storage)
  const { updates } = await storage.readLog(boardId)
  const doc = new Y.Doc()
  for (const { update } of updates) Y.applyUpdate(doc, update)
  const append = async (write: () => void): Promise<void> => {
    const before = Y.encodeStateVector(doc)
    doc.transact(write)
    const update = Y.encodeStateAsUpdate(doc, before)
    const row = { boardId, epoch: 1, participantId: 'past', receivedAt: 0, clientIds: [] }
    await storage.append({ ...row, update })
  }
  await append(() => {
    for (let card = 0; card < cards; card++) addElement(doc, 'long '.repeat(200))
  })
  await storage.saveSnapshot(boardId, { seq: 2, state: Y.encodeStateAsUpdate(doc) })
  await append(() => addElement(doc, 'Since'))
  return storage
}

/** Two who are let in while the board is being loaded, which goes on once both have asked. */
async function waitingTwo(live: LiveServer): Promise<{ an: RawClient; bo: RawClient }> {
  const [an, bo] = ['an', 'bo'].map(
    (name) => new RawClient(live.url, `token=editor:${name}&ack=1`),
  ) as [RawClient, RawClient]
  await Promise.all([an.opened(), bo.opened()])
  return { an, bo }
}
