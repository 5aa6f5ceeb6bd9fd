import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { textsIn } from '#shared/text/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

async function openDark(): Promise<BoardPage> {
  const board = await createBoard(world.server.url, { template: 'example' })
  const page = await world.browser.person({ language: 'en' })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  return BoardPage.open(page, board.links.editor.url)
}

/** The colours that a drawing or a text is in, of everything that a selector finds. */
function colorsOf(
  page: Page,
  selector: string,
  property: 'backgroundColor' | 'color' | 'fill' | 'stroke',
) {
  return page.evaluate(
    ([at, name]) => [
      ...new Set([...document.querySelectorAll(at)].map((one) => getComputedStyle(one)[name])),
    ],
    [selector, property] as const,
  )
}

const white = 'rgb(255, 255, 255)'
const black = 'rgb(0, 0, 0)'

it('draws the tornado in the colours of somebody who chose light on dark', async () => {
  const { app, economics } = textsIn('en')
  const { page } = await openDark()
  await page.getByRole('button', { name: app.more, exact: true }).click()
  await page.getByRole('menuitem', { name: economics.title }).click()
  await page.getByText(economics.tornado).waitFor()
  expect(await colorsOf(page, 'figure [role=img] svg text', 'fill')).toEqual([white])
  expect(await colorsOf(page, 'figure [role=img] svg rect', 'stroke')).toEqual([white])
  expect((await colorsOf(page, 'figure [role=img] p svg rect', 'fill')).toSorted()).toEqual([
    black,
    white,
  ])
})

it('keeps all words of a selected card readable', async () => {
  const { page } = await openDark()
  const card = page.locator('[data-card]').first()
  await card.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('.card[data-selected=true]').count()).toBe(1)
  expect(await colorsOf(page, '.card[data-selected=true]', 'backgroundColor')).toEqual([black])
  const words = '.card[data-selected=true], .card[data-selected=true] span'
  expect(await colorsOf(page, words, 'color')).toEqual([white])
})
