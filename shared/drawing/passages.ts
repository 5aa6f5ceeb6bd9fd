import type { CardBox } from './board-layout.ts'
import type { Column } from './board-columns.ts'
import { sizes } from './sizes.ts'

/** From a card to a line that passes it, and from line to line. */
const clearance = 5
const spacing = 6
/** How much longer a link may become so as to run straight on through several columns. */
const detour = 160
/** What a bend costs, in pixels of length. */
const bend = 24
const top = sizes.laneHeaderHeight + clearance

/** Where lines pass through columns between the cards; every line it is asked for takes its place. */
export class Passages {
  readonly #columns: readonly Column[]
  readonly #taken: readonly number[][]

  constructor(columns: readonly Column[]) {
    this.#columns = columns
    this.#taken = columns.map(() => [])
  }

  /** The heights at which a line from `fromY` to `toY` crosses columns `first` to `last`, one for each. */
  cross(first: number, last: number, fromY: number, toY: number): readonly number[] {
    const heights: number[] = []
    let y = fromY
    let column = first
    while (column <= last) {
      let end = last
      let height = this.#best(column, end, y, toY)
      while (end > column && this.#detour(height, y, toY) > detour) {
        end -= 1
        height = this.#best(column, end, y, toY)
      }
      this.#take(column, end, height)
      for (; column <= end; column++) heights.push(height)
      y = height
    }
    return heights
  }

  /** The height at which a line passes below all cards of the columns. */
  below(first: number, last: number): number {
    let y: number = top
    for (const { cards } of this.#columns.slice(first, last + 1)) {
      const lowest = cards.at(-1)
      if (lowest !== undefined) y = Math.max(y, lowest.y + lowest.height)
    }
    y += 4 * spacing
    while (this.#isTaken(first, last, y)) y += 1.5 * spacing
    this.#take(first, last, y)
    return y
  }

  #detour(height: number, fromY: number, toY: number): number {
    return Math.abs(height - fromY) + Math.abs(height - toY) - Math.abs(fromY - toY)
  }

  #best(first: number, last: number, fromY: number, toY: number): number {
    let best: number | undefined
    let lowestCost = Infinity
    for (const y of this.#candidates(first, last, fromY, toY)) {
      const bends = (y === fromY ? 0 : bend) + (y === toY ? 0 : bend)
      const cost = Math.abs(y - fromY) + Math.abs(y - toY) + bends
      if (cost < lowestCost && this.#isFree(first, last, y)) {
        best = y
        lowestCost = cost
      }
    }
    return best ?? this.below(first, last)
  }

  *#candidates(first: number, last: number, fromY: number, toY: number): Iterable<number> {
    yield fromY
    yield toY
    for (const { cards } of this.#columns.slice(first, last + 1)) {
      for (const { y, height } of cards) {
        for (let track = 0; track < 3; track++) {
          yield y - clearance - track * spacing
          yield y + height + clearance + track * spacing
        }
      }
    }
  }

  #isFree(first: number, last: number, y: number): boolean {
    if (y < top || this.#isTaken(first, last, y)) return false
    for (let column = first; column <= last; column++) {
      if (isBlocked(this.#columns[column]?.cards ?? [], y)) return false
    }
    return true
  }

  #isTaken(first: number, last: number, y: number): boolean {
    for (let column = first; column <= last; column++) {
      if (this.#taken[column]?.some((taken) => Math.abs(taken - y) < spacing - 0.5)) return true
    }
    return false
  }

  #take(first: number, last: number, y: number): void {
    for (let column = first; column <= last; column++) this.#taken[column]?.push(y)
  }
}

/** Whether a card is in the way at this height; the cards stand from top to bottom. */
function isBlocked(cards: readonly CardBox[], y: number): boolean {
  let low = 0
  let high = cards.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const card = cards[middle]
    if (card === undefined) return false
    if (y <= card.y - clearance) high = middle - 1
    else if (y >= card.y + card.height + clearance) low = middle + 1
    else return true
  }
  return false
}
