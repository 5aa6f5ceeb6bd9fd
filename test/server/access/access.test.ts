import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAccess, type Access } from '#server/access/access.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'

const day = 24 * 3600 * 1000
const stranger = { session: undefined, device: undefined, name: undefined }

let storage: Storage
let access: Access
let now = 0

beforeEach(async () => {
  now = 0
  storage = openMemoryStorage()
  access = createAccess(storage, { now: () => now })
  const board = { id: 'board', joinCode: 'ABCDEF', createdAt: 0, epoch: 0 }
  await storage.createBoard({ board, links: [], update: new Uint8Array([0, 0]) })
})
afterEach(() => storage.close())

it('ends a join code when the board has been quiet for thirty days', async () => {
  now = 30 * day
  expect(await access.enterByCode('ABCDEF', stranger)).toBeDefined()
  now = 30 * day + 1
  expect(await access.enterByCode('ABCDEF', stranger)).toBeUndefined()
  const update = new Uint8Array([0, 0])
  const edit = {
    boardId: 'board',
    epoch: 0,
    participantId: undefined,
    receivedAt: now,
    update,
    clientIds: [],
  }
  await storage.append(edit)
  now += 30 * day
  expect(await access.enterByCode('ABCDEF', stranger)).toBeDefined()
})
