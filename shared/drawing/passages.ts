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

/** A height at which a line passes a column clear of its cards. */
interface Place {
  readonly y: number
  /** From the middle between two cards; the middle is calmer than the edge, even where the edge is nearer. */
  readonly aside: number
}

const noPlace: Place = { y: Infinity, aside: 0 }

/** A line's way from one height to another through some columns. */
interface Way {
  readonly first: number
  readonly last: number
  readonly high: number
  readonly low: number
  /** How much longer it may become. */
  readonly atMost: number
}

interface Passage {
  readonly y: number
  /** What it costs on top of the way from one height to the other. */
  readonly cost: number
}

/** Where lines pass through columns between the cards; every line it is asked for takes its place. */
export class Passages {
  readonly #columns: readonly Column[]
  /** By column, the slots in which lines pass and those that touch them. */
  readonly #taken: readonly Set<number>[]
  /** By column and from top to bottom, the places that no line has taken yet. */
  readonly #places: readonly Place[][]

  /** By the first and last column, where a line last passed below all cards. */
  readonly #lowest = new Map<number, number>()

  constructor(columns: readonly Column[]) {
    this.#columns = columns
    this.#places = columns.map(({ cards }) => placesBetween(cards))
    this.#taken = columns.map(() => new Set())
  }

  /** The heights at which a line from `fromY` to `toY` crosses columns `first` to `last`, one for each. */
  cross(first: number, last: number, fromY: number, toY: number): readonly number[] {
    const heights: number[] = []
    let y = fromY
    let column = first
    while (column <= last) {
      let end = column
      let height = this.#best(column, end, y, toY, Infinity) ?? this.below(column, end)
      while (end < last) {
        const onward = this.#best(column, end + 1, y, toY, detour)
        if (onward === undefined) break
        height = onward
        end += 1
      }
      this.#take(column, end, height)
      for (; column <= end; column++) heights.push(height)
      y = height
    }
    return heights
  }

  /** The height at which a line passes below all cards of the columns. */
  below(first: number, last: number): number {
    // What has been taken stays taken: the next line begins where the one before it ended up.
    const key = first * this.#columns.length + last
    let y = this.#lowest.get(key) ?? this.#belowCards(first, last) + 4 * spacing
    while (this.#isTaken(first, last, y)) y += 1.5 * spacing
    this.#take(first, last, y)
    this.#lowest.set(key, y)
    return y
  }

  #belowCards(first: number, last: number): number {
    let y: number = top
    for (const { cards } of this.#columns.slice(first, last + 1)) {
      const lowest = cards.at(-1)
      if (lowest !== undefined) y = Math.max(y, lowest.y + lowest.height)
    }
    return y
  }

  /** The cheapest height that is free in all these columns, if one makes the line longer by no more than `atMost`. */
  #best(
    first: number,
    last: number,
    fromY: number,
    toY: number,
    atMost: number,
  ): number | undefined {
    if (this.#isFree(first, last, fromY, roomy)) return fromY
    if (this.#isFree(first, last, toY, roomy)) return toY
    let best: number | undefined
    let lowestCost = Infinity
    for (let column = first; column <= last && lowestCost > 2 * bend; column++) {
      const way = { first, last, high: Math.min(fromY, toY), low: Math.max(fromY, toY), atMost }
      const found = this.#bestIn(column, way, lowestCost)
      if (found === undefined || found.cost >= lowestCost) continue
      best = found.y
      lowestCost = found.cost
    }
    return best
  }

  /** The cheapest of the places of one column, the highest of equal ones, if none is cheaper than `lowestCost`. */
  #bestIn(column: number, way: Way, lowestCost: number): Passage | undefined {
    const places = this.#places[column] ?? []
    const { first, last, high, low, atMost } = way
    let best: Passage | undefined
    // Away from the way itself, down and then up: the first that is too far off is the last to be asked.
    const start = firstFrom(places, high)
    for (let index = start; index < places.length; index++) {
      const { y, aside } = places[index] ?? noPlace
      const longer = 2 * Math.max(0, y - low)
      if (longer > atMost || longer + 2 * bend >= lowestCost) break
      const cost = longer + 2 * bend + 2 * aside
      if (cost >= lowestCost || !this.#isFree(first, last, y)) continue
      best = { y, cost }
      lowestCost = cost
    }
    for (let index = start - 1; index >= 0; index--) {
      const { y, aside } = places[index] ?? noPlace
      const longer = 2 * (high - y)
      if (longer > atMost || longer + 2 * bend > lowestCost) break
      const cost = longer + 2 * bend + 2 * aside
      if (cost > lowestCost || !this.#isFree(first, last, y)) continue
      best = { y, cost }
      lowestCost = cost
    }
    return best
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
      if (this.#taken[column]?.has(slot)) return true
    }
    return false
  }

  #take(first: number, last: number, y: number): void {
    const slot = slotOf(y)
    for (let column = first; column <= last; column++) {
      this.#taken[column]
        ?.add(slot - 1)
        .add(slot)
        .add(slot + 1)
      const places = this.#places[column] ?? []
      const index = firstFrom(places, topOf(slot - 1))
      places.splice(index, firstFrom(places, topOf(slot + 2)) - index)
    }
  }
}

// Lines in slots that do not touch are at least half a spacing apart.
function slotOf(y: number): number {
  return Math.floor((2 * y) / spacing)
}

function topOf(slot: number): number {
  return (slot * spacing) / 2
}

function placesBetween(cards: readonly CardBox[]): Place[] {
  const places: Place[] = []
  let from = top
  for (const { y, height } of cards) {
    if (y - clearance > from) places.push(...placesIn(from, y - clearance))
    from = y + height + clearance
  }
  return [...places, ...placesIn(from, from + sizes.lanePaddingBottom / 2)]
}

function placesIn(from: number, to: number): readonly Place[] {
  const middle = (from + to) / 2
  const room = (to - from) / 2
  // A narrow gap has room for two lines, but not for one in the middle and one beside it.
  if (room < spacing) return [-room, room].map((aside) => ({ y: middle + aside, aside: room }))
  const most = Math.floor(room / spacing)
  return Array.from({ length: 2 * most + 1 }, (_, index) => {
    const aside = (index - most) * spacing
    return { y: middle + aside, aside: Math.abs(aside) }
  })
}

/** The index of the first place that is not above a height. */
function firstFrom(places: readonly Place[], y: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.y ?? Infinity) < y) low = middle + 1
    else high = middle
  }
  return low
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
