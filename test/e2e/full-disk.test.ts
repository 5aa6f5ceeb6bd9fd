import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { openBrowser } from '#test/support/browser.ts'
import { aModel } from '#test/support/change-model.ts'
import { mountOwnDisk } from '#test/support/own-disk.ts'
import { startServer } from '#test/support/server.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'

const MB = 1024 * 1024
const closing: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

it('[F3][SYN80] while the disk is full the screen says that edits are here only, and none is lost', async (context) => {
  const disk = mountOwnDisk('40m')
  if (disk === undefined) return context.skip('mounting a disk of its own needs root')
  closing.push(() => disk.close())
  const server = await startServer({
    storage: await openSqliteStorage({ file: join(disk.folder, 'catena.db') }),
    limits: { minFreeBytes: 15 * MB, minFreeShare: 0, spaceCheckMs: 100 },
  })
  closing.push(() => server.close())
  const browser = await openBrowser()
  closing.push(() => browser.close())
  const model = aModel()
    .withLane('activities', 'activity')
    .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
    .build()
  const board = await createBoard(server.url, { model })
  const one = await BoardPage.open(await browser.person(), board.links.editor.url)
  const other = await BoardPage.open(await browser.person(), board.links.editor.url)
  await one.savingIs('saved')

  const filler = join(disk.folder, 'filler')
  writeFileSync(filler, new Uint8Array(30 * MB))
  await one.savingIs('held')
  await one.page.getByText('Only on this device').first().waitFor()
  await one.card('a').focus()
  await one.press('n')
  await one.page.keyboard.type('Made while it was full')
  await one.press('Enter')
  await one.cardWith('Made while it was full').waitFor()
  const refused = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  expect(refused.status).toBe(507)
  expect(refused.headers.get('retry-after')).toBe('10')
  expect((await readModel(board)).elements).toHaveLength(1)

  rmSync(filler)
  await one.savingIs('saved')
  await other.cardWith('Made while it was full').waitFor()
  expect((await readModel(board)).elements).toHaveLength(2)
})
