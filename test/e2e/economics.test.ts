import { describe, expect, it } from 'vitest'
import { textsIn } from '#shared/text/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { app, economics } = textsIn('en')

describe('costs and benefits', () => {
  it('are a page of the board that is shared, survives a reload, and is changed by two people', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const { page: one } = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    await one.getByRole('button', { name: app.more, exact: true }).click()
    await one.getByRole('menuitem', { name: economics.title }).click()
    await one.getByRole('heading', { name: economics.title }).waitFor()
    expect(new URL(one.url()).searchParams.get('view')).toBe('economics')
    await one.reload()
    await one.getByRole('heading', { name: economics.title }).waitFor()

    const { page: other } = await BoardPage.open(
      await world.browser.person(),
      board.links.editor.url,
    )
    await other.goto(one.url())
    const [cost] = (await readModel(board)).costs
    const amount = economics.ofRow(economics.amount, cost?.label ?? '')
    await other.getByRole('textbox', { name: amount }).fill('70,000')
    await other.getByRole('textbox', { name: amount }).press('Enter')
    await expect.poll(() => one.getByRole('textbox', { name: amount }).inputValue()).toBe('70,000')
    await expect.poll(async () => (await readModel(board)).costs[0]?.amount).toBe(70_000)

    await one.getByRole('radio', { name: app.viewOutline }).click()
    await one.locator('[data-card-title]').first().waitFor()
  })
})
