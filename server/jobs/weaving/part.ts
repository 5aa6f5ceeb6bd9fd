import type { Woven } from './woven.ts'

/** A run of what somebody wrote, as an update tells it. A board is a hundred thousand of these: they are kept small. */
export class Part {
  readonly author: Author
  readonly clock: number
  length: number
  content: Content
  isDeleted: boolean
  key: string | undefined
  /** What it stands in; undefined where that was forgotten, and for what was forgotten itself. */
  holder: Woven | PartId | undefined
  readonly beside: Neighbours | undefined
  left: Part | undefined
  right: Part | undefined

  constructor(author: Author, clock: number, beside?: Neighbours) {
    this.author = author
    this.clock = clock
    this.length = 1
    this.content = undefined
    this.isDeleted = false
    this.key = undefined
    this.holder = undefined
    this.beside = beside
    this.left = undefined
    this.right = undefined
  }
}

/** Letters, values or something that holds others; undefined where it is gone. */
export type Content = string | readonly unknown[] | Woven | undefined

/** A tick of somebody's clock. */
export class PartId {
  readonly author: Author
  readonly clock: number

  constructor(author: Author, clock: number) {
    this.author = author
    this.clock = clock
  }
}

/** What it was written between: the last tick of what was left of it, the first of what was right of it. */
export interface Neighbours {
  readonly left: PartId | undefined
  readonly right: PartId | undefined
}

/** A client of the board, and all that is known of what it wrote. */
export class Author {
  readonly id: number
  /** In the order of the clock. */
  readonly parts: Part[] = []
  /** How many of them have their place. */
  placed = 0
  /** The clock of what comes next. */
  end = 0
  /** Where the last question was answered: the next is mostly about the same part. */
  #recent = 0

  constructor(id: number) {
    this.id = id
  }

  add(part: Part): void {
    this.parts.push(part)
    this.end = part.clock + part.length
  }

  partAt(clock: number): Part {
    const part = clock < this.end ? this.parts[this.indexOf(clock)] : undefined
    if (part === undefined) throw new Unwoven(`nothing at ${clock}`)
    return part
  }

  indexOf(clock: number): number {
    const last = this.parts.length - 1
    if (holds(this.parts[this.#recent], clock)) return this.#recent
    if (holds(this.parts[last], clock)) return last
    let low = 0
    let high = last
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.parts[middle]?.clock ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    return (this.#recent = low)
  }
}

function holds(part: Part | undefined, clock: number): boolean {
  return part !== undefined && part.clock <= clock && clock < part.clock + part.length
}

/** An update says what only Yjs itself knows how to read. */
export class Unwoven extends Error {}
