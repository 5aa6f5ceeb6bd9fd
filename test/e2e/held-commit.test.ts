import { expect, it } from 'vitest'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { textsIn } from '#shared/text/registry.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer } from '#test/support/server.ts'
import { BoardPage, createBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(() =>
  startServer({ storage: openMemoryStorage({ beforeCommit: async () => held }) }),
)
let held: Promise<void> | undefined

const model = aModel()
  .withLane('activities', 'activity')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .build()

/** Nothing is written to disk until the returned function is called. */
function holdCommits(): () => void {
  let release = (): void => {}
  held = new Promise((resolve) => {
    release = resolve
  })
  return () => {
    held = undefined
    release()
  }
}

it('shows an edit to nobody, and says saving, until it is on disk', async () => {
  const board = await createBoard(world.server.url, { model })
  const writer = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  const reader = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await reader.card('a').waitFor()
  await writer.savingIs('saved')

  const release = holdCommits()
  await writer.card('a').focus()
  await writer.press('n')
  await writer.page.keyboard.type('Not yet')
  await writer.press('Enter')
  await writer.savingIs('saving')

  // The export is asked for after the edit, and may only be answered with it once it is kept.
  const answered = { isDone: false }
  const exported = fetch(`${world.server.url}/api/boards/${board.id}/exports/json`, {
    headers: { authorization: `Bearer ${board.links.viewer.token}` },
  }).then((response) => {
    answered.isDone = true
    return response.text()
  })
  // Presence goes on: by the time the selection is seen over there, the edit would have been too.
  await writer.card('a').click()
  await expect.poll(() => reader.page.locator('.card-watcher').count()).toBeGreaterThan(0)
  expect(await reader.cards().count()).toBe(1)
  expect(answered.isDone).toBe(false)
  await writer.savingIs('saving')

  release()
  await writer.savingIs('saved')
  await reader.cardWith('Not yet').waitFor()
  expect(await exported).toContain('Not yet')
})

it('offers as a file what was sent and never confirmed, when the server sends the writer away', async () => {
  const board = await createBoard(world.server.url, { model })
  const writer = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await writer.savingIs('saved')
  const release = holdCommits()
  await writer.card('a').focus()
  await writer.press('n')
  await writer.page.keyboard.type('Never confirmed')
  await writer.press('Enter')
  await writer.savingIs('saving')
  world.server.rooms.disconnect(board.id, () => true, closeCodes.unauthorized)
  await writer.savingIs('refused')
  await writer.page
    .getByRole('button', { name: textsIn('en').app.downloadUnsent })
    .first()
    .waitFor()
  release()
})
