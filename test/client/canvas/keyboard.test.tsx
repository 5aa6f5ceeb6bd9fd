import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openLocalSession } from '#client/session/open-session.ts'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import {
  cardElement,
  cardTitled,
  eightLanes,
  focusedTitle,
  linksOn,
  showCanvas,
  threeLanes,
  titlesOn,
} from './show-canvas.tsx'

afterEach(closeBoards)

describe('the canvas by keyboard', () => {
  it('makes a chain of linked cards with Tab while writing', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('nCook together{Tab}Shared meals{Tab}Less lonely{Enter}')
    expect(titlesOn(session).slice(3)).toEqual(['Cook together', 'Shared meals', 'Less lonely'])
    expect(linksOn(session).slice(1)).toEqual([
      'Cook together → Shared meals',
      'Shared meals → Less lonely',
    ])
    expect(cardTitled(session, 'Less lonely')).toMatchObject({
      type: 'outcome',
      laneId: 'outcomes',
    })
    await expect.poll(focusedTitle).toBe('Less lonely')
  })

  it('writes what comes before with Shift+Tab, and the next one in the lane with Ctrl+Enter', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('lessons').focus()
    await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}Find teachers{Control>}{Enter}{/Control}')
    await userEvent.keyboard('Find rooms{Escape}')
    expect(linksOn(session)).toContain('Find teachers → Lessons')
    expect(cardTitled(session, 'Find rooms')).toMatchObject({ laneId: 'activities' })
  })

  it('is never scrolled by a card that is not in sight, only moved', async () => {
    await showCanvas(eightLanes())
    const far = cardElement('card7')
    expect(far.getBoundingClientRect().left).toBeGreaterThan(1200)
    far.scrollIntoView()
    far.focus()
    const scrolled = [...document.querySelectorAll('.canvas, .canvas *')].filter(
      ({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0,
    )
    expect(scrolled).toEqual([])
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}')
    await expect.poll(() => far.getBoundingClientRect().right).toBeLessThan(1200)
  })

  it('leaves no trace of a new card that stays empty', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('n{Escape}')
    expect(session.snapshot.get().elements.size).toBe(3)
    expect(session.undo.get().canUndo).toBe(false)
  })

  it('goes through cards by arrows, in reading order by Tab and along links with Alt', async () => {
    await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(focusedTitle()).toBe('Visit')
    await userEvent.keyboard('{Tab}')
    expect(focusedTitle()).toBe('Lessons')
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(focusedTitle()).toBe('Teach')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(document.activeElement?.closest('[data-card]')).toBe(null)
  })

  it('moves a card to another lane, and back by undo', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}')
    expect(cardTitled(session, 'Visit')).toMatchObject({ laneId: 'outputs', type: 'output' })
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(cardTitled(session, 'Visit')).toMatchObject({ laneId: 'activities', type: 'activity' })
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(cardTitled(session, 'Visit')).toMatchObject({ laneId: 'outputs' })
  })

  it('moves a card with M and the arrows as one step, or back with Escape', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('m{ArrowRight}{ArrowRight}{Escape}')
    expect(session.undo.get().canUndo).toBe(false)
    await userEvent.keyboard('m{ArrowRight}{ArrowRight}{Enter}')
    expect(cardTitled(session, 'Teach').laneId).toBe('outcomes')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(cardTitled(session, 'Teach').laneId).toBe('activities')
    expect(session.undo.get().canUndo).toBe(false)
  })

  it('changes places with the neighbour by Shift and an arrow', async () => {
    const { session } = await showCanvas(threeLanes())
    const isAbove = () =>
      cardTitled(session, 'Visit').position.y < cardTitled(session, 'Teach').position.y
    cardElement('visit').focus()
    for (let press = 0; press < 12 && !isAbove(); press += 1)
      await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(isAbove()).toBe(true)
    await expect.poll(focusedTitle).toBe('Visit')
  })

  it('links by typing the other title', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('l')
    await expect.element(page.getByRole('combobox')).toBeVisible()
    await userEvent.keyboard('less')
    await expect.element(page.getByRole('option', { name: /Lessons/ })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(linksOn(session)).toContain('Visit → Lessons')
  })

  it('links with the card on top of the list at Enter', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('l')
    await expect.element(page.getByRole('combobox')).toBeVisible()
    await userEvent.keyboard('less')
    await expect.element(page.getByRole('option', { name: /Lessons/ })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(linksOn(session)).toContain('Visit → Lessons')
  })

  it('gives up linking with Escape, whatever was typed', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('visit').focus()
    await userEvent.keyboard('l')
    await expect.element(page.getByRole('combobox')).toBeVisible()
    await userEvent.keyboard('les{Escape}')
    await expect.poll(focusedTitle).toBe('Visit')
    expect(linksOn(session)).toEqual(['Teach → Lessons'])
  })

  it('reaches the links of a card, and adds an assumption to one', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    await expect
      .poll(() => document.activeElement?.querySelector('.sr-only')?.textContent)
      .toBe('“Teach” leads to “Lessons”. Add an assumption')
    await userEvent.keyboard('a')
    expect([...session.snapshot.get().assumptions.values()]).toMatchObject([
      { on: { kind: 'link', ref: 'teach--lessons' }, status: 'untested' },
    ])
  })

  it('gathers cards with Space and deletes them as one step', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard(' {ArrowDown} {Delete}')
    expect(titlesOn(session)).toEqual(['Lessons'])
    expect(session.snapshot.get().links.size).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    expect(titlesOn(session)).toEqual(['Teach', 'Visit', 'Lessons'])
    expect(session.snapshot.get().links.size).toBe(1)
  })

  it('duplicates cards with the links between them', async () => {
    const { session } = await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('{Control>}a{/Control}{Control>}a{/Control}{Control>}d{/Control}')
    expect(titlesOn(session)).toHaveLength(6)
    expect(linksOn(session)).toEqual(['Teach → Lessons', 'Teach → Lessons'])
  })

  it('opens the list of shortcuts with a question mark and comes back', async () => {
    await showCanvas(threeLanes())
    cardElement('teach').focus()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(focusedTitle).toBe('Teach')
  })

  it('changes nothing for somebody who only watches', async () => {
    const { session } = await showCanvas(threeLanes(), { role: 'viewer' })
    cardElement('teach').focus()
    await userEvent.keyboard('nx{Delete}m{ArrowRight}{Enter}t')
    expect(titlesOn(session)).toEqual(['Teach', 'Visit', 'Lessons'])
    expect(cardTitled(session, 'Teach').laneId).toBe('activities')
  })

  it('tells who writes in a card that somebody else deletes, and undoes nothing for it', async () => {
    const { session } = await showCanvas(threeLanes())
    const other = openLocalSession(threeLanes(), { joinedWith: session })
    cardElement('teach').focus()
    await userEvent.keyboard('nCook together{Escape}')
    cardElement('visit').focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox')).toBeVisible()
    other.actions.deleteElements(['visit'])
    await expect.element(page.getByText('Somebody else has just deleted this card.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(titlesOn(session)).toEqual(['Teach', 'Lessons', 'Cook together'])
    other.close()
  })

  it('names a card with its stage, title and links', async () => {
    await showCanvas(threeLanes())
    expect(cardElement('lessons').getAttribute('aria-label')).toBe(
      'Output: Lessons. 1 incoming, 0 outgoing links',
    )
  })
})
