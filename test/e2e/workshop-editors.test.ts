import { beforeEach, describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import type { Command } from '#shared/workshop/commands.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import { BoardPage, createBoard, readModel, type TestBoard } from './board-page.ts'
import { CutLine } from './cut-line.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)
let board: TestBoard
let editor: BoardPage
let line: CutLine

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'outcome', 'More work', { laneId: 'outcomes', position: { x: 0, y: 0 } })
  .withLink('a', 'b')
  .build()

const phases: readonly Phase[] = [
  {
    ...usualPhase,
    id: 'collect',
    mode: 'collect',
    title: { en: 'Collect effects' },
    prompt: { en: 'What changes for the people you work for?' },
    laneIds: ['outcomes'],
    minutes: 5,
  },
  { ...usualPhase, id: 'link', mode: 'link', title: { en: 'Draw links' } },
  { ...usualPhase, id: 'vote', mode: 'vote', title: { en: 'Vote' } },
  { ...usualPhase, id: 'alone', mode: 'private', title: { en: 'Alone' }, laneIds: ['outcomes'] },
]

beforeEach(async () => {
  board = await createBoard(world.server.url, { model })
  await tell({ type: 'set-agenda', phases: [...phases], revision: 0 })
  const page = await world.browser.person()
  line = new CutLine()
  await line.lay(page)
  editor = await BoardPage.open(page, board.links.editor.url)
  await editor.savingIs('saved')
})

/** As a facilitator does. */
async function tell(command: Command): Promise<void> {
  const response = await fetch(`${world.server.url}/api/boards/${board.id}/workshop/commands`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${board.links.facilitator.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(command),
  })
  expect(response.status).toBe(200)
}

async function titleOf(id: string): Promise<string | undefined> {
  return (await readModel(board)).elements.find((element) => element.id === id)?.title['en']
}

function toast(text: string) {
  return editor.page.locator('li').filter({ hasText: text })
}

async function startTyping(id: string): Promise<void> {
  await editor.card(id).focus()
  await editor.press('F2', 'End')
}

describe('an editor in a workshop', () => {
  it('sees the phase, its prompt, its time and what can be done', async () => {
    await tell({ type: 'go', from: null, to: 'collect' })
    const strip = editor.page.getByRole('region', { name: 'The workshop now' })
    await strip.getByText('What changes for the people you work for?').waitFor()
    await strip.getByText('Phase 1 of 4').waitFor()
    await strip.getByText('Now: add cards.').waitFor()
    expect(await strip.getByRole('timer').textContent()).toMatch(/^[45]:\d\d$/)
    await tell({ type: 'go', from: 'collect', to: 'link' })
    await strip.getByText('Now: link cards.').waitFor()
    await strip.getByRole('timer').waitFor({ state: 'detached' })
    await tell({ type: 'go', from: 'link', to: null })
    await strip.getByText('Now: link cards.').waitFor({ state: 'detached' })
  })

  it('writes outside the board in a private round, until it is revealed', async () => {
    const titles = async () => (await readModel(board)).elements.map(({ title }) => title['en'])
    await tell({ type: 'go', from: null, to: 'alone' })
    const field = editor.page.getByRole('textbox', { name: 'Write a card of your own' })
    // Its code is fetched when it is first shown.
    await field.waitFor()
    await editor.page.context().setOffline(true)
    await field.fill('What nobody says aloud')
    await field.press('Enter')
    await toast('The server does not answer.').waitFor()
    await editor.page.context().setOffline(false)
    await field.press('Enter')
    await editor.page.getByText('1 sent').waitFor()
    expect(await field.inputValue()).toBe('')
    expect(await titles()).toEqual(['Teach', 'More work'])
    await tell({ type: 'reveal', phaseId: 'alone', names: 'dropped' })
    await expect.poll(titles).toContain('What nobody says aloud')
    await field.waitFor({ state: 'detached' })
  })

  it('keeps what was being written when a private round ends', async () => {
    await tell({ type: 'go', from: null, to: 'alone' })
    const field = editor.page.getByRole('textbox', { name: 'Write a card of your own' })
    await field.fill('Almost finished')
    await tell({ type: 'go', from: 'alone', to: null })
    await editor.page.getByText('What you wrote was not sent. Almost finished').waitFor()
    await editor.page.getByRole('button', { name: 'Dismiss' }).click()
    await editor.page.getByText('Almost finished').waitFor({ state: 'detached' })
  })

  it('keeps what was being typed when the board is locked, and sends it afterwards', async () => {
    await startTyping('a')
    await editor.page.keyboard.type(' well')
    await expect.poll(() => titleOf('a')).toBe('Teach well')
    await tell({ type: 'lock-board', isLocked: true })
    await editor.page.getByText('The facilitator has locked the board.').waitFor()
    await editor.page.keyboard.type(' never typed')
    await editor.page.getByRole('button', { name: 'New card' }).waitFor({ state: 'detached' })
    await editor.savingIs('saved')
    expect(await titleOf('a')).toBe('Teach well')
    await editor.page.reload()
    await editor.waitUntilLoaded()
    await editor.page.getByText('The facilitator has locked the board.').waitFor()
    await tell({ type: 'lock-board', isLocked: false })
    await editor.page.getByRole('button', { name: 'New card' }).first().waitFor()
    await startTyping('a')
    await editor.page.keyboard.type('!')
    await expect.poll(() => titleOf('a')).toBe('Teach well!')
  })

  it('keeps offline edits while the board is locked', async () => {
    await line.cut()
    await startTyping('a')
    await editor.page.keyboard.type(' on the train')
    await editor.press('Escape')
    await editor.savingIs('offline')
    await tell({ type: 'lock-board', isLocked: true })
    line.mend()
    await editor.savingIs('held')
    await editor.page.getByText('goes along by itself').waitFor()
    expect(await titleOf('a')).toBe('Teach')
    await tell({ type: 'lock-board', isLocked: false })
    await editor.savingIs('saved')
    expect(await titleOf('a')).toBe('Teach on the train')
  })

  it('is told why something was put back, and undo goes on with the step before', async () => {
    await startTyping('a')
    await editor.page.keyboard.type(' well')
    await editor.press('Escape')
    await editor.savingIs('saved')
    // The lock is on its way to this page while the card is deleted on it.
    line.hidesWorkshop = true
    await tell({ type: 'lock-elements', elementIds: ['b'], isLocked: true })
    await editor.card('b').focus()
    await editor.press('Delete')
    await toast('That card is locked').waitFor()
    await editor.card('b').waitFor()
    await editor.savingIs('saved')
    expect((await readModel(board)).links).toHaveLength(1)
    await editor.card('a').focus()
    await editor.press('Control+z')
    await expect.poll(() => titleOf('a')).toBe('Teach')
    expect(await titleOf('b')).toBe('More work')
  })

  it('finds a small lock on what is locked, and nothing is offered there', async () => {
    await tell({ type: 'lock-elements', elementIds: ['a'], isLocked: true })
    await tell({ type: 'lock-lane', laneId: 'outcomes', isLocked: true })
    await editor.card('a').getByRole('img', { name: 'Locked' }).waitFor()
    await editor.page.getByRole('img', { name: 'This lane is locked' }).waitFor()
    await editor.card('a').dblclick()
    expect(await editor.card('a').locator('textarea').count()).toBe(0)
    await editor.page.getByText('Locked by the facilitator. It can be linked.').waitFor()
    await editor.card('b').focus()
    await editor.press('Delete')
    await editor.press('Control+Shift+ArrowLeft')
    await editor.savingIs('saved')
    const { elements } = await readModel(board)
    expect(elements.map(({ id, laneId }) => [id, laneId])).toEqual([
      ['a', 'activities'],
      ['b', 'outcomes'],
    ])
    expect(await editor.page.getByRole('button', { name: 'New card in Outcomes' }).count()).toBe(0)
  })

  it('goes along when everybody is called, or stays', async () => {
    const area = { x: 4000, y: 3000, width: 800, height: 600 }
    const place = () =>
      editor.page.locator('.react-flow__viewport').evaluate((element) => element.style.transform)
    const before = await place()
    await tell({ type: 'gather', area, isHeld: false })
    await editor.page.getByRole('button', { name: 'Stay here' }).click()
    await editor.page.locator('[data-gathering]').waitFor({ state: 'detached' })
    expect(await place()).toBe(before)
    await tell({ type: 'release' })
    await tell({ type: 'gather', area, isHeld: false })
    await editor.page.getByRole('button', { name: 'Go there' }).click()
    await expect.poll(place).not.toBe(before)
    await tell({ type: 'release' })
    const there = await place()
    await tell({ type: 'gather', area: { ...area, x: 0, y: 0 }, isHeld: true })
    await editor.page.locator('[data-gathering=held]').waitFor()
    await expect.poll(place).not.toBe(there)
    await tell({ type: 'release' })
    await editor.page.locator('[data-gathering]').waitFor({ state: 'detached' })
  })

  it('stays where everybody is held, whatever is tried, and is free once released', async () => {
    const { page } = editor
    const place = (of: BoardPage = editor) =>
      of.page.locator('.react-flow__viewport').evaluate((element) => element.style.transform)
    const middle = () =>
      page.locator('.react-flow').evaluate((element) => {
        const { width, height } = element.getBoundingClientRect()
        const shape = element.querySelector<HTMLElement>('.react-flow__viewport')
        const { a, e, f } = new DOMMatrix(shape?.style.transform)
        return { x: Math.round((width / 2 - e) / a), y: Math.round((height / 2 - f) / a) }
      })
    const facilitator = await BoardPage.open(
      await world.browser.person(),
      board.links.facilitator.url,
    )
    const free = await place(facilitator)
    const area = { x: 0, y: 0, width: 800, height: 600 }
    await tell({ type: 'gather', area, isHeld: true })
    await page.getByText('Until then your view stays here').waitFor()
    await expect.poll(middle).toEqual({ x: 400, y: 300 })
    const held = await place()

    const pane = page.locator('.react-flow__pane')
    const tryAll = async () => {
      await pane.hover()
      await page.mouse.wheel(0, 400)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -300)
      await page.keyboard.up('Control')
      const box = await pane.boundingBox()
      if (box === null) throw new Error('no canvas')
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 90)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height - 200, { steps: 4 })
      await page.mouse.up()
      await editor.card('b').focus()
      await editor.press('+', 'Shift+Digit1')
    }
    await tryAll()
    expect(await page.getByRole('button', { name: 'Zoom in' }).isDisabled()).toBe(true)
    expect(await place()).toBe(held)
    await page.setViewportSize({ width: 900, height: 700 })
    await expect.poll(middle).toEqual({ x: 400, y: 300 })

    // The board itself can be worked on, and the list is nobody's view.
    await startTyping('a')
    await page.keyboard.type(' well')
    await editor.press('Escape')
    await expect.poll(() => titleOf('a')).toBe('Teach well')
    await page.reload()
    await editor.waitUntilLoaded()
    await expect.poll(middle).toEqual({ x: 400, y: 300 })

    expect(await place(facilitator)).toBe(free)
    await facilitator.page.getByRole('button', { name: 'Release' }).click()
    await page.locator('[data-gathering]').waitFor({ state: 'detached' })
    await tryAll()
    await expect.poll(middle).not.toEqual({ x: 400, y: 300 })
    expect(await page.getByRole('button', { name: 'Zoom in' }).isEnabled()).toBe(true)
  })
})
