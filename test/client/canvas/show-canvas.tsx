import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { Canvas } from '#client/canvas/Canvas.tsx'
import type { BoardSession } from '#client/session/session.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'
import { aModel } from '#test/support/change-model.ts'
import { showBoard } from '#test/client/outline/show-board.tsx'

export interface ShownCanvas {
  readonly session: BoardSession
  /** How often each card rendered since the canvas appeared. */
  readonly renders: Map<string, number>
}

interface ShowCanvasOptions {
  readonly language?: Language
  readonly role?: Role
  readonly joinedWith?: BoardSession
}

/** What the style sheet of the whole page would do first. */
const reset = '*, ::before, ::after { box-sizing: border-box; margin: 0 }'

/** Shows a canvas of 1200 × 700 pixels at real size and waits until its cards stand. */
export async function showCanvas(
  model: ChangeModel,
  options: ShowCanvasOptions = {},
): Promise<ShownCanvas> {
  await page.viewport(1200, 800)
  const renders = new Map<string, number>()
  const { session } = showBoard(
    model,
    <div style={{ width: 1200, height: 700 }}>
      <style>{reset}</style>
      <Canvas onCardRender={(id) => renders.set(id, (renders.get(id) ?? 0) + 1)} />
    </div>,
    options,
  )
  await expect
    .poll(() => document.querySelectorAll('[data-card]').length)
    .toBe(model.elements.length)
  await expect.poll(() => document.querySelector('.canvas-flow[data-ready]')).not.toBe(null)
  return { session, renders }
}

/** Activities, outputs and outcomes with two, one and no cards. */
export function threeLanes(): ChangeModel {
  return aModel()
    .withLane('activities', 'activity')
    .withLane('outputs', 'output')
    .withLane('outcomes', 'outcome')
    .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
    .withElement('visit', 'activity', 'Visit', { laneId: 'activities' })
    .withElement('lessons', 'output', 'Lessons', { laneId: 'outputs' })
    .withLink('teach', 'lessons')
    .build()
}

/** More than is seen at once, each with one card. */
export function eightLanes(): ChangeModel {
  const board = aModel()
  for (let lane = 0; lane < 8; lane += 1)
    board
      .withLane(`lane${lane}`, 'outcome')
      .withElement(`card${lane}`, 'outcome', `Card ${lane}`, { laneId: `lane${lane}` })
  return board.build()
}

export function cardElement(id: string): HTMLElement {
  const card = document.querySelector<HTMLElement>(`[data-card="${id}"]`)
  if (card === null) throw new Error(`no card ${id} on the canvas`)
  return card
}

export function focusedTitle(): string | undefined {
  return document.activeElement?.querySelector('.card-title')?.textContent ?? undefined
}

/** The titles of all cards, as the board has them. */
export function titlesOn(session: BoardSession): readonly string[] {
  return [...session.snapshot.get().elements.values()].map(({ title }) => title['en'] ?? '')
}

export function cardTitled(session: BoardSession, title: string) {
  const found = [...session.snapshot.get().elements.values()].find(
    (element) => element.title['en'] === title,
  )
  if (found === undefined) throw new Error(`no card says ${title}`)
  return found
}

/** Every link as "from → to" by title. */
export function linksOn(session: BoardSession): readonly string[] {
  const { elements, links } = session.snapshot.get()
  const titleOf = (id: string) => elements.get(id)?.title['en'] ?? ''
  return [...links.values()].map(({ from, to }) => `${titleOf(from)} → ${titleOf(to)}`)
}
