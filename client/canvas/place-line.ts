import { announce } from '#client/ui/announcer.tsx'
import { putLine } from '#client/session/put-line.ts'
import { lineBorders, type LineBorder } from '#shared/drawing/board-line.ts'
import type { BeyondLine } from '#shared/drawing/divide-columns.ts'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'

/** Puts the accountability line at a border between lanes, as one step; at the last one nothing lies beyond it. */
export function placeLine(canvas: CanvasState, border: number, texts: Texts): void {
  putLine(canvas.session, canvas.layout.get(), border)
  const isGone = canvas.line.get().points.length === 0
  announce(isGone ? texts.line.removed : texts.line.placed(placeOf(canvas, border, texts)))
}

/** Whether it runs straight down before a lane. */
export function isLineBefore({ line, layout }: CanvasState, index: number): boolean {
  const { points } = line.get()
  const border = lineBorders(layout.get())[index]
  return points.length === 2 && points[0]?.x === border?.x
}

/** The border to go to from where the line runs; undefined at either end. */
export function borderBeside(canvas: CanvasState, step: 1 | -1): LineBorder | undefined {
  const { left, right } = extentOf(canvas.line.get())
  const borders = lineBorders(canvas.layout.get()).slice(0, -1)
  return step === 1 ? borders.find(({ x }) => x > left) : borders.findLast(({ x }) => x < right)
}

export function borderNearest({ layout }: CanvasState, x: number): LineBorder | undefined {
  const [first, ...others] = lineBorders(layout.get())
  if (first === undefined) return undefined
  return others.reduce(
    (best, border) => (Math.abs(border.x - x) < Math.abs(best.x - x) ? border : best),
    first,
  )
}

/** Where the line runs: the index of the border, or of the lane that it runs through, and the same in words. */
export function lineValue(canvas: CanvasState, texts: Texts): { index: number; words: string } {
  const { left, right } = extentOf(canvas.line.get())
  const borders = lineBorders(canvas.layout.get())
  const index = Math.max(
    0,
    borders.findLastIndex(({ x }) => x <= left),
  )
  const words =
    left === right
      ? placeOf(canvas, index, texts)
      : texts.line.through(laneTitle(canvas, index, texts))
  return { index, words }
}

/** A border in words. */
export function placeOf(canvas: CanvasState, border: number, texts: Texts): string {
  const { lanes } = canvas.session.snapshot.get()
  return border >= lanes.length
    ? texts.line.nowhere
    : texts.line.before(laneTitle(canvas, border, texts))
}

function laneTitle({ layout, reading }: CanvasState, index: number, texts: Texts): string {
  const { language, fallbacks } = reading.get()
  const lane = layout.get().lanes[index]?.lane
  return inLanguage(lane?.title, language, ...fallbacks) || texts.canvas.untitled
}

function extentOf({ points }: BeyondLine): { readonly left: number; readonly right: number } {
  const all = points.map(({ x }) => x)
  return { left: Math.min(...all), right: Math.max(...all) }
}
