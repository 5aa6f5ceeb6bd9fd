import { describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { example } from '#shared/templates/example/example.ts'
import { htmlExporter } from '#server/exports/html/html-exporter.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard } from './board-page.ts'
import { findBarriers } from './find-barriers.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

describe('the report', () => {
  it('is reached from the menu, and taken along as a document', async () => {
    const board = await createBoard(world.server.url, { template: 'example' })
    const page = await world.browser.person({ language: 'en' })
    const screen = await BoardPage.open(page, board.links.editor.url)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Impact report' }).click()
    await page.getByRole('heading', { name: 'Telling', level: 2 }).waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('report')
    await screen.savingIs('saved')
    for (const [name, extension] of [
      ['Word', 'docx'],
      ['PDF', 'pdf'],
      ['HTML', 'html'],
    ] as const) {
      const download = page.waitForEvent('download', { timeout: 30_000 })
      await page.getByRole('button', { name }).click()
      expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`))
    }
  }, 120_000)

  it.each(languages)('as a page asks for nothing and fits a phone in %s', async (language) => {
    const page = await world.browser.person({ language, width: 390, height: 844 })
    const file = await htmlExporter.export(example.build(language), { language })
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => complaints.push(request.url().slice(0, 60)))
    await page.setContent(String(file))
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(widths.scrollWidth).toBeLessThanOrEqual(widths.clientWidth)
    expect(complaints.filter((text) => !text.startsWith('data:'))).toEqual([])
  })

  it('as a page passes axe', async () => {
    const page = await world.browser.person({ language: 'fr', width: 390, height: 844 })
    await page.setContent(
      String(await htmlExporter.export(example.build('fr'), { language: 'fr' })),
    )
    expect(await findBarriers(page)).toEqual([])
  })
})
