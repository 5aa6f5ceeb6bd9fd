import * as Y from 'yjs'
import type { z } from 'zod'
import type {
  AssumptionStatus,
  ElementType,
  Horizon,
  LinkKind,
  Position,
} from '#shared/model/change-model.ts'
import {
  collections,
  type BoardText,
  type CollectionName,
  type CollectionShape,
} from '#shared/model/collections.ts'
import { linkIdFor, newId } from '#shared/model/id.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { boardShape } from './board-shape.ts'
import { memberKey } from './keys.ts'
import type { Origin } from './origin.ts'
import { allRoots, boardRoot, collectionRoot, type StoredRecord } from './roots.ts'
import { setPart, updateParts } from './stored-parts.ts'
import { fillRecord, nextRank, type PlainRecord } from './stored-record.ts'
import { editText } from './text-edit.ts'

/**
 * Every change a person can make to a board: one intent, one function, one transaction, one undo step. Each looks its
 * records up again and does nothing where they are gone, so that it is safe beside any other (SPEC.md).
 */

export interface Board {
  readonly doc: Y.Doc
  readonly origin: Origin
}

/** Several changes as one intent. */
export function asOneIntent<Result>(board: Board, change: () => Result): Result {
  return board.doc.transact(change, board.origin)
}

/** Where a text that people type together stands. */
export type TextTarget =
  | { readonly collection: 'board'; readonly field: BoardText; readonly language: string }
  | {
      readonly collection: CollectionName
      readonly id: string
      readonly field: string
      readonly language: string
    }

/** The shared text itself, for a binding that follows every letter; nothing where its record is gone. */
export function findText(doc: Y.Doc, target: TextTarget): Y.Text | undefined {
  const record = recordOf(doc, target)
  const found = record?.get(memberKey(target.field, target.language))
  return found instanceof Y.Text ? found : undefined
}

/** Makes a text say what was typed, by the smallest edit. */
export function setText(board: Board, target: TextTarget, text: string): void {
  asOneIntent(board, () => {
    const found = findText(board.doc, target)
    if (found !== undefined) return editText(found, text)
    recordOf(board.doc, target)?.set(memberKey(target.field, target.language), new Y.Text(text))
  })
}

/** Sets or, with `undefined`, clears one plain field of a record. */
export function setField(
  board: Board,
  collection: CollectionName,
  id: string,
  field: string,
  value: unknown,
): void {
  asOneIntent(board, () => {
    const record = collectionRoot(board.doc, collection).get(id)
    if (record !== undefined) setValue(record, collections[collection], field, value)
  })
}

/** Sets or, with `undefined`, clears one plain field of the board itself. */
export function setBoardField(board: Board, field: string, value: unknown): void {
  asOneIntent(board, () => setValue(boardRoot(board.doc), boardShape, field, value))
}

/** Where a small object stands whose parts are changed each for itself. */
export type PartedTarget =
  | { readonly collection: 'board'; readonly field: string }
  | { readonly collection: CollectionName; readonly id: string; readonly field: string }

/** Sets or, with `undefined`, clears one part of a small object, such as the date of a baseline. */
export function setPartOf(board: Board, target: PartedTarget, part: string, value: unknown): void {
  asOneIntent(board, () => {
    const record = recordOf(board.doc, target)
    if (record !== undefined) setPart(record, target.field, part, value)
  })
}

export function addToSet(
  board: Board,
  collection: CollectionName,
  id: string,
  field: string,
  member: string,
): void {
  asOneIntent(board, () => {
    const record = collectionRoot(board.doc, collection).get(id)
    if (record === undefined || record.has(memberKey(field, member))) return
    record.set(memberKey(field, member), nextRank(record, field))
  })
}

export function removeFromSet(
  board: Board,
  collection: CollectionName,
  id: string,
  field: string,
  member: string,
): void {
  asOneIntent(board, () =>
    collectionRoot(board.doc, collection).get(id)?.delete(memberKey(field, member)),
  )
}

/** Adds a language to the board, or takes it away; texts in it stay. */
export function setBoardLanguage(board: Board, language: string, isUsed: boolean): void {
  setBoardMembers(board, 'languages', [language], isUsed)
}

/** Marks elements as beyond the accountability line, or takes them back. */
export function setBeyondLine(
  board: Board,
  elementIds: readonly string[],
  isBeyond: boolean,
): void {
  setBoardMembers(board, 'beyond', elementIds, isBeyond)
}

/** Lets the board do without a check, or takes it up again. */
export function setCheckOff(board: Board, code: string, isOff: boolean): void {
  setBoardMembers(board, 'checksOff', [code], isOff)
}

export interface NewElement {
  readonly id?: string
  readonly type: ElementType
  readonly horizon?: Horizon | undefined
  readonly laneId?: string | undefined
  readonly parked?: boolean | undefined
  readonly position: Position
  readonly title?: LocalizedText
}

/** Adds an element and returns its id. */
export function createElement(board: Board, element: NewElement): string {
  const id = element.id ?? newId()
  insertRecord(board, 'elements', id, { title: {}, ...element })
  return id
}

/** What a move changes; absent means it stays as it is. */
export interface ElementMove {
  readonly id: string
  readonly position: Position
  /** With a lane come its type and horizon: the lane an element stands in says what it is. */
  readonly lane?: {
    readonly id: string
    readonly type: ElementType
    readonly horizon?: Horizon | undefined
  }
  readonly parked?: boolean
}

export function moveElements(board: Board, moves: readonly ElementMove[]): void {
  asOneIntent(board, () => {
    const elements = collectionRoot(board.doc, 'elements')
    for (const move of moves) {
      const element = elements.get(move.id)
      if (element === undefined) continue
      setIfOther(element, 'position', { x: move.position.x, y: move.position.y })
      if (move.lane !== undefined) {
        setIfOther(element, 'laneId', move.lane.id)
        setIfOther(element, 'type', move.lane.type)
        setIfOther(element, 'horizon', move.lane.horizon)
      }
      if (move.parked !== undefined) setIfOther(element, 'parked', move.parked || undefined)
    }
  })
}

/** Deletes elements with their links and all that is about them alone; stories stay, without their element. */
export function deleteElements(board: Board, ids: readonly string[]): void {
  const gone = new Set(ids)
  asOneIntent(board, () => {
    const touching = recordsWhere(
      board.doc,
      'links',
      (link) => gone.has(String(link.get('from'))) || gone.has(String(link.get('to'))),
    )
    deleteLinks(board, touching)
    deleteAbout(board, 'element', gone)
    for (const name of ['indicators', 'costs', 'votes'] as const) {
      deleteRecords(
        board,
        name,
        recordsWhere(board.doc, name, (record) => gone.has(String(record.get('elementId')))),
      )
    }
    deleteRecords(
      board,
      'valuationItems',
      recordsWhere(board.doc, 'valuationItems', (item) => gone.has(String(item.get('outcomeId')))),
    )
    for (const id of recordsWhere(board.doc, 'stories', (it) =>
      gone.has(String(it.get('elementId'))),
    ))
      setField(board, 'stories', id, 'elementId', undefined)
    setBeyondLine(board, ids, false)
    deleteRecords(board, 'elements', ids)
  })
}

export interface NewLink {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
}

/** Links two elements; returns the link that is there already where they are linked in this direction. */
export function createLink(board: Board, link: NewLink): string | undefined {
  return asOneIntent(board, () => {
    const elements = collectionRoot(board.doc, 'elements')
    if (link.from === link.to || !elements.has(link.from) || !elements.has(link.to))
      return undefined
    const [existing] = recordsWhere(
      board.doc,
      'links',
      (other) => other.get('from') === link.from && other.get('to') === link.to,
    )
    if (existing !== undefined) return existing
    const id = linkIdFor(link.from, link.to)
    insertRecord(board, 'links', id, { ...link })
    return id
  })
}

/** Turns a link round, or leads one of its ends elsewhere. */
export function reconnectLink(
  board: Board,
  id: string,
  ends: { readonly from: string; readonly to: string },
): void {
  asOneIntent(board, () => {
    const link = collectionRoot(board.doc, 'links').get(id)
    if (link === undefined || ends.from === ends.to) return
    setIfOther(link, 'from', ends.from)
    setIfOther(link, 'to', ends.to)
  })
}

/** Deletes links with the assumptions that are about them alone; evidence stays, it may speak for others. */
export function deleteLinks(board: Board, ids: readonly string[]): void {
  asOneIntent(board, () => {
    deleteRecords(board, 'links', ids)
    deleteAbout(board, 'link', new Set(ids))
  })
}

export interface NewAssumption {
  readonly on: { readonly kind: 'link' | 'element'; readonly ref: string }
  readonly text: LocalizedText
  readonly status?: AssumptionStatus
  readonly importance?: number
}

/** Adds an assumption to a link or an element and returns its id. */
export function addAssumption(board: Board, assumption: NewAssumption): string {
  const id = newId()
  asOneIntent(board, () => {
    insertRecord(board, 'assumptions', id, { status: 'untested', ...assumption })
    if (assumption.on.kind === 'link')
      addToSet(board, 'links', assumption.on.ref, 'assumptionIds', id)
  })
  return id
}

export function deleteAssumption(board: Board, id: string): void {
  asOneIntent(board, () => {
    for (const [linkId] of collectionRoot(board.doc, 'links'))
      removeFromSet(board, 'links', linkId, 'assumptionIds', id)
    deleteRecords(board, 'assumptions', [id])
  })
}

/** Adds a target group or other stakeholder and returns its id. */
export function addStakeholder(
  board: Board,
  stakeholder: { readonly name: LocalizedText; readonly role?: string },
): string {
  const id = newId()
  insertRecord(board, 'stakeholders', id, { ...stakeholder })
  return id
}

/** Deletes a target group or other stakeholder; what names it is read without it. */
export function deleteStakeholder(board: Board, id: string): void {
  deleteRecords(board, 'stakeholders', [id])
}

export interface NewLane {
  readonly type: ElementType
  readonly horizon?: Horizon | undefined
  readonly title: LocalizedText
  readonly question?: LocalizedText
  readonly order: number
}

export function addLane(board: Board, lane: NewLane): string {
  const id = newId()
  insertRecord(board, 'lanes', id, { ...lane })
  return id
}

/** Deletes a lane; its elements go to the parking strip and keep their type. */
export function deleteLane(board: Board, id: string): void {
  asOneIntent(board, () => {
    const elements = collectionRoot(board.doc, 'elements')
    for (const elementId of recordsWhere(board.doc, 'elements', (it) => it.get('laneId') === id)) {
      const element = elements.get(elementId)
      element?.delete('laneId')
      element?.set('parked', true)
    }
    deleteRecords(board, 'lanes', [id])
  })
}

/** Adds a record as it stands in a file; does nothing where the id is taken. */
export function insertRecord(
  board: Board,
  collection: CollectionName,
  id: string,
  record: PlainRecord,
): void {
  asOneIntent(board, () => {
    const root = collectionRoot(board.doc, collection)
    if (root.has(id)) return
    const shape: CollectionShape = collections[collection]
    const stored: StoredRecord = new Y.Map()
    root.set(id, stored)
    const order = typeof record['order'] === 'number' ? record['order'] : nextOrder(root)
    fillRecord(stored, shape, { ...withoutId(record), order })
  })
}

/** Lists whose records nothing hangs on: what refers to one that is gone is read without it. */
export type StandaloneCollection = Exclude<
  CollectionName,
  'lanes' | 'elements' | 'links' | 'assumptions'
>

type Input<Name extends CollectionName> = z.input<(typeof collections)[Name]['schema']>

/** The fields that are known of a record, without its id. */
export type NewRecord<Name extends CollectionName> = {
  readonly [
    Field in keyof Input<Name> as string extends Field ? never : Field extends 'id' ? never : Field
  ]: Input<Name>[Field]
}

/** Adds a record at the end of its list and returns its id. */
export function addRecord<Name extends StandaloneCollection>(
  board: Board,
  collection: Name,
  record: NewRecord<Name>,
): string {
  const id = newId()
  insertRecord(board, collection, id, { ...record })
  return id
}

export function deleteRecords(
  board: Board,
  collection: CollectionName,
  ids: readonly string[],
): void {
  asOneIntent(board, () => {
    const root = collectionRoot(board.doc, collection)
    for (const id of ids) if (root.has(id)) root.delete(id)
  })
}

/** What undo reaches: all of a board. */
export function undoScope(doc: Y.Doc): Y.AbstractType<unknown>[] {
  return [...allRoots(doc)] as Y.AbstractType<unknown>[]
}

/** Prepares an empty document: languages and texts of the board itself. */
export function startBoard(board: Board, facts: PlainRecord): void {
  asOneIntent(board, () => {
    fillRecord(boardRoot(board.doc), boardShape, facts)
  })
}

function setBoardMembers(
  board: Board,
  field: string,
  members: readonly string[],
  areIn: boolean,
): void {
  asOneIntent(board, () => {
    const root = boardRoot(board.doc)
    for (const member of members) {
      const key = memberKey(field, member)
      if (!areIn) root.delete(key)
      else if (!root.has(key)) root.set(key, nextRank(root, field))
    }
  })
}

function recordOf(doc: Y.Doc, target: TextTarget | PartedTarget): Y.Map<unknown> | undefined {
  return target.collection === 'board'
    ? boardRoot(doc)
    : collectionRoot(doc, target.collection).get(target.id)
}

function deleteAbout(board: Board, kind: 'link' | 'element', gone: ReadonlySet<string>): void {
  const links = collectionRoot(board.doc, 'links')
  for (const id of recordsWhere(board.doc, 'assumptions', (it) => isAbout(it, kind, gone))) {
    const isUsedElsewhere = recordsWhere(board.doc, 'links', (link) =>
      link.has(memberKey('assumptionIds', id)),
    ).some((linkId) => links.has(linkId))
    if (!isUsedElsewhere) deleteRecords(board, 'assumptions', [id])
  }
}

function isAbout(
  assumption: StoredRecord,
  kind: 'link' | 'element',
  gone: ReadonlySet<string>,
): boolean {
  const on = assumption.get('on')
  return (
    typeof on === 'object' &&
    on !== null &&
    'kind' in on &&
    'ref' in on &&
    on.kind === kind &&
    gone.has(String(on.ref))
  )
}

function recordsWhere(
  doc: Y.Doc,
  collection: CollectionName,
  matches: (record: StoredRecord) => boolean,
): string[] {
  const found: string[] = []
  for (const [id, record] of collectionRoot(doc, collection)) {
    if (record instanceof Y.Map && matches(record)) found.push(id)
  }
  return found.toSorted()
}

/** The place after all records of a list. */
export function nextOrder(root: Y.Map<StoredRecord>): number {
  let highest = -1
  for (const record of root.values()) {
    const order: unknown = record instanceof Y.Map ? record.get('order') : undefined
    if (typeof order === 'number') highest = Math.max(highest, order)
  }
  return highest + 1
}

function setIfOther(record: StoredRecord, field: string, value: unknown): void {
  if (JSON.stringify(record.get(field)) !== JSON.stringify(value)) setOrDelete(record, field, value)
}

function setValue(
  record: StoredRecord,
  shape: Pick<CollectionShape, 'parted'>,
  field: string,
  value: unknown,
): void {
  if (shape.parted.includes(field)) updateParts(record, field, value)
  else setOrDelete(record, field, value)
}

function setOrDelete(record: StoredRecord, field: string, value: unknown): void {
  if (value !== undefined) record.set(field, value)
  else if (record.has(field)) record.delete(field)
}

function withoutId(record: PlainRecord): PlainRecord {
  const { id: _, ...rest } = record
  return rest
}
