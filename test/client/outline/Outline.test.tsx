import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Outline } from '#client/outline/Outline.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from './show-board.tsx'

afterEach(closeBoards)

function model() {
  return aModel()
    .withLane('activities', 'activity')
    .withLane('outputs', 'output')
    .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
    .withElement('visit', 'activity', 'Visit', { laneId: 'activities' })
    .withElement('lessons', 'output', 'Lessons', { laneId: 'outputs' })
    .withLink('teach', 'lessons')
    .build()
}

function focusCard(id: string): void {
  document.querySelector<HTMLElement>(`[data-card-title="${id}"]`)?.focus()
}

async function chooseInMenu(card: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${card}”` }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** Opens a section of a card's properties. */
function unfold(section: string): void {
  const heading = page.getByRole('heading', { name: section }).element()
  heading.closest('details')?.setAttribute('open', '')
}

function titles(session: BoardSession): readonly (string | undefined)[] {
  return [...session.snapshot.get().elements.values()].map(({ title }) => title['en'])
}

function shownTitles(): readonly string[] {
  return [...document.querySelectorAll('[data-card-title] span[lang]')].map(
    (title) => title.textContent ?? '',
  )
}

describe('the outline', () => {
  it('adds cards one after another from the keyboard', async () => {
    const { session } = showBoard(model(), <Outline />)
    await page.getByRole('button', { name: 'Add card outputs' }).click()
    await userEvent.keyboard('Certificates{Control>}{Enter}{/Control}')
    await userEvent.keyboard('Reports{Enter}')
    expect(titles(session)).toEqual(['Teach', 'Visit', 'Lessons', 'Certificates', 'Reports'])
    const added = [...session.snapshot.get().elements.values()].slice(3)
    expect(added.map(({ laneId, type }) => [laneId, type])).toEqual([
      ['outputs', 'output'],
      ['outputs', 'output'],
    ])
    await expect.poll(shownTitles).toEqual(['Teach', 'Visit', 'Lessons', 'Certificates', 'Reports'])
  })

  it('takes away a new card that was left empty', async () => {
    const { session } = showBoard(model(), <Outline />)
    await page.getByRole('button', { name: 'Add card outputs' }).click()
    expect(session.snapshot.get().elements.size).toBe(4)
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    // A busy browser may drop a key; where the field has gone and the card stayed, no further one takes it away.
    await expect
      .poll(async () => {
        await userEvent.keyboard('{Escape}')
        return session.snapshot.get().elements.size
      })
      .toBe(3)
  })

  it('changes a title in place and gives the focus back to it', async () => {
    const { session } = showBoard(model(), <Outline />)
    focusCard('teach')
    await userEvent.keyboard('{Enter}ing{Enter}')
    expect(session.snapshot.get().elements.get('teach')?.title['en']).toBe('Teaching')
    await expect.poll(() => document.activeElement?.getAttribute('data-card-title')).toBe('teach')
  })

  it('sets where a card stands and what is particular to it, and measures it', async () => {
    const { session } = showBoard(model(), <Outline />)
    await chooseInMenu('Lessons', 'Properties')
    const choose = async (field: string, value: string) => {
      await page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
      await page.getByRole('option', { name: value }).click()
    }
    unfold('Place in the chain')
    await choose('Sphere', 'Influence')
    unfold('Nuances')
    await choose('Direction of the effect', 'Negative')
    for (const name of ['Beyond the accountability line', 'Unintended', 'External condition']) {
      page.getByRole('switch', { name }).element().focus()
      await userEvent.keyboard(' ')
    }
    const { elements, facts } = session.snapshot.get()
    expect(elements.get('lessons')).toMatchObject({
      sphere: 'influence',
      polarity: 'negative',
      intended: false,
      condition: true,
    })
    expect(facts['accountabilityLine']).toEqual({ beyond: ['lessons'] })
    await page.getByRole('button', { name: 'Close' }).click()
    await chooseInMenu('Lessons', 'Indicators')
    await page.getByRole('button', { name: 'Add indicator' }).click()
    await userEvent.keyboard('Pupils who come')
    expect([...session.snapshot.get().indicators.values()]).toMatchObject([
      { elementId: 'lessons', name: { en: 'Pupils who come' } },
    ])
  })

  it('holds all else that a card carries, live for others and undone step by step', async () => {
    const { session } = showBoard(model(), <Outline />)
    const other = showBoard(model(), undefined, { joinedWith: session }).session
    const before = JSON.stringify(other.model())
    await chooseInMenu('Lessons', 'Properties')
    await page.getByRole('textbox', { name: /^Description/ }).fill('Every Saturday')
    await page.getByRole('combobox', { name: 'Choose or add a target group' }).click()
    await userEvent.keyboard('Pupils{Enter}{Tab}')
    await page.getByRole('button', { name: 'Add evidence' }).click()
    unfold('Stories')
    await page.getByRole('button', { name: 'Add story' }).click()
    unfold('Costs')
    await page.getByRole('button', { name: 'Add a cost' }).click()
    await userEvent.keyboard('Teacher{Enter}')
    const amount = page.getByRole('textbox', { name: 'Amount: Teacher' })
    await amount.fill('1200')
    await userEvent.keyboard('{Enter}')
    await expect.element(amount).toHaveValue('1,200')

    const { elements, stakeholders, stories, costs } = other.snapshot.get()
    const lessons = elements.get('lessons')
    expect(lessons?.description?.['en']).toBe('Every Saturday')
    expect(lessons?.stakeholderIds).toEqual([...stakeholders.keys()])
    expect(lessons?.evidenceIds).toHaveLength(1)
    expect([...stories.values()]).toMatchObject([{ elementId: 'lessons' }])
    expect([...costs.values()]).toMatchObject([
      { elementId: 'lessons', label: 'Teacher', amount: 1_200 },
    ])
    while (session.undo.get().canUndo) session.undo.undo()
    expect(JSON.stringify(other.model())).toBe(before)
  })

  it('puts a value on a change', async () => {
    const changed = aModel().withElement('sure', 'outcome', 'Sure').build()
    const { session } = showBoard(changed, <Outline />)
    await chooseInMenu('Sure', 'Properties')
    unfold('Value in money')
    await page.getByRole('button', { name: 'Put a value on it' }).click()
    await page.getByRole('textbox', { name: 'Quantity: Sure' }).fill('40')
    await userEvent.keyboard('{Enter}')
    const values = () => [...session.snapshot.get().valuationItems.values()]
    await expect.poll(values).toMatchObject([{ outcomeId: 'sure', quantity: 40 }])
  })

  it('keeps the letters of two people who type in the same title', async () => {
    const { session } = showBoard(model(), <Outline />)
    const other = showBoard(model(), undefined, { joinedWith: session }).session
    focusCard('teach')
    await userEvent.keyboard('{Enter} well')
    other.actions.setText(
      { collection: 'elements', id: 'teach', field: 'title', language: 'en' },
      'We Teach well',
    )
    await userEvent.keyboard('!{Enter}')
    expect(session.snapshot.get().elements.get('teach')?.title['en']).toBe('We Teach well!')
    expect(other.snapshot.get().elements.get('teach')?.title['en']).toBe('We Teach well!')
  })

  it('walks over lanes and cards with the arrow keys', async () => {
    showBoard(model(), <Outline />)
    focusCard('teach')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('data-card-title')).toBe('lessons')
    await userEvent.keyboard('{Home}')
    expect(document.activeElement?.getAttribute('data-lane-title')).toBe('activities')
  })

  it('moves a card within its lane, also where all cards of a file have one place', async () => {
    const flat = model()
    const elements = flat.elements.map((element) => ({ ...element, position: { x: 0, y: 0 } }))
    showBoard({ ...flat, elements }, <Outline />)
    expect(shownTitles()).toEqual(['Teach', 'Visit', 'Lessons'])
    focusCard('visit')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.poll(shownTitles).toEqual(['Visit', 'Teach', 'Lessons'])
    await expect.poll(() => document.activeElement?.getAttribute('data-card-title')).toBe('visit')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(shownTitles).toEqual(['Teach', 'Visit', 'Lessons'])
  })

  it('moves a card to another lane, which gives it its type', async () => {
    const { session } = showBoard(model(), <Outline />)
    await chooseInMenu('Visit', 'Move to…')
    await page.getByRole('dialog').getByRole('button', { name: 'outputs' }).click()
    const moved = session.snapshot.get().elements.get('visit')
    expect([moved?.laneId, moved?.type]).toEqual(['outputs', 'output'])
    await expect.poll(shownTitles).toEqual(['Teach', 'Lessons', 'Visit'])
  })

  it('links a card to another that is found by typing', async () => {
    const { session } = showBoard(model(), <Outline />)
    await chooseInMenu('Visit', 'Leads to…')
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('less')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(session.snapshot.get().links.get('visit--lessons')?.kind).toBe('leads-to')
    await expect
      .element(page.getByRole('list', { name: 'What “Visit” leads to' }))
      .toHaveTextContent('leads to Lessons')
  })

  it('reads a link as a relation from both of its ends', async () => {
    showBoard(model(), <Outline />)
    await expect.element(page.getByRole('button', { name: 'leads to Lessons' })).toBeInTheDocument()
    await expect
      .element(page.getByRole('button', { name: 'follows from Teach' }))
      .toBeInTheDocument()
    await expect
      .element(page.getByRole('button', { name: 'Activity: Teach. comes from 0, leads to 1' }))
      .toBeInTheDocument()
  })

  it('changes the kind of a link, adds an assumption to it and deletes it', async () => {
    const { session } = showBoard(model(), <Outline />)
    await page.getByRole('button', { name: 'leads to Lessons' }).click()
    await page.getByRole('button', { name: 'leads to Kind of link' }).click()
    await page.getByRole('option', { name: 'contributes to' }).click()
    expect(session.snapshot.get().links.get('teach--lessons')?.kind).toBe('contributes-to')

    await page.getByRole('button', { name: /Confidence$/ }).click()
    await page.getByRole('option', { name: 'High' }).click()
    await page.getByRole('textbox', { name: /^Rationale/ }).fill('They told us')
    expect(session.snapshot.get().links.get('teach--lessons')).toMatchObject({
      confidence: 'high',
      rationale: { en: 'They told us' },
    })

    await page.getByRole('button', { name: 'Add assumption' }).click()
    await userEvent.keyboard('Pupils come')
    const [assumption] = session.snapshot.get().assumptions.values()
    expect(assumption).toMatchObject({
      on: { kind: 'link', ref: 'teach--lessons' },
      text: { en: 'Pupils come' },
      status: 'untested',
    })

    await page.getByRole('button', { name: 'Delete link' }).click()
    expect(session.snapshot.get().links.size).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(session.snapshot.get().links.size).toBe(1)
  })

  it('deletes a card and brings it back with its links', async () => {
    const { session } = showBoard(model(), <Outline />)
    focusCard('teach')
    await userEvent.keyboard('{Delete}')
    expect(session.snapshot.get().elements.has('teach')).toBe(false)
    await expect.poll(() => document.activeElement?.getAttribute('data-card-title')).toBe('visit')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(session.snapshot.get().links.has('teach--lessons')).toBe(true)
  })

  it('duplicates a card below it', async () => {
    showBoard(model(), <Outline />)
    await chooseInMenu('Teach', 'Duplicate')
    await expect.poll(shownTitles).toEqual(['Teach', 'Teach', 'Visit', 'Lessons'])
  })

  it('renames, moves, adds and deletes lanes', async () => {
    const { session } = showBoard(model(), <Outline />)
    const laneTitles = () => session.snapshot.get().lanes.map(({ title }) => title['en'])

    await page.getByRole('button', { name: 'Actions for lane outputs' }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await expect.element(page.getByRole('textbox', { name: 'Lane title' })).toHaveFocus()
    await userEvent.keyboard(' now{Enter}')
    expect(laneTitles()).toEqual(['activities', 'outputs now'])

    await page.getByRole('button', { name: 'Actions for lane outputs now' }).click()
    await page.getByRole('menuitem', { name: 'Move earlier' }).click()
    expect(laneTitles()).toEqual(['outputs now', 'activities'])

    await page.getByRole('button', { name: 'Add lane' }).click()
    await userEvent.keyboard('Effects{Enter}')
    expect(laneTitles()).toEqual(['outputs now', 'activities', 'Effects'])

    await page.getByRole('button', { name: 'Actions for lane outputs now' }).click()
    await page.getByRole('menuitem', { name: 'Delete lane' }).click()
    expect(laneTitles()).toEqual(['activities', 'Effects'])
    expect(session.snapshot.get().elements.get('lessons')?.parked).toBe(true)
  })

  it('shows no way to change anything to those who may only read', async () => {
    showBoard(model(), <Outline />, { role: 'viewer' })
    focusCard('teach')
    await userEvent.keyboard('{Enter}{Delete}')
    expect(document.querySelector('textarea')).toBeNull()
    expect(page.getByRole('button', { name: /Add|Actions/ }).elements()).toEqual([])
    expect(shownTitles()).toEqual(['Teach', 'Visit', 'Lessons'])
  })
})
