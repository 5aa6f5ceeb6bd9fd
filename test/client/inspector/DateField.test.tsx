import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

function show(): BoardSession {
  return showBoard(aModel().withElement('skills', 'outcome', 'Skills').build(), <Inspector />)
    .session
}

/** Types month, day and year, from the first of them on. */
async function typeDay(field: Locator, digits: string): Promise<void> {
  const input = field.element() as HTMLInputElement
  input.blur()
  input.focus()
  await userEvent.keyboard(digits)
}

describe('a day', () => {
  it('that is typed is kept once it is whole, as one step', async () => {
    const session = show()
    const period = () => session.snapshot.get().facts['period']
    const seen = new Set<string>()
    const stop = session.snapshot.subscribe(() => seen.add(JSON.stringify(period())))
    const start = page.getByLabelText('Starts on')
    await typeDay(start, '12312026')
    await userEvent.keyboard('{Enter}')
    await typeDay(start, '12312027')
    await userEvent.click(page.getByLabelText('Ends on'))
    stop()
    expect([...seen]).toEqual(['{"start":"2026-12-31"}', '{"start":"2027-12-31"}'])
    session.undo.undo()
    expect(period()).toEqual({ start: '2026-12-31' })
    session.undo.undo()
    expect(period()).toBeUndefined()
  })

  it('that is not whole is not kept, and says what is missing', async () => {
    const session = show()
    const before = session.snapshot.get().facts
    const start = page.getByLabelText('Starts on')
    for (const day of ['1231', '1231202']) {
      await typeDay(start, day)
      await userEvent.keyboard('{Enter}')
      await expect.element(start).toHaveAccessibleDescription(/Fill in a whole date/)
    }
    expect(session.snapshot.get().facts).toBe(before)
  })

  it('is kept where its field goes away while somebody is in it', async () => {
    const session = show()
    await typeDay(page.getByLabelText('Starts on'), '12312026')
    session.setSelection(['skills'])
    await expect.poll(() => session.snapshot.get().facts['period']).toEqual({ start: '2026-12-31' })
  })
})
