import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer } from '#test/support/server.ts'
import { BoardPage, createBoard, readModel, type TestBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const storage = openMemoryStorage()
const world = worldWith(() => startServer({ storage, limits: { headsCheckMs: 100 } }))

const model = aModel()
  .withLane('activities', 'activity')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'activity', 'Cook', { laneId: 'activities', position: { x: 0, y: 120 } })
  .build()

/** As an operator's compaction: the same board in a document of its own. */
async function compact(board: TestBoard): Promise<void> {
  const { snapshot, updates, headSeq } = await storage.readLog(board.id)
  const old = new Y.Doc()
  if (snapshot !== undefined) Y.applyUpdate(old, snapshot.state)
  for (const { update } of updates) Y.applyUpdate(old, update)
  const replaced = await storage.replaceLog(board.id, {
    state: firstUpdate(await readModel(board)),
    headSeq,
    clientIds: [...old.store.clients.keys()],
    owners: new Map(),
    at: Date.now(),
  })
  expect(replaced).toBeDefined()
}

async function addCardOffline(one: BoardPage, board: TestBoard, title: string): Promise<void> {
  await one.page.context().setOffline(true)
  world.server.rooms.disconnect(board.id, () => true, closeCodes.busy)
  await one.savingIs('offline')
  await one.card('a').focus()
  await one.press('n')
  await one.page.keyboard.type(title)
  await one.press('Enter')
  await one.cardWith(title).waitFor()
}

it('[SYN87] a laptop that was closed offline brings its edits into the compacted board', async () => {
  const board = await createBoard(world.server.url, { model })
  const page = await world.browser.person()
  const one = await BoardPage.open(page, board.links.editor.url)
  await one.savingIs('saved')
  await addCardOffline(one, board, 'Written on the train')
  await one.isOnDevice()
  const context = page.context()
  await page.close()
  await compact(board)
  await context.setOffline(false)
  const again = await BoardPage.open(await context.newPage(), `${world.server.url}/b/${board.id}`)
  await again.cardWith('Written on the train').waitFor()
  await again.savingIs('saved')
  await expect.poll(async () => (await readModel(board)).elements.length).toBe(3)
})

it('[SYN88] whoever works on a board while it is compacted goes on in the new document', async () => {
  const board = await createBoard(world.server.url, { model })
  const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await one.savingIs('saved')
  await compact(board)
  const { epoch } = (await storage.readBoard(board.id)) ?? {}
  const documents = (): Promise<(string | undefined)[]> =>
    one.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  await expect.poll(documents).toEqual([`catena:${board.id}:${epoch}`])
  await one.savingIs('saved')
  await one.card('a').focus()
  await one.press('n')
  await one.page.keyboard.type('After it')
  await one.press('Enter')
  await one.savingIs('saved')
  await expect.poll(async () => (await readModel(board)).elements.length).toBe(3)
  const titles = (await readModel(board)).elements.map(({ title }) => title['en'])
  expect(titles.toSorted()).toEqual(['After it', 'Cook', 'Teach'])
})
