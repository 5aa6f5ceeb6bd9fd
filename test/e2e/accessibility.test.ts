import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { textsIn } from '#shared/text/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, type TestBoard } from './board-page.ts'
import { findBarriers } from './find-barriers.ts'
import { aPhase, Workshop } from './phone-workshop.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)
let board: TestBoard

beforeAll(async () => {
  board = await createBoard(world.server.url, { template: 'example' })
})

describe.each(languages)('in %s', (language) => {
  it('axe finds nothing serious on home', async () => {
    const page = await world.browser.person({ language })
    await page.goto(world.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
  })

  it('axe finds nothing serious on the board', async () => {
    const page = await world.browser.person({ language })
    await BoardPage.open(page, board.links.facilitator.url)
    await page.locator('[data-card]').first().waitFor()
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
  })

  it('axe finds nothing serious on the outline of a phone, and nothing is wider than the screen', async () => {
    const page = await world.browser.person({ language, width: 390, height: 844, hasTouch: true })
    await BoardPage.open(page, board.links.editor.url)
    await page.locator('[data-card-title]').first().waitFor()
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
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

describe('while a workshop runs', () => {
  beforeAll(async () => {
    const workshop = new Workshop(board)
    const phases = [aPhase('vote', 'vote', { minutes: 5, laneIds: [] })]
    await workshop.command({ type: 'set-agenda', phases, revision: 0 })
    await workshop.go('vote')
  })

  it('axe finds nothing serious on the facilitator’s panel with every tool open', async () => {
    const page = await world.browser.person({ language: 'nl' })
    await BoardPage.open(page, board.links.facilitator.url)
    await page.getByRole('button', { name: textsIn('nl').tools.showPanel }).click()
    await page.locator('[data-tool=people]').waitFor()
    const closed = page.locator('[data-tool] h2 button[aria-expanded=false]')
    while ((await closed.count()) > 0) await closed.first().click()
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
  })

  it('axe finds nothing serious on the remote', async () => {
    const page = await world.browser.person({
      language: 'fr',
      width: 390,
      height: 844,
      hasTouch: true,
    })
    await page.goto(board.links.facilitator.url.replace('#', '/remote#'))
    await page.locator('[data-tool=voting]').waitFor()
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
  })

  it('axe finds nothing serious on the plenary screen', async () => {
    const page = await world.browser.person({ language: 'en', width: 1920, height: 1080 })
    await page.goto(board.links.viewer.url.replace('#', '/screen#'))
    await page.locator('[data-state=board] [data-card]').first().waitFor()
    expect(await findBarriers(page, { onlySerious: true })).toEqual([])
  })
})
