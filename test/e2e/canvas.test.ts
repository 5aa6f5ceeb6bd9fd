import { describe, expect, it } from 'vitest'
import { textsIn } from '#shared/text/registry.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel, type TestBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { canvas } = textsIn('en')

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withElement('a1', 'activity', 'One', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('a2', 'activity', 'Two', { laneId: 'activities', position: { x: 0, y: 400 } })
  .withElement('o1', 'output', 'First', { laneId: 'outputs', position: { x: 0, y: 0 } })
  .withElement('o2', 'output', 'Second', { laneId: 'outputs', position: { x: 0, y: 400 } })
  .withLink('a1', 'o2')
  .withLink('a2', 'o1')
  .build()

async function open(wish: ChangeModel = model): Promise<[BoardPage, TestBoard]> {
  const board = await createBoard(world.server.url, { model: wish })
  const page = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
  await page.cards().first().waitFor()
  return [page, board]
}

function positions({ elements }: ChangeModel): readonly unknown[] {
  return elements.map(({ id, laneId, position }) => [id, laneId, position])
}

/** Waits until what the server has satisfies the question. */
async function until(board: TestBoard, question: (now: ChangeModel) => boolean): Promise<void> {
  await expect.poll(async () => question(await readModel(board))).toBe(true)
}

describe('the canvas', () => {
  it('tidies all lanes in one step and takes that back in one', async () => {
    const [one, board] = await open()
    const before = positions(await readModel(board))
    await one.card('a1').click()
    await one.press('Shift+T')
    await until(board, (now) => JSON.stringify(positions(now)) !== JSON.stringify(before))
    await one.press('Control+z')
    await until(board, (now) => JSON.stringify(positions(now)) === JSON.stringify(before))
  })

  it('selects a link, turns it round, deletes it and takes that back', async () => {
    const [one, board] = await open()
    const path = one.page.locator('[data-link="a1--o2"]').first()
    const middle = await path.evaluate((drawn) => {
      const line = drawn instanceof SVGPathElement ? drawn : drawn.querySelector('path')
      const matrix = line?.getScreenCTM()
      const point = line?.getPointAtLength((line.getTotalLength() * 2) / 5)
      if (matrix === null || matrix === undefined || point === undefined) throw new Error('no line')
      const place = point.matrixTransform(matrix)
      return { x: place.x, y: place.y }
    })
    await one.page.mouse.click(middle.x, middle.y)
    await one.page.getByRole('button', { name: canvas.turnLink }).click()
    await until(board, ({ links }) => links.some(({ from, to }) => from === 'o2' && to === 'a1'))
    await one.page.getByRole('button', { name: canvas.delete, exact: true }).click()
    await until(board, ({ links }) => links.length === 1)
    await one.page.getByRole('button', { name: canvas.undo, exact: true }).first().click()
    await until(board, ({ links }) => links.length === 2)
  })

  it('goes on with the writing where there is no next lane', async () => {
    const [one, board] = await open()
    await one.card('o1').click()
    await one.press('F2', 'End', 'Tab')
    await one.page.getByText(canvas.noNextLane).waitFor()
    await one.page.keyboard.type(' not')
    await one.press('Escape')
    await until(board, ({ elements }) => elements.some(({ title }) => title['en'] === 'First not'))
    expect((await readModel(board)).elements).toHaveLength(4)
  })

  it('makes four cards, three links and an assumption with twelve keys and no mouse', async () => {
    const board = await createBoard(world.server.url)
    const one = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
    await one.savingIs('saved')
    const write = async (key: string, title: string): Promise<void> => {
      await one.press(key)
      await one.page.locator('.card-editor:focus').waitFor()
      await one.page.keyboard.type(title)
    }
    // The first card stands in the lane in the middle: the outputs. From there back to the mission, then on.
    await write('n', '90 visits')
    await write('Shift+Tab', 'Visit')
    await write('Shift+Tab', 'Care')
    await one.press('Escape')
    await one.page.locator('[data-card]:focus').waitFor()
    await one.press('Alt+ArrowRight', 'Alt+ArrowRight', 'F2')
    await write('Tab', 'Less lonely')
    await one.press('Escape')
    await one.page.locator('[data-card]:focus').waitFor()
    await one.press('Shift+Enter')
    await one.page.locator('[data-badge]:focus').waitFor()
    await one.press('a')
    await one.page.locator('[data-assumption] textarea:focus').waitFor()
    await one.page.keyboard.type('They open the door')
    await until(
      board,
      ({ elements, links, assumptions }) =>
        elements.length === 4 &&
        links.length === 3 &&
        assumptions[0]?.text['en'] === 'They open the door',
    )
  })

  it('selects what a rectangle drawn with Shift touches, and deletes it in one step', async () => {
    const [one, board] = await open()
    const above = await one.card('a1').boundingBox()
    const beside = await one.card('o1').boundingBox()
    if (above === null || beside === null) throw new Error('nothing to select')
    await one.page.keyboard.down('Shift')
    await one.page.mouse.move(above.x - 20, above.y - 12)
    await one.page.mouse.down()
    await one.page.mouse.move(beside.x + 40, beside.y + 40, { steps: 8 })
    await one.page.mouse.up()
    await one.page.keyboard.up('Shift')
    await expect.poll(() => one.page.locator('[data-card][data-selected]').count()).toBe(2)
    await one.page.getByRole('button', { name: canvas.delete, exact: true }).click()
    await until(board, ({ elements }) => elements.map(({ id }) => id).join() === 'a2,o2')
    await one.page.getByRole('button', { name: canvas.undo, exact: true }).first().click()
    await until(board, ({ elements, links }) => elements.length === 4 && links.length === 2)
  })

  it('deletes a lane, parks its cards, and brings both back', async () => {
    const [one, board] = await open()
    const header = one.page.locator('.canvas-lane-header[data-lane="outputs"]')
    await header.getByRole('button').last().click()
    await one.page.getByRole('menuitem', { name: canvas.deleteLane }).click()
    await until(
      board,
      ({ lanes, elements }) =>
        lanes.length === 1 && elements.filter(({ parked }) => parked === true).length === 2,
    )
    await one.page.locator('.react-flow__pane').press('Control+z')
    await until(
      board,
      ({ lanes, elements }) =>
        lanes.length === 2 && elements.every(({ parked }) => parked !== true),
    )
  })

  it('offers a map of itself when there are many cards', async () => {
    const many = aModel().withLane('activities', 'activity')
    for (let index = 0; index < 61; index += 1)
      many.withElement(`c${index}`, 'activity', `Card ${index}`, { laneId: 'activities' })
    const [one] = await open(many.build())
    await one.page.locator('.react-flow__minimap').waitFor()
    const [few] = await open()
    expect(await few.page.locator('.react-flow__minimap').count()).toBe(0)
  })
})
