import type { CardBox } from './board-layout.ts'
import type { Column } from './board-columns.ts'
import { sizes } from './sizes.ts'

/** From a card to a line that passes it, and from line to line. */
const clearance = 5
/** What a line keeps from cards where it could also pass elsewhere. */
const roomy = 10
const spacing = 6
/** How much longer a link may become so as to run straight on through several columns. */
const detour = 160
/** What a bend costs, in pixels of length. */
const bend = 24
const top = sizes.laneHeaderHeight + clearance

/** Heights at which a line passes a column clear of its cards. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** Where lines pass through columns between the cards; every line it is asked for takes its place. */
export class Passages {
  readonly #columns: readonly Column[]
  /** By column, the slots in which lines pass. */
  readonly #taken: readonly Set<number>[]
  readonly #gaps: readonly (readonly Gap[])[]

  constructor(columns: readonly Column[]) {
    this.#columns = columns
    this.#gaps = columns.map(({ cards }) => gapsBetween(cards))
    this.#taken = columns.map(() => new Set())
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
    const consider = (y: number, aside: number): void => {
      const bends = (y === fromY ? 0 : bend) + (y === toY ? 0 : bend)
      // The middle of a gap is calmer than its edge, even where the edge is nearer.
      const cost = Math.abs(y - fromY) + Math.abs(y - toY) + bends + 2 * aside
      if (cost >= lowestCost || !this.#isFree(first, last, y)) return
      best = y
      lowestCost = cost
    }
    if (this.#isFree(first, last, fromY, roomy)) consider(fromY, 0)
    if (this.#isFree(first, last, toY, roomy)) consider(toY, 0)
    for (let column = first; column <= last; column++) {
      for (const { from, to } of this.#gaps[column] ?? []) {
        const middle = (from + to) / 2
        const room = (to - from) / 2
        // A narrow gap has room for two lines, but not for one in the middle and one beside it.
        const first = room < spacing ? room : 0
        for (let aside = first; aside <= room; aside += spacing) {
          consider(middle - aside, aside)
          consider(middle + aside, aside)
        }
      }
    }
    return best ?? this.below(first, last)
  }

  #isFree(first: number, last: number, y: number, distance = clearance): boolean {
    if (y < top || this.#isTaken(first, last, y)) return false
    for (let column = first; column <= last; column++) {
      if (isBlocked(this.#columns[column]?.cards ?? [], y, distance)) return false
    }
    return true
  }

  #isTaken(first: number, last: number, y: number): boolean {
    const slot = slotOf(y)
    for (let column = first; column <= last; column++) {
      const taken = this.#taken[column]
      if (taken?.has(slot) || taken?.has(slot - 1) || taken?.has(slot + 1)) return true
    }
    return false
  }

  #take(first: number, last: number, y: number): void {
    for (let column = first; column <= last; column++) this.#taken[column]?.add(slotOf(y))
  }
}

// Lines in slots that do not touch are at least half a spacing apart.
function slotOf(y: number): number {
  return Math.floor((2 * y) / spacing)
}

function gapsBetween(cards: readonly CardBox[]): readonly Gap[] {
  let from = top
  const gaps: Gap[] = []
  for (const { y, height } of cards) {
    if (y - clearance > from) gaps.push({ from, to: y - clearance })
    from = y + height + clearance
  }
  return [...gaps, { from, to: from + sizes.lanePaddingBottom / 2 }]
}

/** Whether a card is in the way at this height; the cards stand from top to bottom. */
function isBlocked(cards: readonly CardBox[], y: number, distance: number): boolean {
  let low = 0
  let high = cards.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const card = cards[middle]
    if (card === undefined) return false
    if (y <= card.y - distance) high = middle - 1
    else if (y >= card.y + card.height + distance) low = middle + 1
    else return true
  }
  return false
}
