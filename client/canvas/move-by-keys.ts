import { announce } from '#client/ui/announcer.tsx'
import { sizes } from '#shared/drawing/sizes.ts'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import { chosenCards, focusCard } from './focus.ts'
import { cancelMove, dropCards, nudgeStep, shiftCards } from './move-cards.ts'
import { directions, type Direction } from './walk.ts'

const movingStep = 3 * sizes.grid

/** From now on the arrow keys move what is chosen, until Enter puts it down. */
export function startMoving(canvas: CanvasState, texts: Texts): void {
  const ids = chosenCards(canvas)
  if (ids.length === 0) return
  canvas.isMoving.set(true)
  shiftCards(canvas, ids, 'down', 0)
  announce(texts.canvas.moveMode)
}

/** Moves what is chosen one step, as one change. */
export function nudgeChosen(canvas: CanvasState, direction: Direction, texts: Texts): void {
  const ids = chosenCards(canvas)
  const [only] = ids
  if (only === undefined) return
  const step = ids.length === 1 ? nudgeStep(canvas.layout.get(), only, direction) : sizes.grid
  shiftCards(canvas, ids, direction, step)
  dropCards(canvas, texts)
}

/** What keys mean while cards are moved by them; returns whether the key was one of these. */
export function moveByKey(canvas: CanvasState, key: string, texts: Texts): boolean {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
  const direction = directions[arrows.indexOf(key)]
  const ids = [...canvas.floating.get().keys()]
  if (direction !== undefined) shiftCards(canvas, ids, direction, movingStep)
  else if (key === 'Enter') {
    dropCards(canvas, texts)
    const [first] = ids
    if (first !== undefined && ids.length === 1) focusCard(canvas, first)
  } else if (key === 'Escape') {
    cancelMove(canvas)
    announce(texts.canvas.moveCancelled)
  } else return false
  return true
}
