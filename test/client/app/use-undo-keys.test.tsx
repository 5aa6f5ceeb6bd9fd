import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useUndoKeys } from '#client/app/use-undo-keys.ts'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withElement('lessons', 'output', 'Lessons')
  .build({
    costs: [{ id: 'wages', kind: 'cash', amount: 4000, label: 'Wages' }],
    indicators: [
      {
        id: 'reach',
        elementId: 'lessons',
        name: { en: 'Reach' },
        measure: 'unit',
        targets: [],
        measurements: [{ date: '2025', value: 41 }],
      },
    ],
  })

function Panels() {
  useUndoKeys()
  return (
    <>
      <Inspector />
      <EconomicsPage />
    </>
  )
}

function show(): BoardSession {
  return showBoard(model, <Panels />).session
}

const undoKeys = '{Control>}z{/Control}'
const redoKeys = '{Control>}y{/Control}'

describe('Ctrl+Z', () => {
  it('takes back what was kept, also from the field that one came to next', async () => {
    const session = show()
    const wages = () => session.snapshot.get().costs.get('wages')
    await page.getByRole('textbox', { name: 'Amount: Wages' }).fill('5000')
    await userEvent.keyboard('{Tab}')
    expect(wages()?.amount).toBe(5000)
    await userEvent.keyboard(undoKeys)
    expect(wages()?.amount).toBe(4000)
    await userEvent.keyboard(redoKeys)
    expect(wages()?.amount).toBe(5000)
  })

  it('takes back what was kept with Enter, in the same field', async () => {
    const session = show()
    const label = page.getByRole('textbox', { name: 'Description: Wages' })
    await label.fill('Wages of two')
    await userEvent.keyboard(`{Enter}${undoKeys}`)
    expect(session.snapshot.get().costs.get('wages')?.label).toBe('Wages')
    await expect.element(label).toHaveValue('Wages')
  })

  it('is the field’s own while something is typed in it that is not kept yet', async () => {
    const session = show()
    session.actions.setField('costs', 'wages', 'amount', 6000)
    const label = page.getByRole('textbox', { name: 'Description: Wages' })
    await label.click()
    await userEvent.keyboard(`{End} of two${undoKeys}`)
    expect(session.snapshot.get().costs.get('wages')?.amount).toBe(6000)
    await expect.element(label).toHaveValue('Wages')
  })

  it('takes back a figure from within the table, and what was switched', async () => {
    const session = show()
    session.setSelection(['lessons'])
    const reach = () => session.snapshot.get().indicators.get('reach')
    await page.getByRole('button', { name: 'Fill in figures' }).click()
    await page.getByRole('textbox', { name: 'Value, row 1' }).fill('60')
    await userEvent.keyboard('{Enter}')
    expect(reach()?.measurements[0]?.value).toBe(60)
    await userEvent.keyboard(undoKeys)
    expect(reach()?.measurements[0]?.value).toBe(41)
    page.getByRole('switch').element().focus()
    await userEvent.keyboard(' ')
    expect(reach()?.baseline?.notApplicable).toBe(true)
    await userEvent.keyboard(undoKeys)
    expect(reach()?.baseline?.notApplicable).toBeUndefined()
  })
})
