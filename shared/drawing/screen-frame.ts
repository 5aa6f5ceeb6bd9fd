import type { Area } from '#shared/model/area.ts'
import type { BoardLayout } from './board-layout.ts'
import { sizes } from './sizes.ts'

/** What of a board a screen shows, and whether a room can read it. */

export interface ScreenSize {
  readonly width: number
  readonly height: number
}

/** The letters of a card may be no smaller than this part of the screen's height: then the back row reads them. */
export const leastTextShare = 1 / 40

/** How large the letters of cards are where this area is shown whole, in the measure of the place. */
export function textHeight(area: Area, { width, height }: ScreenSize): number {
  return sizes.fontSize * Math.min(width / area.width, height / area.height)
}

/** Whether the back row reads the cards of an area on a screen that shows it and nothing else. */
export function isReadableAfar(area: Area, screen: ScreenSize): boolean {
  return textHeight(area, screen) >= leastTextShare * screen.height
}

/** Around the cards, so that none touches the edge. */
const margin = 24

/** The part of a board where these cards stand; undefined where none of them does. */
export function areaOfCards({ cards }: BoardLayout, ids: Iterable<string>): Area | undefined {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const id of ids) {
    const box = cards.get(id)
    if (box === undefined) continue
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  if (left > right) return undefined
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  }
}

/** The cards whose middle lies in an area, from left to right and top to bottom. */
export function cardsInArea({ cards }: BoardLayout, area: Area): readonly string[] {
  const found = [...cards.values()].filter(({ x, y, width, height }) => {
    const middleX = x + width / 2
    const middleY = y + height / 2
    return (
      middleX >= area.x &&
      middleX <= area.x + area.width &&
      middleY >= area.y &&
      middleY <= area.y + area.height
    )
  })
  return found.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id)
}

/** The smallest area of a screen's shape that holds another, with the same middle. */
export function fittedArea(area: Area, { width, height }: ScreenSize): Area {
  const scale = Math.max(area.width / width, area.height / height)
  const fitted = { width: width * scale, height: height * scale }
  return {
    x: area.x + (area.width - fitted.width) / 2,
    y: area.y + (area.height - fitted.height) / 2,
    ...fitted,
  }
}
