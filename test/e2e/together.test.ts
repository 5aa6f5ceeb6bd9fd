import { describe, expect, it } from 'vitest'
import { textsIn } from '#shared/text/registry.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { app, history } = textsIn('en')

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'output', 'Lessons', { laneId: 'outputs', position: { x: 0, y: 0 } })
  .build()

async function openNamed(link: string, name: string): Promise<BoardPage> {
  const page = await world.browser.person()
  await page.goto(link)
  const bar = page.locator('[data-region=name]')
  await bar.getByRole('textbox').fill(name)
  await bar.getByRole('button', { name: app.useName }).click()
  await page.locator('[data-card]').first().waitFor()
  return new BoardPage(page)
}

describe('who is here', () => {
  it('shows the other’s name at the cursor, in the list and on what is selected', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await openNamed(board.links.editor.url, 'Sofie')
    const other = await openNamed(board.links.editor.url, 'Élise')
    await one.card('a').click()
    await other.page.getByRole('button', { name: app.follow('Sofie') }).waitFor()
    await other.page.locator('.canvas-cursors').getByText('Sofie').waitFor({ state: 'attached' })
    await expect
      .poll(() => other.page.locator('.react-flow__node', { has: other.card('a') }).innerText())
      .toContain('Sofie')
  })

  it('looks at what the followed person looks at, until one moves oneself', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const leader = await openNamed(board.links.facilitator.url, 'Sofie')
    const follower = await openNamed(board.links.editor.url, 'Bram')
    await follower.page.getByRole('button', { name: app.follow('Sofie') }).click()
    const target = leader.cards().nth(8)
    const id = await target.getAttribute('data-card')
    await target.click()
    await leader.press('Shift+Digit2')
    await expect
      .poll(async () => {
        const box = await follower.card(id ?? '').boundingBox()
        return (
          box !== null && box.width > 200 && box.x > 0 && box.x < 1366 && box.y > 0 && box.y < 768
        )
      })
      .toBe(true)
  })
})

describe('versions', () => {
  it('are named by hand and restored as new edits', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
    await one.page.getByRole('button', { name: app.more, exact: true }).click()
    await one.page.getByRole('menuitem', { name: app.history }).click()
    await one.page.getByLabel(history.name).fill('Session 1')
    await one.page.getByRole('button', { name: history.save }).click()
    await one.page.getByText('Session 1').waitFor()
    await one.press('Escape')
    await one.page.getByRole('dialog').waitFor({ state: 'hidden' })

    await one.card('b').click()
    await one.press('Delete')
    await expect.poll(async () => (await readModel(board)).elements.length).toBe(1)

    await one.page.getByRole('button', { name: app.more, exact: true }).click()
    await one.page.getByRole('menuitem', { name: app.history }).click()
    await one.page
      .getByRole('button', { name: new RegExp(history.restore) })
      .last()
      .click()
    await one.page.getByRole('alertdialog').getByRole('button', { name: history.restore }).click()
    await expect.poll(async () => (await readModel(board)).elements.length).toBe(2)
  })
})

describe('speed', () => {
  it('shows a board of 30 cards, one of them parked, and lets it be edited at once', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const page = await world.browser.person()
    // The second visit: what a browser keeps is there, as in a trajectory's seven sessions.
    await BoardPage.open(page, board.links.editor.url)
    await page.reload()
    const one = new BoardPage(page)
    await one.cards().first().focus()
    await one.press('F2')
    await one.page.keyboard.type('!')
    expect(await one.cards().count()).toBe(29)
  })
})
