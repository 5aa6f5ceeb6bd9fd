import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import {
  addElement,
  boardId,
  startLiveServer,
  synced,
  titles,
  until,
  type LiveServer,
} from './live-server.ts'
import { RawClient } from './raw-client.ts'

const headsCheckMs = 20
/** As compaction does: the same content in a document that shares nothing with the old one. */
async function compact(storage: Storage, old: Y.Doc, ...kept: string[]): Promise<void> {
  const fresh = new Y.Doc()
  fresh.getMap('board').set('primaryLanguage', 'en')
  for (const title of kept) addElement(fresh, title)
  const replaced = await storage.replaceLog(boardId, {
    state: Y.encodeStateAsUpdate(fresh),
    headSeq: await storage.headSeq(boardId),
    clientIds: [...old.store.clients.keys()],
    owners: new Map(),
    at: Date.now(),
  })
  expect(replaced?.epoch).toBeGreaterThan(1)
}

async function boardWithPast(): Promise<{ server: LiveServer; old: Y.Doc }> {
  const storage = openMemoryStorage()
  const server = await startLiveServer({ storage, settings: { headsCheckMs } })
  const before = server.connect('editor:an')
  await synced(before)
  addElement(before.doc, 'Kept')
  addElement(before.doc, 'Dropped')
  const { rooms } = server
  await until(() => rooms.stats().unacked === 0, 'on disk')
  await compact(storage, before.doc, 'Kept')
  await until(() => !before.wsconnected, 'sent away')
  before.destroy()
  return { server, old: before.doc }
}

describe('a board whose log was replaced', () => {
  it('[SYN88] sends everybody away with 4410 as soon as it is noticed', async () => {
    const storage = openMemoryStorage()
    const server = await startLiveServer({ storage, settings: { headsCheckMs } })
    const client = await new RawClient(server.url, 'token=editor:an&ack=1&epoch=1').opened()
    client.ask()
    await until(() => client.updates.length > 0, 'answer')
    await compact(storage, client.doc, 'Kept')
    await client.closed()
    expect(client.closeCode).toBe(closeCodes.oldEpoch)
    const late = new RawClient(server.url, 'token=editor:an&ack=1&epoch=1')
    await late.closed()
    expect(late.closeCode).toBe(closeCodes.oldEpoch)
  })

  it('[SYN87] asks nobody before it knows what they hold, and closes old documents with 4410', async () => {
    const { server: live, old } = await boardWithPast()
    const late = await new RawClient(live.url, 'token=editor:an').opened()
    Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(old))
    addElement(late.doc, 'Made meanwhile')
    // It says what it has before it is asked, which a stock client never does.
    late.sendSync(1, Y.encodeStateAsUpdate(late.doc))
    late.ask()
    await late.closed()
    expect(late.closeCode).toBe(closeCodes.oldEpoch)
    expect(late.stepOnes).toEqual([])
    expect(late.updates).toEqual([])
    expect((await live.rooms.readModel(boardId)).model.elements).toHaveLength(1)
  })

  it('[SYN87] lets stock clients with a new document read and write', async () => {
    const { server: live } = await boardWithPast()
    const one = live.connect('editor:an')
    const other = live.connect('editor:bo')
    await Promise.all([synced(one), synced(other)])
    addElement(one.doc, 'New')
    await until(() => titles(other.doc).includes('New'), 'with the other')
    expect(titles(other.doc)).toEqual(['Kept', 'New'])
  })

  it('[SYN87] takes nothing under a client id of before, whatever was said before it', async () => {
    const { server: live, old } = await boardWithPast()
    const liar = await new RawClient(live.url, 'token=editor:an').opened()
    liar.ask()
    await until(() => liar.updates.length > 0, 'answer')
    const [retired] = old.store.clients.keys()
    liar.doc.clientID = retired ?? 0
    liar.sendSync(
      2,
      liar.change((doc) => addElement(doc, 'Under an old id')),
    )
    await liar.closed()
    expect(liar.closeCode).toBe(closeCodes.oldEpoch)
  })
})

describe('a board that somebody else wrote to', () => {
  it('[SYN88] is loaded again without waiting for the next edit', async () => {
    const storage = openMemoryStorage()
    const server = await startLiveServer({ storage, settings: { headsCheckMs } })
    const client = server.connect('editor:an')
    await synced(client)
    const elsewhere = new Y.Doc()
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(client.doc))
    const before = Y.encodeStateVector(elsewhere)
    addElement(elsewhere, 'From elsewhere')
    const update = Y.encodeStateAsUpdate(elsewhere, before)
    const by = { participantId: 'zoe', receivedAt: 0, clientIds: [elsewhere.clientID], epoch: 1 }
    await storage.append({ boardId, update, ...by })
    await until(() => titles(client.doc).includes('From elsewhere'), 'loaded again')
  })

  it('[SYN88] or deleted closes with 4404', async () => {
    const storage = openMemoryStorage()
    const server = await startLiveServer({ storage, settings: { headsCheckMs } })
    const client = await new RawClient(server.url, 'token=viewer:an').opened()
    await storage.deleteBoard(boardId)
    await client.closed()
    expect(client.closeCode).toBe(closeCodes.boardNotFound)
  })
})
