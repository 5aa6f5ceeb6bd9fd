import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RemoteChanges } from '#client/outline/RemoteChanges.tsx'
import { writeStored } from '#client/ui/stored.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from './show-board.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  writeStored('catena.announcements', undefined)
  closeBoards()
})

const model = aModel()
  .withLane('activities', 'activity')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
  .withElement('visit', 'activity', 'Visit', { laneId: 'activities' })
  .build()

function twoPeople() {
  const { session, root } = showBoard(model, <RemoteChanges />)
  const other = showBoard(model, undefined, { joinedWith: session }).session
  const said = () => root.querySelector('[aria-live="polite"]')?.textContent
  const addCard = () =>
    other.actions.createElement({
      type: 'activity',
      laneId: 'activities',
      position: { x: 0, y: 500 },
    })
  return { session, other, said, addCard }
}

describe('what others do', () => {
  it('is told in one sentence, five seconds after it began', async () => {
    const { said, addCard } = twoPeople()
    addCard()
    await vi.advanceTimersByTimeAsync(3_000)
    addCard()
    expect(said()).toBe('')
    await vi.advanceTimersByTimeAsync(2_100)
    expect(said()).toBe('Someone added 2 cards in activities')
  })

  it('is told only about the focused card when that was chosen', async () => {
    writeStored('catena.announcements', 'near')
    const { session, other, said, addCard } = twoPeople()
    session.setSelection(['teach'])
    addCard()
    await vi.advanceTimersByTimeAsync(5_100)
    expect(said()).toBe('')
    other.actions.createLink({ from: 'visit', to: 'teach' })
    await vi.advanceTimersByTimeAsync(5_100)
    expect(said()).toBe('Someone added 1 link')
  })

  it('is not told at all when it was switched off', async () => {
    writeStored('catena.announcements', 'off')
    const { said, addCard } = twoPeople()
    addCard()
    await vi.advanceTimersByTimeAsync(5_100)
    expect(said()).toBe('')
  })

  it('leaves out what this person did', async () => {
    const { session, said } = twoPeople()
    session.actions.createElement({ type: 'activity', position: { x: 0, y: 0 } })
    await vi.advanceTimersByTimeAsync(5_100)
    expect(said()).toBe('')
  })
})
