import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import type { BoardSession } from '#client/session/session.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

beforeEach(() => page.viewport(1366, 900))
afterEach(closeBoards)

function model(more: Partial<ChangeModel> = {}): ChangeModel {
  return aModel()
    .withElement('teach', 'activity', 'Teach')
    .withElement('skills', 'outcome', 'Skills', { stakeholderIds: ['pupils'] })
    .withElement('jobs', 'impact', 'Jobs')
    .build({ stakeholders: [{ id: 'pupils', name: { en: 'Pupils' } }], ...more })
}

function valued(): ChangeModel {
  return model({
    costs: [
      { id: 'wages', elementId: 'teach', kind: 'cash', amount: 4000, label: 'Wages' },
      { id: 'hours', kind: 'volunteer', amount: 1000, label: 'Hours' },
    ],
    valuation: {
      currency: 'EUR',
      discountRate: 0,
      items: [
        {
          outcomeId: 'skills',
          quantity: 10,
          proxy: { value: 1000, source: 'a study' },
          deadweight: 0.2,
        },
      ],
    },
  })
}

function show(board: ChangeModel, language: Language = 'en'): BoardSession {
  return showBoard(board, <EconomicsPage />, { language }).session
}

async function fill(field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).fill(text)
  await userEvent.keyboard('{Tab}')
}

async function says(part: Locator, text: string): Promise<void> {
  await expect.poll(() => part.element().textContent).toContain(text)
}

const items = (session: BoardSession) => [...session.snapshot.get().valuationItems.values()]

describe('an empty board', () => {
  it('says what to do, and has a ratio once there is a cost and a value', async () => {
    const session = show(model())
    await expect.element(page.getByText('No costs or benefits yet')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Add a cost' }).click()
    await userEvent.keyboard('Rent{Tab}')
    await fill('Amount: Rent', '1,250')
    await page.getByRole('combobox', { name: 'Choose an outcome to put a value on' }).click()
    await page.getByRole('option', { name: /Skills/ }).click()
    await fill('Quantity: Skills', '5')
    await fill('Amount per unit: Skills', '500')
    await fill('Deadweight: Skills', '10%')
    expect([...session.snapshot.get().costs.values()]).toMatchObject([
      { kind: 'cash', label: 'Rent', amount: 1250, currency: 'EUR' },
    ])
    expect(items(session)).toEqual([
      {
        id: expect.any(String),
        outcomeId: 'skills',
        stakeholderId: 'pupils',
        quantity: 5,
        proxy: { value: 500 },
        deadweight: 0.1,
      },
    ])
    await says(page.getByRole('row', { name: /^Return ratio/ }), '1.801.80')
  })
})

describe('the result', () => {
  it('is a range under both conventions with its inputs, causes and what is left out', async () => {
    show(valued())
    await says(
      page.getByText(/^Every €1 that goes in is estimated to bring back/),
      'between €1.28 and €2 of social value',
    )
    const range = page.getByRole('region', { name: 'Where the range comes from' })
    await says(range, 'reach (quantities) 20% lower')
    await says(range, 'without in-kind and volunteers')
    await expect.element(page.getByText('€5,000', { exact: true })).toBeInTheDocument()
    const leftOut = page.getByRole('region', { name: 'What is left out' })
    await says(leftOut, '1 outcome without a value')
    await says(leftOut, 'Jobs')
  })

  it('is wider where each assumption is less sure', async () => {
    show(valued())
    await page.getByRole('radio', { name: '± 50%' }).click()
    await expect.element(page.getByText(/between €0.80 and/)).toBeInTheDocument()
  })

  it('puts a value on an outcome that has none at one press', async () => {
    const session = show(valued())
    await page.getByRole('button', { name: 'Put a value on Jobs' }).click()
    expect(items(session).map(({ outcomeId }) => outcomeId)).toEqual(['skills', 'jobs'])
    session.undo.undo()
    expect(items(session)).toHaveLength(1)
  })
})

describe('figures', () => {
  it('are read and shown in the way of the language', async () => {
    const session = show(valued(), 'nl')
    await fill('Bedrag: Wages', '12.500,50')
    expect(session.snapshot.get().costs.get('wages')?.amount).toBe(12_500.5)
    await expect
      .element(page.getByRole('textbox', { name: 'Bedrag: Wages' }))
      .toHaveValue('12.500,5')
    await fill('Discontovoet', '3,5')
    expect(session.snapshot.get().facts['valuation']).toMatchObject({ discountRate: 0.035 })
    await expect.element(page.getByRole('textbox', { name: 'Discontovoet' })).toHaveValue('3,5%')
  })

  it('that are none stay as they were typed, with what to do, and change nothing', async () => {
    const session = show(valued())
    const before = session.snapshot.get()
    await fill('Amount: Wages', 'a lot')
    const field = page.getByRole('textbox', { name: 'Amount: Wages' })
    await expect.element(field).toHaveValue('a lot')
    await expect.element(page.getByText(/This is not a number/)).toBeInTheDocument()
    await fill('Deadweight: Skills', '250')
    await expect.element(page.getByText('Fill in a percentage from 0 to 100.')).toBeInTheDocument()
    await fill('Quantity: Skills', '')
    await expect.element(page.getByText(/or delete the row/)).toBeInTheDocument()
    expect(session.snapshot.get()).toBe(before)
    await fill('Amount: Wages', '4,100')
    expect(session.snapshot.get().costs.get('wages')?.amount).toBe(4100)
  })

  it('and choices are one step of undo each', async () => {
    const session = show(valued())
    const before = session.snapshot.get()
    await fill('Share of others: Skills', '25')
    await fill('Source of the proxy: Skills', 'a better study')
    await page.getByRole('button', { name: /For whom: Skills/ }).click()
    await page.getByRole('option', { name: 'Pupils' }).click()
    await page.getByRole('button', { name: /Kind: Wages/ }).click()
    await page.getByRole('option', { name: 'In kind' }).click()
    expect(items(session)[0]).toMatchObject({
      attribution: 0.25,
      stakeholderId: 'pupils',
      proxy: { value: 1000, source: 'a better study' },
    })
    expect(session.snapshot.get().costs.get('wages')?.kind).toBe('in-kind')
    for (let step = 0; step < 4; step += 1) session.undo.undo()
    expect([...session.snapshot.get().valuationItems]).toEqual([...before.valuationItems])
    expect([...session.snapshot.get().costs]).toEqual([...before.costs])
  })

  it('of two people at once are all kept', async () => {
    const mine = showBoard(valued(), <EconomicsPage />).session
    const theirs = showBoard(valued(), <p>Somebody else</p>, { joinedWith: mine }).session
    const [id] = theirs.snapshot.get().valuationItems.keys()
    await page.getByRole('textbox', { name: 'Quantity: Skills' }).fill('20')
    theirs.actions.setField('valuationItems', id ?? '', 'deadweight', 0.5)
    theirs.actions.addRecord('costs', { kind: 'cash', amount: 5000, label: 'Their rent' })
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('textbox', { name: 'Description: Their rent' }))
      .toBeInTheDocument()
    await expect
      .element(page.getByRole('textbox', { name: 'Deadweight: Skills' }))
      .toHaveValue('50%')
    expect(items(theirs)[0]).toMatchObject({ quantity: 20, deadweight: 0.5 })
  })
})

describe('a target group that is deleted', () => {
  it('is nobody’s any more on the values, until it is back', async () => {
    const session = show(valued())
    session.actions.addToSet('elements', 'jobs', 'stakeholderIds', 'pupils')
    const forWhom = page.getByRole('button', { name: /For whom: Skills/ })
    await forWhom.click()
    await page.getByRole('option', { name: 'Pupils' }).click()
    await says(forWhom, 'Pupils')
    session.actions.deleteStakeholder('pupils')
    await says(forWhom, 'Not filled in')
    await page.getByRole('button', { name: 'Put a value on Jobs' }).click()
    expect(items(session)[1]?.stakeholderId).toBeUndefined()
    session.undo.undo()
    session.undo.undo()
    await says(forWhom, 'Pupils')
  })
})

describe('scenarios', () => {
  it('stand beside the plan with their ratio and break-even reach, and go away again', async () => {
    const session = show(valued())
    await page.getByRole('button', { name: 'Add a scenario' }).click()
    await fill('Reach: Scenario 1', '50')
    await fill('Costs: Scenario 1', '80')
    expect([...session.snapshot.get().scenarios.values()]).toMatchObject([
      { name: 'Scenario 1', reachFactor: 0.5, costFactor: 0.8 },
    ])
    const plan = page.getByRole('row', { name: 'As planned' })
    await says(plan, '1.60')
    await says(plan, '62.5%')
    const scenario = page.getByRole('row', { name: 'Scenario 1' })
    await says(scenario, '1.00')
    await page.getByRole('button', { name: 'Delete Scenario 1' }).click()
    expect(session.snapshot.get().scenarios.size).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(session.snapshot.get().scenarios.size).toBe(1)
  })

  it('have a tornado that says the same in a table', async () => {
    show(valued())
    await expect
      .element(page.getByRole('img', { name: /around the ratio 1.60/ }))
      .toBeInTheDocument()
    await page.getByText('As a table').click()
    const table = page.getByRole('table').filter({ hasText: 'Assumption' })
    await says(table.getByRole('row', { name: /^Costs/ }), 'Costs2.001.33')
  })
})

describe('a reference project', () => {
  it('is laid beside one’s own with benefits by who has them, and says what is missing', async () => {
    const session = show(valued())
    await page.getByRole('button', { name: 'Add a reference project' }).click()
    await userEvent.keyboard('Buddies{Tab}')
    await expect
      .element(page.getByText(/Still needed for a comparison: participants a year/))
      .toBeInTheDocument()
    await fill('Share with effect', '50')
    await fill('Benefits per participant: person', '300')
    await fill('Cost per participant and year', '100')
    await fill('Participants a year', '40')
    await fill('Number of years', '2')
    await expect.element(page.getByText(/Empty: the costs of this board, €5,000/)).toBeVisible()
    const sheet = page.getByRole('region', { name: 'Buddies' })
    await says(sheet.getByRole('row', { name: /^Person/ }), '€12,000')
    await says(sheet, 'Benefits divided by costs2.40')
    await says(sheet, 'The same for the reference1.50')
    await says(sheet, 'Without a source')

    await sheet.getByRole('button', { name: 'Add a feature' }).click()
    await fill('Feature: Feature', 'Every week')
    await fill('Factor if more: Every week', '1.25')
    await sheet.getByRole('button', { name: /Our project: Every week/ }).click()
    await page.getByRole('option', { name: 'More' }).click()
    await says(sheet, 'Benefits divided by costs3.00')
    expect([...session.snapshot.get().referenceProjects.values()]).toMatchObject([
      { features: [{ label: 'Every week', moreFactor: 1.25, answer: 'more' }] },
    ])
  })
})

describe('for those who may only read', () => {
  it('shows the figures and no fields', async () => {
    showBoard(valued(), <EconomicsPage />, { role: 'viewer' })
    await says(page.getByRole('row', { name: 'Wages' }), '€4,000')
    expect(document.querySelector('input, textarea')).toBeNull()
    expect(document.querySelector('button[aria-label^="Delete"]')).toBeNull()
  })
})

describe.each(languages)('in %s', (language) => {
  it('axe finds nothing serious', async () => {
    const project = { id: 'r', name: 'Buddies', features: [{ label: 'Weekly' }] }
    const scenarios = [{ id: 's', name: 'Half', reachFactor: 0.5 }]
    const board = { ...valued(), scenarios, referenceProjects: [project] }
    const { root } = showBoard(board, <EconomicsPage />, { language })
    for (const folded of root.querySelectorAll('details')) folded.open = true
    const { violations } = await axe.run(root)
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
  })
})

describe('on a phone', () => {
  it('is cards as wide as the screen, each figure under its name', async () => {
    await page.viewport(390, 844)
    const session = show(valued())
    const card = page.getByRole('listitem', { name: 'Wages' })
    await says(card, 'Amount')
    await fill('Amount: Wages', '4500')
    expect(session.snapshot.get().costs.get('wages')?.amount).toBe(4500)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})
