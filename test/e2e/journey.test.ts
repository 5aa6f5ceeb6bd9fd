import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { toJson } from '#shared/model/json.ts'
import { isSameJson } from '#shared/model/same.ts'
import { textsIn } from '#shared/text/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { lobby, sharing } = textsIn('en')

async function startFromHome(page: Page, url: string): Promise<BoardPage> {
  await page.goto(url)
  await page.getByRole('button', { name: lobby.start }).click()
  await page.getByRole('button', { name: lobby.create }).click()
  await page.getByRole('button', { name: sharing.toBoard }).click()
  const board = new BoardPage(page)
  await board.waitUntilLoaded()
  return board
}

async function importFile(
  board: BoardPage,
  file: { name: string; content: string },
): Promise<void> {
  const { app, transfer } = textsIn('en')
  await board.page.getByRole('button', { name: app.more, exact: true }).click()
  await board.page.getByRole('menuitem', { name: app.import }).click()
  await board.page.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.content),
  })
  await board.page.getByText(transfer.replace, { exact: true }).click()
  await board.page.getByRole('button', { name: transfer.doImport }).click()
}

describe('from a link to a file', () => {
  it('starts a board in three clicks and keeps the key out of the address', async () => {
    const board = await startFromHome(await world.browser.person(), world.server.url)
    await board.savingIs('saved')
    expect(board.page.url()).toMatch(/\/b\/[^#]+$/)
    await board.page.goto(world.server.url)
    await board.page.getByText(lobby.recentTitle).waitFor()
  })

  it('goes on a plain HTTP address of the network as it does on this machine', async ({ skip }) => {
    const { lanUrl } = world.server
    if (lanUrl === undefined) return skip('this machine has no address of its own')
    const board = await startFromHome(await world.browser.person(), lanUrl)
    expect(await board.page.evaluate(() => window.isSecureContext)).toBe(false)
    await board.page.locator('.react-flow__pane').dblclick({ position: { x: 400, y: 300 } })
    await board.page.keyboard.type('Typed over plain HTTP')
    await board.press('Enter')
    await board.savingIs('saved')
    await board.page.reload()
    await board.cardWith('Typed over plain HTTP').waitFor()
    return undefined
  })

  it('leaves as JSON and comes back into another board, equal', async () => {
    const full = await createBoard(world.server.url, { template: 'example' })
    const first = await BoardPage.open(await world.browser.person(), full.links.facilitator.url)
    await first.cards().first().waitFor()
    const file = await first.exportJson()
    expect(file).toBe(toJson(await readModel(full)))

    const empty = await createBoard(world.server.url)
    const second = await BoardPage.open(await world.browser.person(), empty.links.facilitator.url)
    await second.savingIs('saved')
    await importFile(second, { name: 'board.json', content: file })
    await expect
      .poll(async () => isSameJson(await readModel(empty), JSON.parse(file)), { timeout: 15_000 })
      .toBe(true)
    await second.savingIs('saved')
    expect(toJson(await readModel(empty))).toBe(file)
  })
})
