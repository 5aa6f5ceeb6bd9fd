import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

function model() {
  return aModel()
    .withLane('activities', 'activity')
    .withLane('outcomes', 'outcome')
    .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
    .withElement('skills', 'outcome', 'Skills', { laneId: 'outcomes' })
    .withLink('teach', 'skills', { evidenceIds: ['study'] })
    .build({
      languages: ['en', 'fr'],
      stakeholders: [{ id: 'pupils', name: { en: 'Pupils' }, role: 'target' }],
      evidence: [{ id: 'study', kind: 'external', strength: 'strong', summary: 'A study of 2019' }],
    })
}

function show(select: readonly string[] = []): BoardSession {
  const { session } = showBoard(model(), <Inspector />)
  session.setSelection(select)
  return session
}

async function unfold(section: string): Promise<void> {
  await page.getByRole('heading', { name: section }).click()
}

async function choose(field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: value }).click()
}

async function toggle(name: string): Promise<void> {
  const field = page.getByRole('switch', { name })
  await expect.element(field).toBeInTheDocument()
  field.element().focus()
  await userEvent.keyboard(' ')
}

async function type(field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).click()
  await userEvent.keyboard(text)
}

describe('the inspector of a card', () => {
  it('types title and description letter by letter, in each language of the board', async () => {
    const session = show(['skills'])
    const card = () => session.snapshot.get().elements.get('skills')
    await type('Title (English)', '{End} for life')
    await page.getByRole('button', { name: 'Title Français' }).click()
    await userEvent.keyboard('Compétences')
    await type('Description (English)', 'That last')
    expect(card()).toMatchObject({
      title: { en: 'Skills for life', fr: 'Compétences' },
      description: { en: 'That last' },
    })
    expect(document.querySelector('textarea[lang="fr"]')).not.toBeNull()
  })

  it('sets each choice and undoes it', async () => {
    const session = show(['skills'])
    const card = () => session.snapshot.get().elements.get('skills')
    const before = card()
    await unfold('Place in the chain')
    await choose('Horizon', 'Medium term')
    await choose('Sphere', 'Influence')
    await choose('Confidence', 'High')
    await unfold('Nuances')
    await choose('Direction of the effect', 'Negative')
    for (const name of ['Unintended', 'External condition', 'Pinned']) await toggle(name)
    await type('Status', 'draft{Enter}')
    expect(card()).toMatchObject({
      horizon: 'medium',
      sphere: 'influence',
      confidence: 'high',
      polarity: 'negative',
      intended: false,
      condition: true,
      pinned: true,
      status: 'draft',
    })
    for (let step = 0; step < 8; step += 1) session.undo.undo()
    expect(card()).toEqual(before)
  })

  it('puts a card beyond the accountability line, in the parking and in another lane', async () => {
    const session = show(['skills'])
    await unfold('Place in the chain')
    await toggle('Beyond the accountability line')
    expect(session.snapshot.get().facts['accountabilityLine']).toEqual({ beyond: ['skills'] })
    await choose('Lane', 'activities')
    expect(session.snapshot.get().elements.get('skills')).toMatchObject({
      laneId: 'activities',
      type: 'activity',
    })
    await unfold('Nuances')
    await toggle('In the parking')
    expect(session.snapshot.get().elements.get('skills')?.parked).toBe(true)
  })

  it('chooses a target group, and makes a new one of a new name', async () => {
    const session = show(['skills'])
    const field = page.getByRole('combobox', { name: 'Choose or add a target group' })
    await field.click()
    await page.getByRole('option', { name: 'Pupils' }).click()
    await field.click()
    await userEvent.keyboard('Parents{Enter}')
    const { elements, stakeholders } = session.snapshot.get()
    const names = elements
      .get('skills')
      ?.stakeholderIds.map((id) => stakeholders.get(id)?.name['en'])
    expect(names).toEqual(['Pupils', 'Parents'])
    session.undo.undo()
    expect(session.snapshot.get().stakeholders.size).toBe(1)
  })

  it('adds and removes tags and SDG targets', async () => {
    const session = show(['skills'])
    await unfold('Groups and tags')
    await type('Add a tag', 'youth{Enter}school{Enter}')
    await page.getByRole('button', { name: 'Choose SDGs' }).click()
    await page.getByRole('searchbox').fill('4.1')
    await page.getByRole('checkbox', { name: /^4\.1: By 2030/ }).click()
    await page.getByRole('searchbox').fill('hunger')
    await page.getByRole('checkbox', { name: /^2: Zero hunger/ }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect.element(page.getByText('4.1 Quality education')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Remove 2 Zero hunger' }).click()
    await page.getByRole('button', { name: 'Remove youth' }).click()
    expect(session.snapshot.get().elements.get('skills')).toMatchObject({
      tags: ['school'],
      sdgTargets: ['4.1'],
    })
  })
})

describe('the inspector of a link', () => {
  it('changes kind, confidence and rationale, and shows the evidence', async () => {
    const session = show(['teach--skills'])
    await choose('Kind of link', 'enables')
    await choose('Confidence', 'Low')
    await type('Rationale (English)', 'Practice')
    expect(session.snapshot.get().links.get('teach--skills')).toMatchObject({
      kind: 'enables',
      confidence: 'low',
      rationale: { en: 'Practice' },
    })
    await expect.element(page.getByText('A study of 2019')).toBeInTheDocument()
    await expect.element(page.getByText('Research · Strong')).toBeInTheDocument()
  })

  it('reverses and deletes it', async () => {
    const session = show(['teach--skills'])
    await page.getByRole('button', { name: 'Reverse' }).click()
    expect(session.snapshot.get().links.get('teach--skills')).toMatchObject({
      from: 'skills',
      to: 'teach',
    })
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    expect(session.snapshot.get().links.size).toBe(0)
  })

  it('keeps everything about an assumption', async () => {
    const session = show(['teach--skills'])
    await page.getByRole('button', { name: 'Add assumption' }).click()
    await userEvent.keyboard('They come')
    await choose('Status', 'Contested')
    await page.getByRole('button', { name: 'More about this assumption' }).click()
    await choose('Kind', 'Hypothesis to test')
    await choose('Importance', '4 of 5')
    await type('How do we test this?', 'Ask them{Enter}')
    await type('Who follows this up?', 'Sofie{Enter}')
    await page.getByLabelText('Review date').fill('2027-03-01')
    await userEvent.keyboard('{Enter}')
    expect([...session.snapshot.get().assumptions.values()]).toMatchObject([
      {
        on: { kind: 'link', ref: 'teach--skills' },
        text: { en: 'They come' },
        kind: 'hypothesis',
        status: 'contested',
        importance: 4,
        test: 'Ask them',
        owner: 'Sofie',
        reviewOn: '2027-03-01',
      },
    ])
    await page.getByRole('button', { name: 'Delete assumption' }).click()
    expect(session.snapshot.get().assumptions.size).toBe(0)
  })
})

describe('the inspector of several things', () => {
  it('moves, tags, links and deletes them together, each as one step', async () => {
    const session = show(['teach', 'skills'])
    const { elements } = session.snapshot.get()
    await choose('Move all to', 'Parking')
    await type('Add a tag', 'new{Enter}')
    expect([...session.snapshot.get().elements.values()]).toMatchObject([
      { parked: true, tags: ['new'] },
      { parked: true, tags: ['new'] },
    ])
    await page.getByRole('button', { name: 'Delete all' }).click()
    expect(session.snapshot.get().elements.size).toBe(0)
    for (let step = 0; step < 3; step += 1) session.undo.undo()
    expect([...session.snapshot.get().elements]).toEqual([...elements])
  })
})

describe('the inspector of the board', () => {
  it('changes what stands once per board', async () => {
    const session = show()
    await type('Board title (English)', '{End} of ours')
    await type('Programme', 'Impact 2027{Enter}')
    await page.getByLabelText('Starts on').fill('2026-01-01')
    await page.getByLabelText('Ends on').fill('2028-12-31')
    await choose('Currency', 'EUR – Euro')
    await type('Problem (English)', 'Dropouts')
    await type('Mission (English)', 'Nobody left behind')
    await type('Vision (English)', 'All finish')
    await choose('First language', 'Français')
    await toggle('Nederlands')
    expect(session.snapshot.get().facts).toMatchObject({
      title: { en: 'A board of ours' },
      programme: 'Impact 2027',
      period: { start: '2026-01-01', end: '2028-12-31' },
      currency: 'EUR',
      problem: { en: 'Dropouts' },
      mission: { en: 'Nobody left behind' },
      vision: { en: 'All finish' },
      primaryLanguage: 'fr',
      languages: ['en', 'fr', 'nl'],
    })
  })

  it('keeps the other end of a year that a file gave', async () => {
    const session = show()
    session.actions.setBoardField('period', '2026')
    await expect.element(page.getByLabelText('Ends on')).toHaveValue('2026-12-31')
    await page.getByLabelText('Starts on').fill('2026-03-01')
    await userEvent.keyboard('{Enter}')
    expect(session.snapshot.get().facts['period']).toEqual({
      start: '2026-03-01',
      end: '2026-12-31',
    })
    session.undo.undo()
    expect(session.snapshot.get().facts['period']).toBe('2026')
  })

  it('says whose it is', async () => {
    const session = show()
    await unfold('Organisation')
    await type('Organisation', 'Buurtschakel{Enter}')
    await page.getByRole('combobox', { name: 'Country' }).fill('belg')
    await page.getByRole('option', { name: 'Belgium' }).click()
    await type('Registration number', '0123.456.789{Enter}')
    await type('Website', 'https://buurtschakel.example{Enter}')
    expect(session.snapshot.get().facts['organisation']).toEqual({
      name: 'Buurtschakel',
      country: 'BE',
      identifier: '0123.456.789',
      url: 'https://buurtschakel.example',
    })
    await page.getByRole('button', { name: 'Remove Belgium' }).click()
    expect(session.snapshot.get().facts['organisation']).not.toHaveProperty('country')
  })

  it('adds and changes target groups', async () => {
    const session = show()
    await type('New target group', 'Parents{Enter}')
    await page.getByRole('button', { name: 'Parents' }).click()
    await choose('Role', 'Partner')
    await type('How many people', '1,040{Enter}')
    await choose('Level', 'Person')
    await choose('Where', 'Local')
    await toggle('Had a say in this')
    expect([...session.snapshot.get().stakeholders.values()][1]).toMatchObject({
      name: { en: 'Parents' },
      role: 'partner',
      size: 1040,
      level: 'person',
      area: 'local',
      consulted: true,
    })
    await page.getByRole('button', { name: 'Delete' }).click()
    expect(session.snapshot.get().stakeholders.size).toBe(1)
    session.undo.undo()
    expect(session.snapshot.get().stakeholders.size).toBe(2)
  })
})

describe('for those who may only read', () => {
  it('shows everything and why nothing can be changed', async () => {
    const { session } = showBoard(model(), <Inspector />, { role: 'viewer' })
    session.setSelection(['skills'])
    await expect
      .element(page.getByText('You are viewing: this link does not let you change anything.'))
      .toBeInTheDocument()
    expect(document.querySelector('textarea, input:not([type=checkbox])')).toBeNull()
  })
})
