import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const reach: Indicator = {
  id: 'reach',
  elementId: 'lessons',
  name: { en: 'Pupils who come' },
  measure: 'unit',
  unit: 'pupils',
  baseline: { value: 10, date: '2024-09-01' },
  targets: [{ date: '2027-06-30', value: 80 }],
  measurements: [
    { date: '2025-06-30', value: 41 },
    { date: '2026-06-30', value: 60, n: 3 },
  ],
}

function model(indicators: readonly Indicator[] = [reach]) {
  return aModel()
    .withElement('teach', 'activity', 'Teach')
    .withElement('lessons', 'output', 'Lessons')
    .build({ languages: ['en'], indicators: [...indicators] })
}

async function openFigures(options: Parameters<typeof showBoard>[2] = {}): Promise<BoardSession> {
  const { session } = showBoard(model(), <Inspector />, options)
  session.setSelection(['lessons'])
  await page.getByRole('button', { name: /Fill in figures|See the figures/ }).click()
  return session
}

const indicatorOf = (session: BoardSession) => session.snapshot.get().indicators.get('reach')
const measured = () => page.getByRole('table', { name: 'Measurements' })
const measuredCell = (name: string) => measured().getByRole('textbox', { name, exact: true })

describe('figures pasted from a spreadsheet', () => {
  it('are shown first, with the cells that could not be read, and added as one step', async () => {
    const session = await openFigures()
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).last().click()
    await page
      .getByRole('textbox', { name: 'Paste the rows of your spreadsheet here' })
      .fill('Date\tValue\tn\n31/12/2026\t1,072.5\t12\nspring\t80\tmany')
    await expect.element(page.getByRole('cell', { name: '31 Dec 2026' })).toBeInTheDocument()
    await expect.element(page.getByText('row 2, n: many')).toBeInTheDocument()
    await expect.element(page.getByText('row 2, Date: spring')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Add 2 rows' }).click()
    expect(indicatorOf(session)?.measurements.slice(2)).toEqual([
      { date: '2026-12-31', value: 1072.5, n: 12 },
      { date: 'spring', value: 80, comment: 'many' },
    ])
    session.undo.undo()
    expect(indicatorOf(session)?.measurements).toEqual(reach.measurements)
  })

  it('are added once no cell is longer than a board keeps; what was pasted stays to be shortened', async () => {
    const session = await openFigures()
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).last().click()
    const pasted = page.getByRole('textbox', { name: 'Paste the rows of your spreadsheet here' })
    const comment = 'word '.repeat(5000).trim()
    await pasted.fill(`2025\t41\t3\tfine\n2026\t60\t3\t${comment}`)
    await expect
      .element(pasted)
      .toHaveAccessibleDescription(/has room for 2,000 .* row 2, Comment \(24,999 characters\)/)
    await expect.element(page.getByRole('button', { name: 'Add 2 rows' })).toBeDisabled()
    await expect.element(pasted).toHaveValue(`2025\t41\t3\tfine\n2026\t60\t3\t${comment}`)
    await pasted.fill('2025\t41\t3\tfine\n2026\t60\t3\tshort')
    await page.getByRole('button', { name: 'Add 2 rows' }).click()
    expect(indicatorOf(session)?.measurements.at(-1)?.comment).toBe('short')
  })

  it('are added in parts where they are too many at once', async () => {
    await openFigures()
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).last().click()
    const pasted = page.getByRole('textbox', { name: 'Paste the rows of your spreadsheet here' })
    await pasted.fill('2026\t60\n'.repeat(1001))
    await expect.element(pasted).toHaveAccessibleDescription(/at most 1,000 rows/)
    await expect.element(page.getByRole('button', { name: 'Add 1,001 rows' })).toBeDisabled()
    await pasted.fill('2026\t60\n'.repeat(1000))
    await expect.element(page.getByRole('button', { name: 'Add 1,000 rows' })).toBeEnabled()
  })

  it('are shown first when they are pasted into a cell', async () => {
    await openFigures()
    await measuredCell('Date, new row').click()
    const pasted = new DataTransfer()
    pasted.setData('text/plain', '2027\t90\n2028\t95')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    )
    await expect.element(page.getByRole('button', { name: 'Add 2 rows' })).toBeInTheDocument()
  })
})
