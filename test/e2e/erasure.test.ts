import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { giveCommand } from '../server/operator/give-command.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const model = aModel()
  .withLane('activities', 'activity')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .build()

async function onlyWriter(boardId: string): Promise<string> {
  const storage = await openSqliteStorage({ file: join(world.server.folder, 'catena.db') })
  const owners = [...(await storage.clientIds(boardId)).values()]
  await storage.close()
  return owners.find((id) => id !== '') ?? ''
}

it('[STO49] a browser that was away brings its own edits, and not what was erased, nor by undo', async () => {
  const board = await createBoard(world.server.url, { model })
  const anna = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  const bert = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
  await anna.card('a').focus()
  await anna.press('n')
  await anna.page.keyboard.type('Secret of Anna')
  await anna.press('Enter')
  await anna.savingIs('saved')
  await bert.cardWith('Secret of Anna').waitFor()
  const writer = await onlyWriter(board.id)
  await anna.page.close()
  // Bert's undo now holds letters of Anna's.
  await bert.cardWith('Secret of Anna').focus()
  await bert.press('F2', 'ControlOrMeta+a')
  await bert.page.keyboard.type('Of Bert')
  await bert.press('Escape')
  await bert.savingIs('saved')
  await world.server.kill()
  await bert.savingIs('offline')
  await bert.card('a').focus()
  await bert.press('n')
  await bert.page.keyboard.type('While away')
  await bert.press('Enter', 'Escape')
  const { printed, exitCode } = await giveCommand('erase', world.server.folder, board.id, writer)
  expect(exitCode, printed).toBe(0)
  await world.server.start()
  await bert.savingIs('saved')
  const titles = async () => (await readModel(board)).elements.map(({ title }) => title['en'])
  await expect.poll(titles, { timeout: 20_000 }).toContain('While away')
  expect(await titles()).toEqual(expect.arrayContaining(['Teach', 'Of Bert']))
  for (let times = 0; times < 4; times += 1) await bert.press('ControlOrMeta+z')
  await bert.savingIs('saved')
  expect(await bert.cardWith('Secret').count()).toBe(0)
  expect(JSON.stringify(await readModel(board))).not.toContain('Secret')
})
