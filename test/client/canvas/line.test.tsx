import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { beyondCards } from '#client/session/beyond-cards.ts'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { drag, moveTo, press, release } from './pointer.ts'
import { cardElement, eightLanes, showCanvas, threeLanes } from './show-canvas.tsx'
import '#client/style/index.css'

afterEach(closeBoards)

function withLine(...beyond: readonly string[]): ChangeModel {
  return { ...threeLanes(), accountabilityLine: { beyond: [...beyond] } }
}

function beyondOn({ snapshot }: BoardSession): readonly string[] {
  return [...beyondCards(snapshot.get().facts)].toSorted()
}

function handle(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.canvas-line-handle')
  if (found === null) throw new Error('the line has no name on the canvas')
  return found
}

function middleOfHandle() {
  const { x, y, width, height } = handle().getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** The left side of a lane on the screen, a little off. */
function nearBorder(laneId: string) {
  const lane = document.querySelector(`.canvas-lane[data-lane="${laneId}"]`)
  if (lane === null) throw new Error(`no lane ${laneId}`)
  return { x: lane.getBoundingClientRect().x + 25, y: 400 }
}

const draft = () => document.querySelector('.canvas-line-draft')

describe('the accountability line on the canvas', () => {
  it('is dragged to another border by its name, in one step that is taken back as one', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    await drag(middleOfHandle(), nearBorder('activities'))
    expect(beyondOn(session)).toEqual(['lessons', 'teach', 'visit'])
    session.undo.undo()
    expect(beyondOn(session)).toEqual(['lessons'])
  })

  it('is dragged by the line itself, and away past the last lane', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    const { x } = middleOfHandle()
    await drag({ x, y: 620 }, { ...nearBorder('parking'), y: 620 })
    expect(beyondOn(session)).toEqual([])
    expect(document.querySelector('.canvas-line-name')).toBe(null)
  })

  it('takes the view along at the sides of the canvas, as far as the board goes', async () => {
    const { session } = await showCanvas({
      ...eightLanes(),
      accountabilityLine: { beyond: [1, 2, 3, 4, 5, 6, 7].map((lane) => `card${lane}`) },
    })
    const rightOfLast = () =>
      document.querySelector('.canvas-lane[data-lane=lane7]')?.getBoundingClientRect().right ?? 0
    expect(rightOfLast()).toBeGreaterThan(1300)
    await press(middleOfHandle())
    await moveTo({ x: 700, y: 400 })
    await moveTo({ x: 1190, y: 400 })
    await expect.poll(rightOfLast, { timeout: 8000 }).toBeLessThan(1190)
    const stopped = rightOfLast()
    expect(stopped).toBeGreaterThan(1000)
    await moveTo(nearBorder('lane7'))
    await release(nearBorder('lane7'))
    expect(beyondOn(session)).toEqual(['card7'])
  })

  it('shows where it would come, and stays where it was after Escape', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    const start = middleOfHandle()
    await press(start)
    expect(draft()).toBe(null)
    await moveTo(nearBorder('activities'))
    await expect.poll(draft).not.toBe(null)
    await userEvent.keyboard('{Escape}')
    await expect.poll(draft).toBe(null)
    await release(nearBorder('activities'))
    expect(beyondOn(session)).toEqual(['lessons'])
  })

  it.each(['editor', 'viewer'] as const)(
    'says what lies at its sides above the titles of closed lanes (%s)',
    async (role) => {
      const board = withLine('lessons')
      const lanes = board.lanes.map((lane) => ({ ...lane, collapsed: lane.id === 'outcomes' }))
      await showCanvas({ ...board, lanes }, { role })
      const [, words] = document.querySelectorAll('.canvas-line-side')
      const titles = document.querySelectorAll('[data-collapsed] .canvas-lane-title')
      expect(titles).toHaveLength(2)
      for (const title of titles)
        expect(title.getBoundingClientRect().top).toBeGreaterThanOrEqual(
          words?.getBoundingClientRect().bottom ?? Number.NaN,
        )
    },
  )

  it('goes from lane to lane by the arrow keys, and away with Delete', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    const slider = page.getByRole('slider', { name: 'Accountability line' })
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'before outputs')
    handle().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(beyondOn(session)).toEqual(['lessons', 'teach', 'visit'])
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'before activities')
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}')
    expect(beyondOn(session)).toEqual(['lessons'])
    await userEvent.keyboard('{Delete}')
    expect(beyondOn(session)).toEqual([])
  })

  it('says through which lane it runs where that is divided, and leaves it by an arrow key', async () => {
    const { session } = await showCanvas(withLine('visit', 'lessons'))
    const slider = page.getByRole('slider', { name: 'Accountability line' })
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'through activities')
    handle().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(beyondOn(session)).toEqual(['lessons'])
  })

  it('is put before a lane, and taken away, from the menu of a lane', async () => {
    const { session } = await showCanvas(threeLanes())
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Lane outputs' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    await choose('Accountability line before this lane')
    expect(beyondOn(session)).toEqual(['lessons'])
    await expect.poll(() => document.querySelector('.canvas-line')).not.toBe(null)
    await choose('Remove the accountability line')
    expect(beyondOn(session)).toEqual([])
  })

  it('moves on the screens of others, also while one of them drags it', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    const other = openLocalSession(threeLanes(), { joinedWith: session })
    await press(middleOfHandle())
    await moveTo(nearBorder('activities'))
    other.actions.setBeyondLine(['visit'], true)
    await expect.poll(() => beyondOn(session)).toEqual(['lessons', 'visit'])
    await release(nearBorder('activities'))
    await expect.poll(() => beyondOn(other)).toEqual(['lessons', 'teach', 'visit'])
    session.undo.undo()
    await expect.poll(() => beyondOn(other)).toEqual(['lessons', 'visit'])
    other.close()
  })

  it('takes what is made or put beyond it along, in the same step', async () => {
    const { session } = await showCanvas(withLine('lessons'))
    cardElement('lessons').focus()
    await userEvent.keyboard('nBooks{Enter}')
    expect(beyondOn(session)).toHaveLength(2)
    session.undo.undo()
    session.undo.undo()
    expect(beyondOn(session)).toEqual(['lessons'])
    cardElement('visit').focus()
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}')
    expect(beyondOn(session)).toEqual(['lessons', 'visit'])
    session.undo.undo()
    expect(beyondOn(session)).toEqual(['lessons'])
  })

  it('is named to those who only read, who cannot move it', async () => {
    const { session } = await showCanvas(withLine('lessons'), { role: 'viewer' })
    await drag(middleOfHandle(), nearBorder('activities'))
    expect(beyondOn(session)).toEqual(['lessons'])
    expect(page.getByRole('slider').elements()).toEqual([])
    await expect.element(page.getByText('what we hope for →')).toBeVisible()
  })

  it('leaves a hope among promises to say so itself', async () => {
    await showCanvas(withLine('teach'))
    expect(document.querySelector('.canvas-line')).toBe(null)
    await expect.element(page.getByRole('group', { name: /what we hope for: Teach/ })).toBeVisible()
  })
})
