import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { openBrowser, type TestBrowser } from '#test/support/browser.ts'
import { startServerProcess, type ServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, type TestBoard } from './board-page.ts'

let server: ServerProcess
let browser: TestBrowser
let board: TestBoard

beforeAll(async () => {
  server = await startServerProcess()
  browser = await openBrowser()
  board = await createBoard(server.url, { template: 'example' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 500)).join(' | ')}`)
}

describe.each(languages)('in %s', (language) => {
  it('axe finds nothing serious on home', async () => {
    const page = await browser.person({ language })
    await page.goto(server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await seriousFindings(page)).toEqual([])
  })

  it('axe finds nothing serious on the board', async () => {
    const page = await browser.person({ language })
    await BoardPage.open(page, board.links.facilitator.url)
    await page.locator('[data-card]').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('axe finds nothing serious on the outline of a phone, and nothing is wider than the screen', async () => {
    const page = await browser.person({ language, width: 390, height: 844, hasTouch: true })
    await BoardPage.open(page, board.links.editor.url)
    await page.locator('[data-card-title]').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 })
      // A tooltip that is open moves a moment after the screen does.
      await expect
        .poll(() =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBeLessThanOrEqual(0)
    }
  })
})
