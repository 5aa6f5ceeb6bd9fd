import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import {
  cardElement,
  cardTitled,
  linksOn,
  showCanvas,
  threeLanes,
  titlesOn,
} from './show-canvas.tsx'

afterEach(closeBoards)

/** What the browser does at Ctrl+C and Ctrl+V, with a clipboard of the test's own. */
function clipboardEvent(type: 'copy' | 'cut' | 'paste', clipboard: DataTransfer): void {
  document.activeElement?.dispatchEvent(
    new ClipboardEvent(type, { clipboardData: clipboard, bubbles: true, cancelable: true }),
  )
}

function textClipboard(text: string): DataTransfer {
  const clipboard = new DataTransfer()
  clipboard.setData('text/plain', text)
  return clipboard
}

describe('the clipboard', () => {
  it('shows what a pasted list becomes before it does', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    clipboardEvent('paste', textClipboard('Cook\n  Meals\n    Less hunger\nGarden'))
    await expect
      .element(page.getByRole('dialog', { name: 'Paste 4 cards in activities' }))
      .toBeVisible()
    expect(titlesOn(session)).toHaveLength(3)
    await page.getByRole('button', { name: 'Paste' }).click()
    expect(titlesOn(session)).toHaveLength(7)
    expect(cardTitled(session, 'Garden').laneId).toBe('activities')
    expect(linksOn(session).slice(1)).toEqual(['Cook → Meals', 'Meals → Less hunger'])
    expect(cardTitled(session, 'Less hunger').laneId).toBe('outcomes')
    session.undo.undo()
    expect(titlesOn(session)).toHaveLength(3)
  })

  it('makes one card of one line at once', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('lessons').focus()
    clipboardEvent('paste', textClipboard('- Homework classes'))
    expect(cardTitled(session, 'Homework classes')).toMatchObject({
      laneId: 'outputs',
      type: 'output',
    })
  })

  it('carries cards with their links to another board', async () => {
    const first = await showCanvas(threeLanes())
    cardElement('teach').focus()
    first.session.setSelection(['teach', 'lessons'])
    const clipboard = new DataTransfer()
    clipboardEvent('copy', clipboard)
    expect(clipboard.getData('text/plain')).toBe('Teach\nLessons')
    closeBoards()
    const { session } = await showCanvas({ ...threeLanes(), elements: [], links: [] })
    document.querySelector<HTMLElement>('.canvas-flow')?.focus()
    clipboardEvent('paste', clipboard)
    expect(linksOn(session)).toEqual(['Teach → Lessons'])
    expect(cardTitled(session, 'Lessons').laneId).toBe('outputs')
  })

  it('cuts, and leaves text fields their own clipboard', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('{Enter}')
    clipboardEvent('cut', new DataTransfer())
    expect(titlesOn(session)).toHaveLength(3)
    await userEvent.keyboard('{Enter}')
    clipboardEvent('cut', new DataTransfer())
    expect(titlesOn(session)).toEqual(['Teach', 'Lessons'])
  })
})
