import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { storable } from '#shared/document/storable.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('skills', 'outcome', 'Skills')
  .withLink('teach', 'skills', { evidenceIds: ['study'] })
  .build({
    languages: ['en'],
    evidence: [
      { id: 'study', kind: 'external', summary: 'A study of 2019' },
      { id: 'survey', kind: 'internal', strength: 'moderate', summary: 'Our own survey' },
    ],
  })

function show(select: readonly string[]): BoardSession {
  const { session } = showBoard(model, <Inspector />)
  session.setSelection(select)
  return session
}

async function choose(field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: value, exact: true }).click()
}

describe('evidence', () => {
  it('is added with all that is known of it, and undone step by step', async () => {
    const session = show(['skills'])
    const before = session.snapshot.get()
    await page.getByRole('button', { name: 'Add evidence' }).click()
    await userEvent.keyboard('Less pain after a year')
    await choose('Kind of evidence', 'Research')
    await choose('For or against\\?', 'Against')
    await choose('How strong\\?', 'Strong')
    await page.getByRole('textbox', { name: 'Year' }).fill('2024')
    await page.getByRole('textbox', { name: 'Source' }).fill('University of Ghent')
    await page.getByRole('textbox', { name: 'Web address' }).fill('example.org/study')
    await userEvent.keyboard('{Enter}')
    const [id] = session.snapshot.get().elements.get('skills')?.evidenceIds ?? []
    expect(session.snapshot.get().evidence.get(id ?? '')).toEqual({
      id,
      kind: 'research',
      stance: 'against',
      strength: 'strong',
      summary: 'Less pain after a year',
      source: 'University of Ghent',
      url: 'https://example.org/study',
      year: 2024,
    })
    for (let step = 0; step < 8; step += 1) session.undo.undo()
    expect(session.snapshot.get().elements).toEqual(before.elements)
    expect(session.snapshot.get().evidence).toEqual(before.evidence)
  })

  it('is told why a year cannot be kept', async () => {
    const session = show(['teach--skills'])
    await page.getByRole('button', { name: /A study of 2019/ }).click()
    await page.getByRole('textbox', { name: 'Year' }).fill('12')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Fill in a year, e.g. 2025')).toBeInTheDocument()
    expect(session.snapshot.get().evidence.get('study')?.year).toBeUndefined()
  })

  it('is kept as far as a board can keep it', async () => {
    const session = show(['teach--skills'])
    await page.getByRole('button', { name: /A study of 2019/ }).click()
    await page.getByRole('textbox', { name: 'Source' }).fill('word '.repeat(5000))
    await userEvent.keyboard('{Enter}')
    const source = () => session.snapshot.get().evidence.get('study')?.source
    await expect.poll(() => source()?.length).toBeGreaterThan(1000)
    expect(source()?.length).toBeLessThan(storable.field)
  })

  it('is shown in our words where a file says internal or external, without changing it', async () => {
    const session = show(['teach--skills'])
    await page.getByRole('button', { name: /A study of 2019.*Research/ }).click()
    await expect
      .element(page.getByRole('button', { name: /Research Kind of evidence/ }))
      .toBeInTheDocument()
    expect(session.snapshot.get().evidence.get('study')?.kind).toBe('external')
  })

  it('is used again elsewhere, and removed there alone', async () => {
    const session = show(['teach--skills'])
    const link = () => session.snapshot.get().links.get('teach--skills')
    await page
      .getByRole('combobox', { name: 'Or choose evidence the board already has' })
      .fill('survey')
    await page.getByRole('option', { name: /Our own survey/ }).click()
    expect(link()?.evidenceIds).toEqual(['study', 'survey'])
    await page.getByRole('button', { name: /A study of 2019/ }).click()
    await page.getByRole('button', { name: 'Remove from here' }).click()
    expect(link()?.evidenceIds).toEqual(['survey'])
    expect(session.snapshot.get().evidence.has('study')).toBe(true)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(link()?.evidenceIds).toEqual(['study', 'survey'])
  })

  it('stands on an assumption too', async () => {
    const session = show(['skills'])
    await page.getByRole('button', { name: 'Add assumption' }).click()
    await page.getByRole('button', { name: 'More about this assumption' }).click()
    await page.getByRole('button', { name: 'Add evidence' }).first().click()
    const [assumption] = session.snapshot.get().assumptions.values()
    expect(assumption?.evidenceIds).toHaveLength(1)
  })

  it('is deleted from the whole board in its list', async () => {
    const session = show([])
    await page.getByRole('heading', { name: /All evidence/ }).click()
    await page.getByRole('button', { name: /A study of 2019.*Used 1 time/ }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    expect(session.snapshot.get().evidence.has('study')).toBe(false)
  })
})
