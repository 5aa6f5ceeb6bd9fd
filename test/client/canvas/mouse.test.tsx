import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openLocalSession } from '#client/session/open-session.ts'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import { aModel } from '#test/support/change-model.ts'
import { drag, press, release, moveTo } from './pointer.ts'
import {
  cardElement,
  cardTitled,
  linksOn,
  showCanvas,
  threeLanes,
  titlesOn,
} from './show-canvas.tsx'

afterEach(closeBoards)

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

function handleOf(id: string): Element {
  const handle = cardElement(id).parentElement?.querySelector('.react-flow__handle.source')
  if (handle === null || handle === undefined) throw new Error(`card ${id} has no handle`)
  return handle
}

function laneElement(id: string): Element {
  const lane = document.querySelector(`.canvas-lane[data-lane="${id}"]`)
  if (lane === null) throw new Error(`no lane ${id}`)
  return lane
}

/** Empty ground in a lane, below its cards. */
function groundIn(laneId: string) {
  return { x: middleOf(laneElement(laneId)).x, y: 560 }
}

/** A quarter along the line, where no badge is. */
function pointOnLine(linkId: string) {
  const line = document.querySelector<SVGPathElement>(`path[data-link="${linkId}"]`)
  const toScreen = line?.getScreenCTM()
  if (line === null || toScreen === null || toScreen === undefined) throw new Error('no such link')
  return line.getPointAtLength(line.getTotalLength() / 4).matrixTransform(toScreen)
}

describe('the canvas by mouse', () => {
  it('makes a card where somebody double-clicks', async () => {
    const { session } = await showCanvas(threeLanes())
    const { x, y } = groundIn('outcomes')
    await userEvent.dblClick(
      page.elementLocator(document.querySelector('.canvas-flow') ?? document.body),
      {
        position: { x, y },
      },
    )
    await userEvent.keyboard('Fewer debts{Enter}')
    expect(cardTitled(session, 'Fewer debts')).toMatchObject({
      laneId: 'outcomes',
      type: 'outcome',
    })
  })

  it('moves a card to another lane in one step', async () => {
    const { session } = await showCanvas(threeLanes())
    await drag(middleOf(cardElement('visit')), groundIn('outputs'))
    expect(cardTitled(session, 'Visit')).toMatchObject({ laneId: 'outputs', type: 'output' })
    session.undo.undo()
    expect(cardTitled(session, 'Visit')).toMatchObject({ laneId: 'activities', type: 'activity' })
    expect(session.undo.get().canUndo).toBe(false)
  })

  it('links by dragging from the handle to anywhere on a card', async () => {
    const { session } = await showCanvas(threeLanes())
    await drag(middleOf(handleOf('visit')), middleOf(cardElement('lessons')))
    expect(linksOn(session)).toEqual(['Teach → Lessons', 'Visit → Lessons'])
  })

  it('links by clicking the handle and then the card', async () => {
    const { session } = await showCanvas(threeLanes())
    await press(middleOf(handleOf('visit')))
    await release(middleOf(handleOf('visit')))
    await press(middleOf(cardElement('lessons')))
    await release(middleOf(cardElement('lessons')))
    expect(linksOn(session)).toEqual(['Teach → Lessons', 'Visit → Lessons'])
  })

  it('makes a linked card where the handle is dragged to empty ground', async () => {
    const { session } = await showCanvas(threeLanes())
    await drag(middleOf(handleOf('lessons')), groundIn('outcomes'))
    await userEvent.keyboard('Better marks{Enter}')
    expect(linksOn(session)).toContain('Lessons → Better marks')
    expect(cardTitled(session, 'Better marks').type).toBe('outcome')
  })

  it('selects a link by its line, and deletes it', async () => {
    const { session } = await showCanvas(threeLanes())
    const point = pointOnLine('teach--lessons')
    await press(point)
    await release(point)
    expect(session.selection.get().ids).toEqual(['teach--lessons'])
    await userEvent.keyboard('{Delete}')
    expect(session.snapshot.get().links.size).toBe(0)
  })

  it('copies cards with Alt held down', async () => {
    const { session } = await showCanvas(threeLanes())
    await drag(middleOf(cardElement('visit')), groundIn('outcomes'), 'Alt')
    expect(titlesOn(session)).toEqual(['Teach', 'Visit', 'Lessons', 'Visit'])
    expect(cardTitled(session, 'Visit').laneId).toBe('activities')
    const copy = [...session.snapshot.get().elements.values()].at(-1)
    expect(copy).toMatchObject({ laneId: 'outcomes', type: 'outcome' })
  })

  it('renders no card outside the group that is dragged', async () => {
    const cards = Array.from({ length: 12 }, (_, index) => `card-${index}`)
    const model = cards
      .reduce(
        (builder, id, index) =>
          builder.withElement(id, index % 2 === 0 ? 'activity' : 'output', id, {
            laneId: index % 2 === 0 ? 'activities' : 'outputs',
            position: { x: 0, y: Math.floor(index / 2) * 100 },
          }),
        aModel().withLane('activities', 'activity').withLane('outputs', 'output'),
      )
      .withLink('card-0', 'card-1')
      .withLink('card-2', 'card-5')
      .build()
    const { session, renders } = await showCanvas(model)
    const group = ['card-0', 'card-2', 'card-4', 'card-6']
    session.setSelection(group)
    await expect.poll(() => document.querySelectorAll('.card[data-selected]').length).toBe(4)
    renders.clear()
    const start = middleOf(cardElement('card-2'))
    await press(start)
    for (let step = 1; step <= 20; step += 1)
      await moveTo({ x: start.x + step, y: start.y + step * 2 })
    expect([...renders.keys()].filter((id) => !group.includes(id))).toEqual([])
    await release({ x: start.x + 20, y: start.y + 40 })
  })

  it('renders only the card that somebody else changes', async () => {
    const { session, renders } = await showCanvas(threeLanes())
    const other = openLocalSession(threeLanes(), { joinedWith: session })
    renders.clear()
    other.actions.moveElements([
      { id: 'visit', position: { x: 0, y: 300 }, lane: { id: 'outputs', type: 'output' } },
    ])
    await expect.poll(() => renders.get('visit')).toBe(1)
    expect(renders.has('lessons')).toBe(false)
    other.close()
  })

  it('adds an assumption to a link that was clicked, by A', async () => {
    const { session } = await showCanvas(threeLanes())
    const { x, y } = pointOnLine('teach--lessons')
    await drag({ x, y }, { x, y })
    await expect.poll(() => session.selection.get().ids).toEqual(['teach--lessons'])
    await userEvent.keyboard('a')
    expect([...session.snapshot.get().assumptions.values()]).toMatchObject([
      { on: { kind: 'link', ref: 'teach--lessons' } },
    ])
  })

  it('says what is particular to the chosen cards, from the menu of the selection, as one step', async () => {
    const { session } = await showCanvas(threeLanes())
    session.setSelection(['teach', 'visit'])
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'What is particular to it' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    await choose('External condition')
    const { elements } = session.snapshot.get()
    expect([elements.get('teach')?.condition, elements.get('visit')?.condition]).toEqual([
      true,
      true,
    ])
    await expect
      .element(page.getByRole('group', { name: /external condition: Teach/ }))
      .toBeVisible()
    session.undo.undo()
    expect(session.snapshot.get().elements.get('visit')?.condition).toBe(undefined)
    await choose('Sphere: control')
    expect(session.snapshot.get().elements.get('visit')?.sphere).toBe('control')
  })
})
