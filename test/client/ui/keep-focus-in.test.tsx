import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('skills', 'outcome', 'Skills')
  .withLink('teach', 'skills')
  .build({
    languages: ['en'],
    stakeholders: [{ id: 'pupils', name: { en: 'Pupils' } }],
    evidence: [{ id: 'study', kind: 'research', summary: 'A study of 2019' }],
    costs: [
      { id: 'wages', kind: 'cash', amount: 4000, label: 'Wages' },
      { id: 'hours', kind: 'volunteer', amount: 1000, label: 'Hours' },
    ],
    referenceProjects: [
      { id: 'buddies', name: 'Buddies', features: [] },
      { id: 'mentors', name: 'Mentors', features: [{ label: 'Weekly' }] },
    ],
  })

function show(select: readonly string[] = []): BoardSession {
  const { session } = showBoard(model, <Inspector />)
  session.setSelection(select)
  return session
}

const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent

describe('deleting by keyboard', () => {
  it('leads from assumption to assumption, then to what adds one', async () => {
    const session = show(['teach--skills'])
    for (let count = 0; count < 2; count += 1)
      session.actions.addAssumption({ on: { kind: 'link', ref: 'teach--skills' }, text: {} })
    await page.getByRole('button', { name: 'More about this assumption' }).first().click()
    page.getByRole('button', { name: 'Delete assumption' }).first().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => session.snapshot.get().assumptions.size).toBe(1)
    await expect.poll(focused).toBe('Delete assumption')
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Add assumption')
  })

  it('leads from story to story, then to what adds one', async () => {
    const session = show(['skills'])
    session.actions.addRecord('stories', { text: { en: 'It helped' }, elementId: 'skills' })
    session.actions.addRecord('stories', { text: { en: 'It did not' }, elementId: 'skills' })
    await page.getByRole('heading', { name: /^Stories/ }).click()
    await page.getByRole('button', { name: 'It helped' }).click()
    page.getByRole('button', { name: 'Delete', exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('It did not')
    await userEvent.keyboard('{Enter}')
    page.getByRole('button', { name: 'Delete', exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Add story')
  })

  it('leads from the last target group to the name of a new one, from the last evidence to the panel', async () => {
    const session = show()
    await page.getByRole('heading', { name: /^Target groups/ }).click()
    await page.getByRole('button', { name: /^Pupils/ }).click()
    page.getByRole('button', { name: 'Delete', exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.matches('input')).toBe(true)
    await page.getByRole('heading', { name: /^All evidence/ }).click()
    await page.getByRole('button', { name: /^A study of 2019/ }).click()
    page.getByRole('button', { name: 'Delete', exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => session.snapshot.get().evidence.size).toBe(0)
    await expect.poll(() => document.activeElement?.matches('div[tabindex="-1"]')).toBe(true)
  })

  it('leads from cost to cost, then to what adds one', async () => {
    const session = showBoard(model, <EconomicsPage />).session
    page.getByRole('button', { name: 'Delete Wages' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Delete Hours')
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Add a cost')
    expect(session.snapshot.get().costs.size).toBe(0)
  })

  it('leads from reference project to reference project, then to what adds one', async () => {
    const session = showBoard(model, <EconomicsPage />).session
    page.getByRole('button', { name: 'Delete Buddies' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Delete Mentors')
    await userEvent.keyboard('{Enter}')
    await expect.poll(focused).toBe('Add a reference project')
    expect(session.snapshot.get().referenceProjects.size).toBe(0)
  })

  it('presses nothing for those who were typing in a row that somebody else deletes', async () => {
    const session = showBoard(model, <EconomicsPage />).session
    await page.getByRole('textbox', { name: 'Description: Wages' }).click()
    session.actions.deleteRecords('costs', ['wages'])
    await expect.poll(() => document.activeElement?.matches('div[tabindex="-1"]')).toBe(true)
  })
})
