import type { Link, Stacked } from '#shared/model/change-model.ts'
import { collections } from '#shared/model/collections.ts'
import { newId } from '#shared/model/id.ts'
import { readRecord } from './read.ts'
import { collectionRoot } from './roots.ts'
import { Surroundings } from './surroundings.ts'
import {
  addToSet,
  asOneIntent,
  createLink,
  deleteRecords,
  insertRecord,
  reconnectLink,
  setBeyondLine,
  setField,
  setPartOf,
  type Board,
} from './write.ts'

/**
 * Cards that say the same become one, the head. It keeps the others in its stack, each whole enough to be taken out
 * again, and takes over what they had: links, indicators, costs, values, stories, assumptions, tags and votes.
 */
export function mergeElements(board: Board, headId: string, ids: readonly string[]): void {
  asOneIntent(board, () => {
    if (readRecord(board.doc, 'elements', headId) === undefined) return
    const around = new Surroundings(board)
    for (const id of ids) if (id !== headId) mergeOne(board, around, headId, id)
  })
}

/** Takes a card out of a stack, with the links it had; returns its id, which is another where its own is taken. */
export function unstackElement(board: Board, headId: string, id: string): string | undefined {
  return asOneIntent(board, () => {
    const stacked = readRecord(board.doc, 'elements', headId)?.stack?.[id]
    if (stacked === undefined) return undefined
    const { links, votes, ...record } = stacked
    const takenOutId = collectionRoot(board.doc, 'elements').has(id) ? newId() : id
    insertRecord(board, 'elements', takenOutId, record)
    for (const link of links)
      giveLinkBack(board, headId, link, (end) => (end === id ? takenOutId : end))
    if (votes !== undefined) {
      countVotes(board, headId, -votes)
      countVotes(board, takenOutId, votes)
    }
    setPartOf(board, stackOf(headId), id, undefined)
    return takenOutId
  })
}

function mergeOne(board: Board, around: Surroundings, headId: string, id: string): void {
  const { doc } = board
  const element = readRecord(doc, 'elements', id)
  if (element === undefined) return
  const { id: _, stack = {}, ...record } = element
  const links = around.linksOf(id)
  const votes = readRecord(doc, 'votes', id)?.count
  const stacked: Stacked = {
    ...record,
    links: links.map((link) => ({ id: link.id, from: link.from, to: link.to, kind: link.kind })),
    ...(votes === undefined ? {} : { votes }),
  }
  setPartOf(board, stackOf(headId), id, stacked)
  // A stack of stacks would hide cards: what it had in its own comes along.
  for (const [earlierId, earlier] of Object.entries(stack))
    setPartOf(board, stackOf(headId), earlierId, earlier)
  for (const link of links) moveLink(board, around, link, headId, id)
  if (votes !== undefined) countVotes(board, headId, votes)
  around.moveAssumptions('element', id, headId)
  moveWhatHangsOnIt(board, headId, id)
  for (const field of collections.elements.sets)
    for (const member of record[field] ?? []) addToSet(board, 'elements', headId, field, member)
  setBeyondLine(board, [id], false)
  deleteRecords(board, 'votes', [id])
  deleteRecords(board, 'elements', [id])
}

/** Leads a link to the head; one that is there already takes over its assumptions. */
function moveLink(
  board: Board,
  around: Surroundings,
  link: Link,
  headId: string,
  id: string,
): void {
  const ends = {
    from: link.from === id ? headId : link.from,
    to: link.to === id ? headId : link.to,
  }
  const same = around.linkBetween(ends)
  if (ends.from !== ends.to && same === undefined) return around.lead(link, ends)
  if (same !== undefined) {
    around.moveAssumptions('link', link.id, same.id)
    for (const field of collections.links.sets)
      for (const member of link[field]) addToSet(board, 'links', same.id, field, member)
  }
  around.drop(link)
}

/** The link that was led to the head goes back; one that is gone since is drawn anew. */
function giveLinkBack(
  board: Board,
  headId: string,
  link: Stacked['links'][number],
  endOf: (end: string) => string,
): void {
  const ends = { from: endOf(link.from), to: endOf(link.to) }
  const elements = collectionRoot(board.doc, 'elements')
  if (!elements.has(ends.from) || !elements.has(ends.to)) return
  const stored = readRecord(board.doc, 'links', link.id)
  const wasLed = stored !== undefined && (stored.from === headId || stored.to === headId)
  if (wasLed && !touches(link, headId)) reconnectLink(board, link.id, ends)
  else createLink(board, { ...ends, kind: link.kind })
}

function touches(link: { readonly from: string; readonly to: string }, id: string): boolean {
  return link.from === id || link.to === id
}

function moveWhatHangsOnIt(board: Board, headId: string, id: string): void {
  const { doc } = board
  for (const name of ['indicators', 'costs', 'stories'] as const) {
    for (const [recordId, record] of collectionRoot(doc, name))
      if (record.get('elementId') === id) setField(board, name, recordId, 'elementId', headId)
  }
  for (const [itemId, item] of collectionRoot(doc, 'valuationItems'))
    if (item.get('outcomeId') === id) setField(board, 'valuationItems', itemId, 'outcomeId', headId)
}

function countVotes(board: Board, elementId: string, added: number): void {
  const count = (readRecord(board.doc, 'votes', elementId)?.count ?? 0) + added
  if (count <= 0) deleteRecords(board, 'votes', [elementId])
  else if (collectionRoot(board.doc, 'votes').has(elementId))
    setField(board, 'votes', elementId, 'count', count)
  else insertRecord(board, 'votes', elementId, { elementId, count })
}

function stackOf(headId: string) {
  return { collection: 'elements', id: headId, field: 'stack' } as const
}
