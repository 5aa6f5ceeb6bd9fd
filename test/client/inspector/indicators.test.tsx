import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { storable } from '#shared/document/storable.ts'
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

const target = { collection: 'indicators', id: 'reach', field: 'measurements' } as const

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
const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
const measured = () => page.getByRole('table', { name: 'Measurements' })
const measuredCell = (name: string) => measured().getByRole('textbox', { name, exact: true })

async function choose(field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: value }).click()
}

describe('an indicator', () => {
  it('is added to an output with what it measures, and undone', async () => {
    const { session } = showBoard(model([]), <Inspector />)
    session.setSelection(['lessons'])
    await page.getByRole('button', { name: 'Add indicator' }).click()
    await userEvent.keyboard('Pupils who come')
    await choose('Kind of answer', 'Percentage')
    await choose('Which way should it go\\?', 'Go up')
    await page.getByRole('textbox', { name: 'Unit' }).fill('%')
    await page.getByRole('textbox', { name: 'How do you measure this?' }).fill('register')
    await page.getByRole('textbox', { name: 'Where do the figures come from?' }).fill('school')
    await page.getByRole('textbox', { name: 'How often?' }).fill('each term')
    await userEvent.keyboard('{Enter}')
    expect([...session.snapshot.get().indicators.values()]).toMatchObject([
      {
        elementId: 'lessons',
        name: { en: 'Pupils who come' },
        measure: 'percentage',
        direction: 'up',
        unit: '%',
        method: 'register',
        source: 'school',
        frequency: 'each term',
        targets: [],
        measurements: [],
      },
    ])
    for (let step = 0; step < 8; step += 1) session.undo.undo()
    expect(session.snapshot.get().indicators.size).toBe(0)
  })

  it('is not drawn where all its figures are of one day', async () => {
    const day = '2025-06-30'
    const measurements = [41, 60].map((value) => ({ date: day, value }))
    const { session } = showBoard(
      model([{ ...reach, baseline: undefined, targets: [{ date: day, value: 80 }], measurements }]),
      <Inspector />,
    )
    session.setSelection(['lessons'])
    await expect.element(page.getByText('Target: 80 pupils (30 Jun 2025)')).toBeVisible()
    expect(page.getByRole('img').elements()).toEqual([])
  })

  it('has no place on an activity', () => {
    const { session } = showBoard(model([]), <Inspector />)
    session.setSelection(['teach'])
    expect(document.body.textContent).not.toContain('Indicators')
  })

  it('is drawn from its start over its measurements to its target, and told in words', async () => {
    const { session } = showBoard(model(), <Inspector />)
    session.setSelection(['lessons'])
    const plot = page.getByRole('img', { name: /Start: 10 pupils/ })
    await expect
      .element(plot)
      .toHaveAccessibleName(
        'Start: 10 pupils (1 Sept 2024). Latest: 60 pupils (30 Jun 2026). Target: 80 pupils (30 Jun 2027)',
      )
  })
})

describe('the table of figures', () => {
  it('is typed in as a spreadsheet: Tab to the right, Enter down, a new row at the end', async () => {
    const session = await openFigures()
    await measuredCell('Date, new row').click()
    await userEvent.keyboard('31/12/2026{Tab}72.5{Tab}4{Tab}after summer{Enter}')
    await expect.element(measuredCell('Comment, new row')).toHaveFocus()
    expect(indicatorOf(session)?.measurements[2]).toEqual({
      date: '2026-12-31',
      value: 72.5,
      n: 4,
      comment: 'after summer',
    })
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await expect.element(measuredCell('Comment, row 2')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}5{Escape}')
    await expect.element(measuredCell('Value, row 2')).toHaveValue('60')
    await userEvent.keyboard('61{Enter}')
    expect(indicatorOf(session)?.measurements[1]?.value).toBe(61)
    session.undo.undo()
    expect(indicatorOf(session)?.measurements[1]?.value).toBe(60)
  })

  it('keeps what is typed in the row it was meant for, while somebody deletes the one above', async () => {
    const session = await openFigures()
    await measuredCell('Value, row 2').click()
    await userEvent.keyboard('{Control>}a{/Control}66')
    session.actions.deleteRow(target, session.rowKeys(target)[0] ?? '')
    await expect.element(measuredCell('Value, row 1')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(indicatorOf(session)?.measurements).toEqual([{ date: '2026-06-30', value: 66, n: 3 }])
  })

  it('keeps words where a number belongs and says so', async () => {
    const session = await openFigures()
    await measuredCell('Value, row 1').fill('about 40')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Row 1: “about 40” is not a number.')).toBeInTheDocument()
    expect(indicatorOf(session)?.measurements[0]?.value).toBe('about 40')
  })

  it.each(['many', '-3', '2.5'])(
    'says that n is a whole number, keeps %s in the field and not on the board',
    async (typed) => {
      const session = await openFigures()
      const problem = 'Fill in a whole number, 0 or more'
      await measuredCell('n, row 1').fill(typed)
      await userEvent.keyboard('{Tab}')
      await expect.element(measuredCell('n, row 1')).toHaveAccessibleDescription(problem)
      await expect.element(measuredCell('n, row 1')).toHaveValue(typed)
      await cell('Among how many people (n)').fill(typed)
      await userEvent.keyboard('{Enter}')
      const start = typed === 'many' ? 'Fill in a number' : problem
      await expect.element(cell('Among how many people (n)')).toHaveAccessibleDescription(start)
      expect(indicatorOf(session)).toEqual(reach)
      await measuredCell('n, row 1').fill('12')
      await userEvent.keyboard('{Enter}')
      await expect.element(measured().getByText(problem)).not.toBeInTheDocument()
      expect(indicatorOf(session)?.measurements[0]?.n).toBe(12)
    },
  )

  it('shows lines behind each other, which a file has under each other', async () => {
    const session = await openFigures()
    session.actions.setRowField(target, session.rowKeys(target)[0] ?? '', 'comment', 'in\nspring')
    await expect.element(measuredCell('Comment, row 1')).toHaveValue('in spring')
  })

  it('takes no more words than a board can keep', async () => {
    const session = await openFigures()
    await measuredCell('Comment, row 1').fill('word '.repeat(5000))
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => indicatorOf(session)?.measurements[0]?.comment?.length)
      .toBeGreaterThan(1000)
    expect(indicatorOf(session)?.measurements[0]?.comment?.length).toBeLessThan(storable.field)
  })

  it('deletes a row and brings it back', async () => {
    const session = await openFigures()
    await measured().getByRole('button', { name: 'Delete row 1' }).click()
    expect(indicatorOf(session)?.measurements).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(indicatorOf(session)?.measurements).toEqual(reach.measurements)
  })

  it('splits a measurement up by group', async () => {
    const session = await openFigures()
    await page.getByRole('button', { name: 'Breakdown of row 2' }).click()
    const split = page.getByRole('dialog', { name: 'Breakdown of row 2' })
    await split.getByRole('button', { name: 'Add group' }).click()
    await split.getByRole('textbox', { name: 'By, row 1' }).fill('age')
    await split.getByRole('textbox', { name: 'Group, row 1' }).fill('10 to 12')
    await split.getByRole('textbox', { name: 'Value, row 1' }).fill('25')
    await userEvent.keyboard('{Enter}')
    expect(indicatorOf(session)?.measurements[1]?.disaggregation).toEqual([
      { dimension: 'age', group: '10 to 12', value: 25 },
    ])
  })

  it('keeps what is typed with the group it was meant for, while somebody deletes the one above', async () => {
    const session = await openFigures()
    const groupsOf = (...values: readonly [string, number][]) =>
      values.map(([group, value]) => ({ dimension: 'age', group, value }))
    const split = (groups: readonly unknown[]) =>
      session.actions.setRowField(
        target,
        session.rowKeys(target)[1] ?? '',
        'disaggregation',
        groups,
      )
    split(groupsOf(['A', 1], ['B', 2], ['C', 3]))
    await page.getByRole('button', { name: 'Breakdown of row 2' }).click()
    const shown = page.getByRole('dialog', { name: 'Breakdown of row 2' })
    await shown.getByRole('textbox', { name: 'Value, row 2' }).fill('77')
    split(groupsOf(['B', 2], ['C', 3]))
    await expect.element(shown.getByRole('textbox', { name: 'Value, row 1' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(indicatorOf(session)?.measurements[1]?.disaggregation).toEqual(
      groupsOf(['B', 77], ['C', 3]),
    )
  })

  it('says that there can be no baseline', async () => {
    const session = await openFigures()
    await cell('Starting value').fill('12')
    await userEvent.keyboard('{Enter}')
    await cell('Measured on').fill('Sept 2024')
    await userEvent.keyboard('{Enter}')
    expect(indicatorOf(session)?.baseline).toEqual({ value: 12, date: '2024-09' })
    const none = page.getByRole('switch', { name: 'A baseline does not apply here' })
    none.element().focus()
    await userEvent.keyboard(' ')
    expect(indicatorOf(session)?.baseline).toMatchObject({ notApplicable: true })
  })

  it('can be read and not changed by those who may only read', async () => {
    await openFigures({ role: 'viewer' })
    await expect.element(page.getByRole('cell', { name: '30 Jun 2026' })).toBeInTheDocument()
    expect(document.querySelector('[role=dialog] input:not([role=switch])')).toBeNull()
  })
})
