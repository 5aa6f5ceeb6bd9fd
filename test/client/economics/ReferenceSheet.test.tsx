import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import type { BoardSession } from '#client/session/session.ts'
import type { ReferenceProject } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

afterEach(closeBoards)

const buddies = { id: 'buddies', name: 'Buddies', year: 2025, features: [] }

function show(project: ReferenceProject, language: Language = 'en'): BoardSession {
  const model = aModel().build({ referenceProjects: [project] })
  return showBoard(model, <EconomicsPage />, { language }).session
}

describe('the sheet of a reference project', () => {
  it('has a year that is a year and no amount: without a sign for thousands, and refused where it is none', async () => {
    const session = show(buddies, 'nl')
    const year = page.getByRole('textbox', { name: 'Jaar', exact: true })
    await expect.element(year).toHaveValue('2025')
    for (const none of ['12', '2025,5', '20255']) {
      await year.fill(none)
      await userEvent.keyboard('{Tab}')
      await expect.element(year).toHaveAccessibleDescription('Vul een jaartal in, bv. 2025')
    }
    expect(session.snapshot.get().referenceProjects.get('buddies')?.year).toBe(2025)
    await year.fill('2024')
    await userEvent.keyboard('{Tab}')
    expect(session.snapshot.get().referenceProjects.get('buddies')?.year).toBe(2024)
  })

  it('breaks a long name and keeps its button whole', async () => {
    await page.viewport(390, 844)
    const name = 'Arbeidsmarktbegeleidingsprogramma'.repeat(3)
    show({ ...buddies, name })
    const button = page.getByRole('button', { name: `Delete ${name}` }).element()
    const { right, width } = button.getBoundingClientRect()
    expect(right).toBeLessThanOrEqual(390)
    expect(width).toBeGreaterThanOrEqual(36)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})
