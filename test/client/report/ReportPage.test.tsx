import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ReportPage } from '#client/report/ReportPage.tsx'
import type { BoardSession } from '#client/session/session.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'
import { example } from '#shared/templates/example/example.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

beforeEach(() => page.viewport(1366, 900))
afterEach(closeBoards)

function show(model: ChangeModel, language: Language = 'en', role?: Role) {
  return showBoard(model, <ReportPage />, { language, ...(role === undefined ? {} : { role }) })
}

function kitchen(): ChangeModel {
  return aModel()
    .withElement('cook', 'activity', 'Cook together')
    .withElement('eat', 'outcome', 'Families eat well')
    .withLink('cook', 'eat')
    .build()
}

describe('the report on screen', () => {
  it('tells the board in three parts, with its picture', async () => {
    const { root } = show(kitchen())
    for (const title of ['Counting', 'Telling', 'Visualising']) {
      await expect.element(page.getByRole('heading', { name: title, level: 2 })).toBeVisible()
    }
    await expect.element(page.getByText('Leads to Families eat well.')).toBeVisible()
    await expect
      .element(page.getByRole('img', { name: /Drawing of the theory of change: 2 cards/ }))
      .toBeVisible()
    expect(root.textContent).toContain('There are no indicators yet')
  })

  it('follows what others change', async () => {
    const { session } = show(kitchen())
    const other: BoardSession = showBoard(kitchen(), <i />, { joinedWith: session }).session
    other.actions.setText(
      { collection: 'elements', id: 'eat', field: 'title', language: 'en' },
      'Families eat better',
    )
    await expect.element(page.getByText('Leads to Families eat better.')).toBeVisible()
  })

  it('is there to read for who may not write, and for an empty board', async () => {
    show(aModel().build(), 'en', 'viewer')
    await expect.element(page.getByText(/This board is still empty/).first()).toBeVisible()
  })

  it('speaks another language than the screen where asked to', async () => {
    const { root } = show(kitchen())
    await page
      .getByRole('radio', { name: 'Français' })
      .or(page.getByRole('button', { name: 'Français' }))
      .click()
    await expect.element(page.getByRole('heading', { name: 'Compter', level: 2 })).toBeVisible()
    expect(root.querySelector('.report')?.getAttribute('lang')).toBe('fr')
  })

  it('leads from its contents to a section, for keyboards too', async () => {
    show(kitchen())
    await page.getByRole('link', { name: 'How we think change happens' }).click()
    await expect
      .element(page.getByRole('heading', { name: 'How we think change happens' }))
      .toHaveFocus()
  })

  it('has nothing that axe finds', async () => {
    await page.viewport(390, 844)
    const { root } = show(example.build('nl'), 'nl')
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { violations } = await axe.run(root)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('is never wider than the screen', async () => {
    show(example.build('fr'), 'fr')
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of [320, 390, 1366, 1920]) {
      await page.viewport(width, 900)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    }
  })
})
