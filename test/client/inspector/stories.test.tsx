import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('skills', 'outcome', 'Skills')
  .build({ languages: ['en', 'nl'] })

async function choose(field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: new RegExp(`^${value}`) }).click()
}

describe('stories', () => {
  it('are written at their card, in the languages of the board', async () => {
    const { session } = showBoard(model, <Inspector />)
    session.setSelection(['skills'])
    await page.getByRole('heading', { name: 'Stories' }).click()
    await page.getByRole('button', { name: 'Add story' }).click()
    await userEvent.keyboard('“Now I dare to ask.”')
    await page.getByRole('button', { name: 'Story Nederlands' }).click()
    await userEvent.keyboard('“Nu durf ik te vragen.”')
    await page.getByRole('textbox', { name: 'Who tells this?' }).fill('Sofie')
    await choose('May this be told\\?', 'Yes, without a name')
    await page.getByLabelText('When').fill('2026-05-01')
    await userEvent.keyboard('{Enter}')
    const [story] = session.snapshot.get().stories.values()
    expect(story).toMatchObject({
      elementId: 'skills',
      text: { en: '“Now I dare to ask.”', nl: '“Nu durf ik te vragen.”' },
      source: 'Sofie',
      consent: 'anonymous',
      date: '2026-05-01',
    })
  })

  it('stand together at the board, and live on without their card', async () => {
    const { session } = showBoard(model, <Inspector />)
    await page.getByRole('heading', { name: 'Stories' }).click()
    await page.getByRole('button', { name: 'Add story' }).click()
    await userEvent.keyboard('It helped')
    await choose('Is about', 'Skills')
    const story = () => [...session.snapshot.get().stories.values()][0]
    expect(story()?.elementId).toBe('skills')
    session.actions.deleteElements(['skills'])
    expect(story()).toMatchObject({ text: { en: 'It helped' } })
    expect(story()?.elementId).toBeUndefined()
    session.undo.undo()
    expect(story()?.elementId).toBe('skills')
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    expect(story()).toBeUndefined()
  })
})
