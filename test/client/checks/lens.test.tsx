import axe from 'axe-core'
import { useEffect } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Canvas } from '#client/canvas/Canvas.tsx'
import { CheckPanel, type Place } from '#client/checks/CheckPanel.tsx'
import { inIdleTime } from '#client/checks/in-idle-time.ts'
import { LensButton } from '#client/checks/LensButton.tsx'
import { LensContext } from '#client/checks/lens-context.ts'
import { createLens } from '#client/checks/lens.ts'
import { useOwnLens } from '#client/checks/use-own-lens.ts'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { languages } from '#shared/model/language.ts'
import { textsIn } from '#shared/text/registry.ts'
import { cardElement } from '#test/client/canvas/show-canvas.tsx'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import { aModel } from '#test/support/change-model.ts'
import '#client/style/index.css'

const { checks } = textsIn('en')

afterEach(closeBoards)

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withLane('impacts', 'impact')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
  .withElement('alone', 'outcome', 'Organise evenings', { laneId: 'outcomes' })
  .withElement('equal', 'impact', 'Equal chances', { laneId: 'impacts' })
  .withLink('teach', 'equal')
  .build({ languages: ['en'] })

const ignore = () => {}

interface BoardWithLensProps {
  readonly onGo?: (place: Place | undefined) => void
}

/** What of a board's page looks through the lens. */
function BoardWithLens({ onGo = ignore }: BoardWithLensProps) {
  const lens = useOwnLens({ onTurn: ignore })
  return (
    <LensContext value={lens}>
      <LensButton />
      <div style={{ width: 1200, height: 500 }}>
        <Canvas />
      </div>
      <CheckPanel onGo={onGo} />
    </LensContext>
  )
}

async function turnOn(): Promise<void> {
  await page.getByRole('button', { name: checks.lens, exact: true }).click()
  await expect
    .element(page.getByRole('heading', { name: checks.error, exact: false }))
    .toBeVisible()
}

function rule(title: string): HTMLDetailsElement | undefined {
  return [...document.querySelectorAll('details')].find((details) =>
    details.querySelector('summary')?.textContent.includes(title),
  )
}

function offOn(session: BoardSession): readonly string[] {
  return session.model().checksOff ?? []
}

describe('the lens', () => {
  it('shows nothing while it is off, and marks on the cards while it is on', async () => {
    showBoard(model, <BoardWithLens />)
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    expect(document.querySelector('.card-mark')).toBe(null)
    await turnOn()
    await expect
      .poll(() => cardElement('alone').querySelector('.card-mark')?.getAttribute('aria-label'))
      .toMatch(/points? from the coach lens/)
    await page.getByRole('button', { name: new RegExp(`^${checks.lens}`) }).click()
    await expect.poll(() => document.querySelector('.card-mark')).toBe(null)
  })

  it('marks the links that something is found about, which then open without an assumption', async () => {
    const { session } = showBoard(model, <BoardWithLens />)
    await turnOn()
    const [link] = session.model().links
    const badge = () => document.querySelector<HTMLElement>(`[data-badge="${link?.id}"]`)
    await expect.poll(() => badge()?.querySelector('.card-mark')).toBeTruthy()
    expect(badge()?.querySelector('.sr-only')?.textContent).toMatch(/points? from the coach lens$/)
    badge()?.click()
    expect(session.selection.get().ids).toEqual([link?.id])
    expect(session.model().assumptions).toEqual([])
  })

  it('is turned on and off by K on the canvas', async () => {
    showBoard(model, <BoardWithLens />)
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    cardElement('teach').focus()
    await userEvent.keyboard('k')
    await expect.poll(() => document.querySelectorAll('.card-mark').length).toBeGreaterThan(0)
    await userEvent.keyboard('k')
    await expect.poll(() => document.querySelectorAll('.card-mark').length).toBe(0)
  })

  it('is not there on a page that has none, as on a big screen', async () => {
    showBoard(
      model,
      <div style={{ width: 1200, height: 500 }}>
        <Canvas />
      </div>,
    )
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    cardElement('teach').focus()
    await userEvent.keyboard('k')
    expect(document.querySelector('.card-mark')).toBe(null)
  })

  it('follows what changes on the board', async () => {
    const { session } = showBoard(model, <BoardWithLens />)
    await turnOn()
    await expect.poll(() => rule('Card on its own')).toBeDefined()
    session.actions.createLink({ from: 'teach', to: 'alone' })
    await expect.poll(() => rule('Card on its own')).toBeUndefined()
  })

  it('leaves the wording of a card in peace while somebody types in it', async () => {
    const { session } = showBoard(model, <BoardWithLens />)
    session.setPresence({ editing: 'alone' })
    await turnOn()
    await expect.poll(() => rule('Card on its own')).toBeDefined()
    expect(rule('Sounds like an activity')).toBeUndefined()
    session.setPresence({ editing: undefined })
    await expect.poll(() => rule('Sounds like an activity')).toBeDefined()
  })
})

describe('behind the edits', () => {
  it('tells cards nothing where what is found on them stays the same', async () => {
    const session = openLocalSession(model)
    const lens = createLens(session, 'en')
    lens.turn(true)
    const says = (words: string) => () =>
      lens.findings.get()?.some(({ text }) => text.includes(words)) ?? false
    await expect.poll(says('Organise evenings')).toBe(true)
    await expect.poll(() => lens.marks.get().size).toBeGreaterThan(0)
    let told = 0
    lens.marks.subscribe(() => (told += 1))
    const title = { collection: 'elements', id: 'alone', field: 'title', language: 'en' } as const
    session.actions.setText(title, 'Organise mornings')
    await expect.poll(says('Organise mornings')).toBe(true)
    session.actions.createLink({ from: 'teach', to: 'alone' })
    await expect.poll(() => told).toBeGreaterThan(0)
    expect(told).toBe(1)
    lens.turn(false)
    session.close()
  })

  it('looks now and then while somebody changes the board without a pause', async () => {
    const session = openLocalSession(model)
    const lens = createLens(session, 'en')
    lens.turn(true)
    await expect.poll(() => lens.findings.get()).toBeDefined()
    const before = lens.findings.get()
    let letters = 0
    const typing = setInterval(() => {
      const title = `Organise ${(letters += 1)} evenings`
      session.actions.setText(
        { collection: 'elements', id: 'alone', field: 'title', language: 'en' },
        title,
      )
    }, 50)
    await expect.poll(() => lens.findings.get(), { timeout: 10_000 }).not.toBe(before)
    clearInterval(typing)
    lens.turn(false)
    session.close()
  })
})

describe('the panel', () => {
  it('says what is found, why it matters and what to do, and goes there', async () => {
    const went: (Place | undefined)[] = []
    showBoard(model, <BoardWithLens onGo={(place) => went.push(place)} />)
    await turnOn()
    await expect
      .element(page.getByText('A theory of change says how', { exact: false }))
      .toBeVisible()
    await page
      .getByRole('button', { name: '“Organise evenings” has no links at all.', exact: false })
      .click()
    expect(went).toEqual([{ kind: 'element', id: 'alone' }])
    // What is about the board as a whole leads there too.
    document.querySelectorAll('details').forEach((details) => (details.open = true))
    await page.getByRole('button', { name: checks.goToBoard, exact: false }).first().click()
    expect(went.at(-1)).toBeUndefined()
  })

  it('switches a check off for the board and on again, each as one step', async () => {
    const { session } = showBoard(model, <BoardWithLens />)
    await turnOn()
    const own = rule('Card on its own')
    own
      ?.querySelectorAll('button')
      .item(own.querySelectorAll('button').length - 1)
      .click()
    await expect.poll(() => rule('Card on its own')).toBeUndefined()
    expect(offOn(session)).toEqual(['S01'])
    session.undo.undo()
    await expect.poll(() => rule('Card on its own')).toBeDefined()
    session.undo.redo()
    await page.getByRole('button', { name: checks.switchOn('Card on its own') }).click()
    await expect.poll(() => rule('Card on its own')).toBeDefined()
    expect(offOn(session)).toEqual([])
  })

  it('offers nobody who only reads to switch checks off', async () => {
    showBoard({ ...model, checksOff: ['S02'] }, <BoardWithLens />, { role: 'viewer' })
    await turnOn()
    await expect.element(page.getByRole('heading', { name: checks.off })).toBeVisible()
    expect(page.getByRole('button', { name: checks.switchOff }).elements()).toEqual([])
    expect(page.getByRole('button', { name: /on again/ }).elements()).toEqual([])
  })

  it('says what to do on an empty board', async () => {
    showBoard(aModel().build({ languages: ['en'] }), <BoardWithLens />)
    await page.getByRole('button', { name: checks.lens, exact: true }).click()
    await expect.element(page.getByText(checks.emptyBoard)).toBeVisible()
  })

  it.each(languages)('has nothing that axe finds serious, in %s', async (language) => {
    const { checks: texts } = textsIn(language)
    showBoard(model, <CheckPanelAlone />, { language })
    await expect
      .element(page.getByRole('heading', { name: texts.error, exact: false }))
      .toBeVisible()
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

function CheckPanelAlone() {
  const lens = useOwnLens({ onTurn: ignore })
  useEffect(() => lens.turn(true), [lens])
  return (
    <LensContext value={lens}>
      <CheckPanel onGo={ignore} />
    </LensContext>
  )
}

describe('in idle time', () => {
  it('work of many steps leaves the page its frames', async () => {
    let frames = 0
    let isDone = false
    const count = () => {
      frames += 1
      if (!isDone) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    function* work(): Generator<void, string> {
      for (let step = 0; step < 60; step += 1) {
        const end = performance.now() + 4
        while (performance.now() < end);
        yield
      }
      return 'done'
    }
    const result = await new Promise((resolve) => void inIdleTime(work(), resolve))
    isDone = true
    expect(result).toBe('done')
    expect(frames).toBeGreaterThan(3)
  })

  it('work that is called off takes no further step', async () => {
    let steps = 0
    function* work(): Generator<void, void> {
      for (;;) {
        steps += 1
        yield
      }
    }
    const stop = inIdleTime(work(), ignore)
    await expect.poll(() => steps).toBeGreaterThan(0)
    stop()
    const before = steps
    // A page that is never idle still gets its turn by then, and so would the work.
    await new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 1_000 }))
    expect(steps).toBe(before)
  })
})
