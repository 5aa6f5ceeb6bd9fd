import type { Assumption, Link } from '#shared/model/change-model.ts'
import { readCollection } from './read.ts'
import { deleteLinks, reconnectLink, setField, type Board } from './write.ts'

/** The two ends of a link. */
interface Ends {
  readonly from: string
  readonly to: string
}

/** What links and assumptions are about, by its id. */
type About<Record> = Map<string, Map<string, Record>>

/**
 * The links and assumptions around cards: read once, for on a large board that takes a while, and kept right while they
 * are led elsewhere through it.
 */
export class Surroundings {
  readonly #board: Board
  readonly #links: About<Link> = new Map()
  readonly #assumptions: About<Assumption> = new Map()

  constructor(board: Board) {
    this.#board = board
    for (const link of readCollection(board.doc, 'links')) this.#keep(link)
    for (const assumption of readCollection(board.doc, 'assumptions'))
      put(this.#assumptions, assumption.on.ref, assumption)
  }

  linksOf(elementId: string): readonly Link[] {
    return [...(this.#links.get(elementId)?.values() ?? [])]
  }

  linkBetween({ from, to }: Ends): Link | undefined {
    return this.linksOf(from).find((link) => link.from === from && link.to === to)
  }

  lead(link: Link, ends: Ends): void {
    reconnectLink(this.#board, link.id, ends)
    // Where it stays it keeps its place: they are in the order of the board.
    for (const end of [link.from, link.to])
      if (end !== ends.from && end !== ends.to) this.#links.get(end)?.delete(link.id)
    this.#keep({ ...link, ...ends })
  }

  drop(link: Link): void {
    deleteLinks(this.#board, [link.id])
    for (const end of [link.from, link.to]) this.#links.get(end)?.delete(link.id)
  }

  /** Makes what is assumed of one card or link an assumption of another. */
  moveAssumptions(kind: Assumption['on']['kind'], fromId: string, toId: string): void {
    for (const assumption of this.#assumptions.get(fromId)?.values() ?? []) {
      if (assumption.on.kind !== kind) continue
      const on = { ...assumption.on, ref: toId }
      setField(this.#board, 'assumptions', assumption.id, 'on', on)
      this.#assumptions.get(fromId)?.delete(assumption.id)
      put(this.#assumptions, toId, { ...assumption, on })
    }
  }

  #keep(link: Link): void {
    put(this.#links, link.from, link)
    put(this.#links, link.to, link)
  }
}

function put<Record extends { readonly id: string }>(
  all: About<Record>,
  aboutId: string,
  record: Record,
): void {
  const records = all.get(aboutId) ?? new Map<string, Record>()
  all.set(aboutId, records.set(record.id, record))
}
