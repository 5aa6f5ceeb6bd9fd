import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { findBarriers } from './find-barriers.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

async function choose(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function exportAs(page: Page, label: string): Promise<Download> {
  await choose(page, /^Export/)
  await page.locator('label').filter({ hasText: label }).click()
  const download = page.waitForEvent('download', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Download' }).click()
  const file = await download
  await page.keyboard.press('Escape')
  return file
}

/** What people would call the same board. */
function said({ elements, links }: ChangeModel) {
  const titles = new Map(elements.map(({ id, title }) => [id, title['en']]))
  return {
    cards: elements.map(({ type, title }) => `${type}: ${title['en']}`).toSorted(),
    links: links
      .map(({ from, to, kind }) => `${titles.get(from)} ${kind} ${titles.get(to)}`)
      .toSorted(),
  }
}

describe('a board', () => {
  it('leaves as PDF and as a workbook, which comes back onto another board and is undone', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const page = await world.browser.person()
    const screen = await BoardPage.open(page, board.links.editor.url)
    await screen.savingIs('saved')
    const poster = await exportAs(page, 'PDF')
    expect(poster.suggestedFilename()).toMatch(/^[a-z0-9-]+-poster-on-a3\.pdf$/)
    expect(
      readFileSync(await poster.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const workbook = await exportAs(page, 'Excel, everything')
    const path = await workbook.path()
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)

    const other = await createBoard(world.server.url)
    const before = await readModel(other)
    const place = await BoardPage.open(page, other.links.editor.url)
    await choose(page, /^Import/)
    const bytes = readFileSync(path)
    await page.locator('input[type=file]').setInputFiles({
      name: workbook.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: bytes,
    })
    const original = await readModel(board)
    await page.getByText(`${original.elements.length} cards`).waitFor()
    await page.getByRole('radio', { name: /Replace/ }).check({ force: true })
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect
      .poll(async () => said(await readModel(other)), { timeout: 20_000 })
      .toEqual(said(original))
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect
      .poll(async () => said(await readModel(other)), { timeout: 20_000 })
      .toEqual(said(before))
    await place.savingIs('saved')
  })
})

describe('the screens for files', () => {
  it('pass axe, and work with keys alone', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const page = await world.browser.person()
    const screen = await BoardPage.open(page, board.links.editor.url)
    await screen.savingIs('saved')
    await choose(page, /^Export/)
    await page.getByRole('radio', { name: 'PDF' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.getByRole('radio', { name: 'Picture (PNG)' }).isChecked())
      .toBe(true)
    expect(await findBarriers(page, { within: '[role=dialog]' })).toEqual([])
    const download = page.waitForEvent('download', { timeout: 30_000 })
    await page.getByRole('button', { name: 'Download' }).focus()
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.png$/)
    await page.keyboard.press('Escape')

    await choose(page, /^Import/)
    await page
      .getByLabel('Or paste a list or table')
      .fill('Outcome: Neighbours meet\n  Impact: Nobody is alone')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('2 cards').waitFor()
    expect(await findBarriers(page, { within: '[role=dialog]' })).toEqual([])
  })
})
