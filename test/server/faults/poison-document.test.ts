import * as encoding from 'lib0/encoding'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { openJobs } from '#server/jobs/open-jobs.ts'
import { openRooms, type Rooms } from '#server/sync/rooms.ts'
import type { SyncSettings } from '#server/sync/settings.ts'
import { createVersions } from '#server/versions/versions.ts'
import { addElement, createEmptyBoard, boardId, until } from '#test/server/sync/live-server.ts'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer } from '#test/support/server.ts'
import { longestStretch } from './longest-stretch.ts'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

function open(storage: Storage, settings: Partial<SyncSettings> = {}): Rooms {
  const rooms = openRooms({ storage, settings })
  closing.push(() => rooms.close())
  return rooms
}

async function addBoard(storage: Storage, update: Uint8Array): Promise<void> {
  const board = { id: 'poison', joinCode: 'POISON', createdAt: 0, epoch: 0 }
  await storage.createBoard({ board, links: [], update })
}

function documentOf(write: (elements: Y.Map<unknown>) => void): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => write(doc.getMap('elements')))
  return Y.encodeStateAsUpdate(doc)
}

/** One value in each of so many roots, as Yjs would write it if it were not so slow at it. */
function manyRoots(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [1, count, 7, 0]) encoding.writeVarUint(encoder, number)
    for (let index = 0; index < count; index++) {
      // Plain values under a key of a root.
      encoding.writeUint8(encoder, 0b0010_1000)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, `root ${index}`)
      encoding.writeVarString(encoder, 'key')
      encoding.writeVarUint(encoder, 1)
      encoding.writeAny(encoder, 1)
    }
    encoding.writeVarUint(encoder, 0)
  })
}

const poisons: Readonly<Record<string, (storage: Storage) => Promise<void>>> = {
  '200,000 records': (storage) =>
    addBoard(
      storage,
      documentOf((elements) => {
        for (let index = 0; index < 200_000; index++) elements.set(`k${index}`, [index % 100])
      }),
    ),
  // Told as unreadable where they are an edit; here they are said to have been a whole board.
  '30,000 roots': async (storage) => {
    await addBoard(
      storage,
      documentOf(() => {}),
    )
    await storage.saveSnapshot('poison', { seq: 1, state: manyRoots(30_000) })
  },
}

const garbage: Readonly<Record<string, Uint8Array>> = {
  'no update at all': Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 251),
  'nine bytes that ask for 33 million parts': Uint8Array.from([1, 255, 255, 255, 15, 1, 0, 0, 0]),
}

describe('[F22] a poison document', () => {
  it.each(Object.keys(poisons))(
    '[SYN83][SYN84] of %s takes nobody along and is quarantined after two failures',
    async (name) => {
      const storage = openMemoryStorage()
      await createEmptyBoard(storage)
      await poisons[name]?.(storage)
      const rooms = open(storage, { trialMs: 1_000, maxLoadMs: 250 })
      const healthy = await rooms.open(boardId)
      const stallsMs: number[] = []
      for (let time = 0; time < 2; time++) {
        const fails = (): Promise<void> =>
          expect(rooms.readModel('poison')).rejects.not.toHaveProperty('code')
        stallsMs.push(await longestStretch(fails))
      }

      // The better of both: what the test itself has left behind is tidied up during the first.
      expect(Math.min(...stallsMs)).toBeLessThan(250)
      expect(await storage.failedLoads('poison')).toBe(2)

      await expect(rooms.readModel('poison')).rejects.toMatchObject({ code: 'board-quarantined' })
      // Nobody has tried: that would have been noted before.
      expect(await storage.failedLoads('poison')).toBe(2)
      expect(await rooms.open(boardId)).toBe(healthy)
      await expect(rooms.readLog('poison')).rejects.toMatchObject({ code: 'board-quarantined' })
      // Whoever starts again knows it too.
      await expect(open(storage).readModel('poison')).rejects.toMatchObject({
        code: 'board-quarantined',
      })
    },
  )

  it('[SYN83] with 20,000 types in each other opens, for nobody ever looks that deep', async () => {
    const storage = openMemoryStorage()
    await addBoard(
      storage,
      documentOf((elements) => {
        let inner = elements
        for (let depth = 0; depth < 20_000; depth++) {
          const next = new Y.Map<unknown>()
          inner.set('title', next)
          inner = next
        }
      }),
    )
    const rooms = open(storage)
    const stallMs = await longestStretch(() => rooms.readModel('poison'))
    expect(stallMs).toBeLessThan(250)
    expect((await rooms.readModel('poison')).skipped.length).toBeGreaterThan(0)
  })

  it.each(Object.keys(garbage))(
    '[SYN86] an edit that is %s is left out and reported; the rest is there',
    async (name) => {
      const storage = openMemoryStorage()
      await createEmptyBoard(storage)
      const update = garbage[name] ?? new Uint8Array()
      const { epoch } = (await storage.readBoard(boardId)) ?? { epoch: 0 }
      await storage.append({
        boardId,
        participantId: 'an',
        receivedAt: 0,
        update,
        clientIds: [],
        epoch,
      })
      const rooms = open(storage)
      const stallMs = await longestStretch(async () => {
        await rooms.edit(boardId, undefined, ({ doc }) => doc.getMap('board').set('x', 1))
      })
      expect(stallMs).toBeLessThan(250)
      expect(await storage.failedLoads(boardId)).toBe(0)
      expect((await rooms.readModel(boardId)).model.primaryLanguage).toBe('en')
    },
  )

  it('[SYN85] opens again as the version that is restored', async () => {
    const storage = openMemoryStorage()
    await createEmptyBoard(storage)
    const rooms = open(storage)
    const jobs = openJobs()
    closing.push(() => jobs.close())
    const versions = createVersions({ storage, boards: rooms, jobs })
    await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'Kept'))
    const version = await versions.save(boardId, {
      kind: 'named',
      name: 'Good',
      participantId: 'an',
    })
    const old = (await storage.readBoard(boardId))?.epoch
    await rooms.close()

    await storage.setFailedLoads(boardId, 2)
    const later = open(storage)
    await expect(later.readModel(boardId)).rejects.toMatchObject({
      code: 'board-quarantined',
      details: { version: 'Good' },
    })
    const again = createVersions({ storage, boards: later, jobs })
    expect(await again.list(boardId)).toHaveLength(1)
    expect(await again.restore(boardId, version.id, 'an')).toBe(version.id)
    const { model } = await later.readModel(boardId)
    expect(model.elements.map(({ title }) => title['en'])).toEqual(['Kept'])
    expect((await storage.readBoard(boardId))?.epoch).not.toBe(old)
    expect(await storage.countFailedLoads(1)).toBe(0)
  })

  it('[SYN84][SYN85] names the version to restore, keeps its versions readable, and lets them be restored', async () => {
    const storage = openMemoryStorage()
    const server = await startServer({ storage })
    closing.push(() => server.close())
    const board = await makeBoard(server, { model: aModel().withElement('a', 'activity').build() })
    const { token } = board.links.facilitator
    const call = (method: string, path: string, body?: object): Promise<Response> =>
      send(server, method, `/api/boards/${board.id}${path}`, { token, ...(body && { body }) })
    const saved = await call('POST', '/versions', { name: 'Tuesday' })
    const { versionId } = (await saved.json()) as { versionId: string }
    // As one process after the other would leave it.
    await storage.setFailedLoads(board.id, 2)
    const again = await startServer({ storage })
    closing.push(() => again.close())
    const later = (method: string, path: string): Promise<Response> =>
      send(again, method, `/api/boards/${board.id}${path}`, { token })

    const refused = await later('GET', '/model')
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({
      code: 'board-quarantined',
      fix: expect.stringContaining('“Tuesday”'),
    })
    const metrics = await (await fetch(`${again.url}/metrics`)).text()
    expect(metrics).toMatch(/^catena_quarantined_rooms 1$/m)
    expect((await later('GET', '/versions')).status).toBe(200)
    const kept = await later('GET', `/versions/${versionId}/model`)
    expect(await kept.json()).toMatchObject({ elements: [{ id: 'a' }] })
    expect((await later('POST', `/versions/${versionId}/restore`)).status).toBe(200)
    expect(await (await later('GET', '/model')).json()).toMatchObject({ elements: [{ id: 'a' }] })
  })

  it('[SYN84] is quarantined also when it ended the process that loaded it', async () => {
    const storage = openMemoryStorage()
    await createEmptyBoard(storage)
    // What a process notes before it tries, and cannot take back when it is gone.
    await storage.setFailedLoads(boardId, 1)
    const rooms = open(storage)
    await rooms.readModel(boardId)
    expect(await storage.failedLoads(boardId)).toBe(0)
  })

  it('[SYN84] is not what a machine has no time for, or a server that goes does not wait for', async () => {
    const storage = openMemoryStorage()
    await createEmptyBoard(storage)
    await storage.setFailedLoads(boardId, 1)
    const hasty = open(storage, { trialWaitMs: 1 })
    for (let time = 0; time < 3; time++)
      await expect(hasty.readModel(boardId)).rejects.toMatchObject({ code: 'server-busy' })
    const leaving = open(storage)
    const asked = leaving.readModel(boardId)
    await Promise.all([
      expect(asked).rejects.toMatchObject({ code: 'server-busy' }),
      until(async () => (await storage.failedLoads(boardId)) === 2, 'under way').then(() =>
        leaving.close(),
      ),
    ])
    expect(await storage.failedLoads(boardId)).toBe(1)
    await open(storage).readModel(boardId)
    expect(await storage.failedLoads(boardId)).toBe(0)
  })
})
