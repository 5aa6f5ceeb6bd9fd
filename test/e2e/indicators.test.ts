import { expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { textsIn } from '#shared/text/registry.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { app, indicators, inspector, ui } = textsIn('en')

const model = aModel()
  .withLane('outcomes', 'outcome')
  .withElement('skills', 'outcome', 'Skills', { laneId: 'outcomes', position: { x: 0, y: 0 } })
  .build()

/** Opens the figures of a card's only indicator. */
async function openFigures({ page }: BoardPage): Promise<Locator> {
  await page.getByRole('button', { name: indicators.fillIn }).click()
  return page.getByRole('dialog')
}

async function openDetails(board: BoardPage): Promise<void> {
  await board.card('skills').click()
  await board.page.getByRole('button', { name: app.showDetails, exact: true }).click()
  await board.page.locator('[data-region=details]').waitFor()
}

it('an indicator is made by one, measured by another who pastes, and each takes back their own', async () => {
  const board = await createBoard(world.server.url, { model })
  const one = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
  const other = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await openDetails(one)
  await openDetails(other)

  await one.page.getByRole('button', { name: indicators.add }).click()
  await one.page.keyboard.type('Young people who can cook')
  await other.page.getByRole('button', { name: /Young people who can cook/ }).waitFor()

  const figures = await openFigures(other)
  const measured = figures.getByRole('table', { name: indicators.measurements })
  await figures.getByRole('button', { name: indicators.paste }).last().click()
  await figures
    .getByRole('textbox', { name: indicators.pasteHere })
    .fill('Datum\tWaarde\tn\n30/06/2025\t12,5\t40\n31 december 2025\t18\t44\n2026\t24,5\tveel')
  await figures.getByText(indicators.cellAt(3, indicators.n, 'veel')).waitFor()
  await figures.getByRole('button', { name: indicators.addRows(3) }).click()
  await measured.getByRole('textbox', { name: indicators.cell(indicators.value, 3) }).waitFor()

  const own = await openFigures(one)
  const value = own
    .getByRole('table', { name: indicators.measurements })
    .getByRole('textbox', { name: indicators.cell(indicators.value, 2) })
  await value.fill('19')
  await figures.getByText(/writing here too/).waitFor()
  await measured.getByRole('button', { name: indicators.deleteRow(1) }).click()
  // What is being typed goes along with its row.
  await one.press('Enter')
  await one.savingIs('saved')
  await other.savingIs('saved')
  const [indicator] = (await readModel(board)).indicators
  expect(indicator).toMatchObject({
    elementId: 'skills',
    name: { en: 'Young people who can cook' },
  })
  expect(indicator?.measurements).toEqual([
    { date: '2025-12-31', value: 19, n: 44 },
    { date: '2026', value: 24.5, comment: 'veel' },
  ])

  const messages = other.page.getByRole('region', { name: ui.messages })
  await messages.getByRole('button', { name: inspector.undo }).click()
  await expect
    .poll(async () => (await readModel(board)).indicators[0]?.measurements)
    .toEqual([
      { date: '2025-06-30', value: 12.5, n: 40 },
      { date: '2025-12-31', value: 19, n: 44 },
      { date: '2026', value: 24.5, comment: 'veel' },
    ])
  await one.press('Escape')
  await own.waitFor({ state: 'hidden' })
  await one.press('Control+z')
  await expect
    .poll(async () => (await readModel(board)).indicators[0]?.measurements[1]?.value)
    .toBe(18)
})
