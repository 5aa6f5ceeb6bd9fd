import { describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel, type TestBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withLane('outcomes', 'outcome')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'output', 'Lessons', { laneId: 'outputs', position: { x: 0, y: 0 } })
  .build()

async function twoPeople(): Promise<[BoardPage, BoardPage, TestBoard]> {
  const board = await createBoard(world.server.url, { model })
  const one = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
  const other = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await other.card('a').waitFor()
  return [one, other, board]
}

describe('two browsers, one board', () => {
  it('sees the other’s new card while it is typed', async () => {
    const [one, other, board] = await twoPeople()
    await one.card('a').focus()
    await one.press('n')
    await one.page.keyboard.type('Find buddies')
    await other.cardWith('Find buddies').waitFor()
    await one.press('Enter')
    await one.savingIs('saved')
    const saved = await readModel(board)
    expect(saved.elements.find(({ title }) => title['en'] === 'Find buddies')?.laneId).toBe(
      'activities',
    )
  })

  it('merges what both type in the same card at once', async () => {
    const [one, other, board] = await twoPeople()
    await one.card('a').focus()
    await one.press('F2', 'End')
    await other.card('a').focus()
    await other.press('F2', 'Home')
    await Promise.all([
      one.page.keyboard.type(' well', { delay: 20 }),
      other.page.keyboard.type('We ', { delay: 30 }),
    ])
    for (const person of [one, other])
      await expect
        .poll(() => person.card('a').locator('textarea').inputValue())
        .toBe('We Teach well')
    await one.press('Escape')
    await other.press('Escape')
    await one.savingIs('saved')
    expect((await readModel(board)).elements[0]?.title['en']).toBe('We Teach well')
  })

  it('sees a card move to where it is dropped, and its lane say what it is', async () => {
    const [one, other, board] = await twoPeople()
    const from = await one.card('a').boundingBox()
    const lane = await one.page.locator('.canvas-lane-header[data-lane="outcomes"]').boundingBox()
    if (from === null || lane === null) throw new Error('nothing to drag')
    await one.page.mouse.move(from.x + 30, from.y + 12)
    await one.page.mouse.down()
    await one.page.mouse.move(lane.x + lane.width / 2, from.y + 60, { steps: 12 })
    expect((await readModel(board)).elements[0]?.type).toBe('activity')
    await one.page.mouse.up()
    await one.savingIs('saved')
    expect((await readModel(board)).elements[0]).toMatchObject({
      type: 'outcome',
      laneId: 'outcomes',
    })
    await expect
      .poll(async () => (await other.card('a').boundingBox())?.x ?? 0)
      .toBeGreaterThan(lane.x - 60)
  })

  it('links two cards by dragging, and shows the link to the other', async () => {
    const [one, other, board] = await twoPeople()
    await one.card('a').hover()
    const handle = one.page
      .locator('.react-flow__node', { has: one.card('a') })
      .locator('.react-flow__handle-right')
    await handle.dragTo(one.card('b'))
    await one.savingIs('saved')
    expect((await readModel(board)).links).toMatchObject([{ from: 'a', to: 'b', kind: 'leads-to' }])
    await expect.poll(() => other.page.locator('[data-link]').count()).toBe(1)
  })

  it('takes back its own changes only', async () => {
    const [one, other, board] = await twoPeople()
    await one.card('a').focus()
    await one.press('Control+Shift+ArrowRight')
    await expect.poll(async () => (await readModel(board)).elements[0]?.laneId).toBe('outputs')
    await other.card('b').focus()
    await other.press('F2', 'End')
    await other.page.keyboard.type('!')
    await other.press('Escape')
    await one.cardWith('Lessons!').waitFor()
    await one.card('a').focus()
    await one.press('Control+z')
    await expect.poll(async () => (await readModel(board)).elements[0]?.laneId).toBe('activities')
    expect((await readModel(board)).elements[1]?.title['en']).toBe('Lessons!')
  })

  it('takes back what was typed in one step, also after somebody else typed in the same text', async () => {
    const [one, other, board] = await twoPeople()
    const titleOf = async () => (await readModel(board)).elements[0]?.title['en']
    await one.card('a').focus()
    await one.press('F2', 'End')
    await one.page.keyboard.type(' every day')
    await other.cardWith('Teach every day').waitFor()
    await other.card('a').focus()
    await other.press('F2', 'Home')
    await other.page.keyboard.type('We: ')
    await expect.poll(titleOf).toBe('We: Teach every day')
    await expect.poll(() => one.page.locator('textarea').first().inputValue()).toContain('We: ')
    await one.press('Control+z')
    await expect.poll(titleOf).toBe('We: Teach')
    await one.press('Control+y')
    await expect.poll(titleOf).toBe('We: Teach every day')
  })
})
