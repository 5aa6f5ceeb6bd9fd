import { Author, Part, PartId, Unwoven, type Neighbours } from './part.ts'
import { holderAt, UpdateReader, type Deletion, type Naming } from './read-update.ts'
import { Woven, WovenMap } from './woven.ts'

/**
 * Puts together what updates say without a document of Yjs, which keeps all that lets it change, merge and tell others:
 * for whoever only reads a board that takes most of the time. Places follow from the same rules (YATA: Nicolaescu,
 * Jahns, Derntl and Klamma, 2016, with the right neighbour as Yjs 13 minds it). Throws where an update says what no
 * Catena client writes, or builds on what is not there: Yjs is asked then.
 */
export class Weaver implements Naming {
  readonly #authors = new Map<number, Author>()
  readonly #roots = new Map<string, WovenMap>()

  getMap(name: string): WovenMap {
    const known = this.#roots.get(name)
    if (known !== undefined) return known
    const root = new WovenMap()
    this.#roots.set(name, root)
    return root
  }

  add(update: Uint8Array): void {
    const reader = new UpdateReader(update, this)
    // The order in which Yjs takes them.
    const authors = reader.readParts().toSorted((one, other) => other.id - one.id)
    for (const author of authors) this.#placeUntil(author, author.end)
    for (const deletion of reader.readDeletions()) markDeleted(deletion)
  }

  authorOf(id: number): Author {
    const known = this.#authors.get(id)
    if (known !== undefined) return known
    const author = new Author(id)
    this.#authors.set(id, author)
    return author
  }

  /** Gives their places to what an author wrote before a tick of the clock, to each part after those beside it. */
  #placeUntil(author: Author, clock: number): void {
    for (;;) {
      const part = author.parts[author.placed]
      if (part === undefined || part.clock >= clock) break
      for (const beside of [part.beside?.left, part.beside?.right])
        if (beside !== undefined && beside.author !== author)
          this.#placeUntil(beside.author, beside.clock + 1)
      author.placed += 1
      place(part)
    }
    if (author.end < clock) throw new Unwoven('something is missing')
  }
}

function markDeleted({ author, from, to }: Deletion): void {
  if (to > author.end) throw new Unwoven('a deletion of what is not there')
  startingAt(new PartId(author, from))
  endingAt(new PartId(author, to - 1))
  for (let index = author.indexOf(from); index < author.parts.length; index++) {
    const part = author.parts[index]
    if (part === undefined || part.clock >= to) return
    part.isDeleted = true
  }
}

function place(part: Part): void {
  const { beside, holder } = part
  if (beside !== undefined) placeBeside(part, beside)
  else {
    if (holder instanceof PartId) part.holder = holderAt(holder.author, holder.clock)
    insert(part)
  }
}

function placeBeside(part: Part, beside: Neighbours): void {
  const left = beside.left && endingAt(beside.left)
  const right = beside.right && startingAt(beside.right)
  // Beside what was forgotten it is forgotten too.
  if (isForgotten(left) || isForgotten(right)) return
  part.holder = (left ?? right)?.holder
  part.key = (left ?? right)?.key
  insert(part, left, right)
}

function insert(part: Part, left?: Part, right?: Part): void {
  const { holder } = part
  if (holder instanceof Woven) link(part, leftOf(part, holder, left, right), holder)
}

/** What it stands right of, among what others wrote between the same two neighbours. */
function leftOf(part: Part, holder: Woven, left?: Part, right?: Part): Part | undefined {
  let other = left === undefined ? firstIn(holder, part.key) : left.right
  if (other === undefined || other === right) return left
  let place = left
  const passed = new Set<Part>()
  const rivals = new Set<Part>()
  for (; other !== undefined && other !== right; other = other.right) {
    passed.add(other)
    rivals.add(other)
    if (isSame(other.beside?.left, part.beside?.left)) {
      if (other.author.id < part.author.id) {
        place = other
        rivals.clear()
      } else if (isSame(other.beside?.right, part.beside?.right)) break
    } else {
      const before = other.beside?.left && partAt(other.beside.left)
      if (before === undefined || !passed.has(before)) break
      if (!rivals.has(before)) {
        place = other
        rivals.clear()
      }
    }
  }
  return place
}

function isSame(one: PartId | undefined, other: PartId | undefined): boolean {
  return one?.author === other?.author && one?.clock === other?.clock
}

function partAt({ author, clock }: PartId): Part {
  return author.partAt(clock)
}

function endingAt({ author, clock }: PartId): Part {
  const part = author.partAt(clock)
  const length = clock + 1 - part.clock
  if (length < part.length) split(part, length)
  return part
}

function startingAt({ author, clock }: PartId): Part {
  const part = author.partAt(clock)
  return part.clock === clock ? part : split(part, clock - part.clock)
}

function isForgotten(part: Part | undefined): boolean {
  return part !== undefined && part.holder === undefined
}

function firstIn(holder: Woven, key: string | undefined): Part | undefined {
  if (key === undefined) return holder.first
  let part = holder.lastOf(key)
  while (part?.left !== undefined) part = part.left
  return part
}

function link(part: Part, left: Part | undefined, holder: Woven): void {
  const right = left === undefined ? firstIn(holder, part.key) : left.right
  if (left !== undefined) left.right = part
  else if (part.key === undefined) holder.first = part
  part.left = left
  part.right = right
  if (right !== undefined) right.left = part
  else if (part.key !== undefined) holder.setLast(part.key, part)
}

/** Shortens a part; the rest of it comes back, in its own place. */
function split(part: Part, length: number): Part {
  const { author, content, holder, beside } = part
  const clock = part.clock + length
  const rest = new Part(author, clock, {
    left: new PartId(author, clock - 1),
    right: beside?.right,
  })
  if (typeof content === 'string' || Array.isArray(content)) {
    if (typeof content === 'string' && isHighSurrogate(content.charCodeAt(length - 1)))
      throw new Unwoven('half a letter')
    rest.content = content.slice(length)
    part.content = content.slice(0, length)
  }
  rest.length = part.length - length
  rest.isDeleted = part.isDeleted
  rest.key = part.key
  rest.holder = holder
  part.length = length
  author.parts.splice(author.indexOf(part.clock) + 1, 0, rest)
  author.placed += 1
  if (holder instanceof Woven) link(rest, part, holder)
  return rest
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
