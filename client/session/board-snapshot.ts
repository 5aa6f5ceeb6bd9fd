import type * as Y from 'yjs'
import {
  assembleModel,
  readBoard,
  readRank,
  readRecord,
  readRecords,
} from '#shared/document/read.ts'
import { boardRoot, collectionRoot } from '#shared/document/roots.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { collectionNames, type CollectionName, type RecordOf } from '#shared/model/collections.ts'
import { Signal, ValueStore } from './emitter.ts'
import type { BoardSnapshot } from './session.ts'

type Records = { readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> }
type Touched = Map<CollectionName, Set<string>>

/** What one transaction changed. */
export interface SnapshotChange {
  readonly transaction: Y.Transaction
  readonly touched: ReadonlyMap<CollectionName, ReadonlySet<string>>
  readonly isBoardTouched: boolean
  readonly before: BoardSnapshot
  /** The whole board as it was before. */
  readonly modelBefore: () => ChangeModel
}

/** Keeps plain data beside a document: what an update touches is read again, all else keeps its identity. */
export class SnapshotKeeper {
  readonly store = new ValueStore<BoardSnapshot>(emptySnapshot)
  readonly changes = new Signal<SnapshotChange>()
  readonly #boardId: string
  #records: Records = emptyRecords
  #detach = (): void => {}

  constructor(boardId: string) {
    this.#boardId = boardId
  }

  /** Follows another document from now on. */
  follow(doc: Y.Doc, isLoaded: boolean): void {
    this.#detach()
    this.#records = readAll(doc)
    const touched: Touched = new Map()
    let isBoardTouched = false
    const observers = collectionNames.map((name) => {
      const root = collectionRoot(doc, name)
      const observe = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
        const ids = touched.get(name) ?? new Set<string>()
        touched.set(name, ids)
        for (const event of events) {
          const [id] = event.path
          if (id === undefined) for (const key of event.keys.keys()) ids.add(key)
          else ids.add(String(id))
        }
      }
      root.observeDeep(observe as never)
      return () => root.unobserveDeep(observe as never)
    })
    const observeBoard = (): void => void (isBoardTouched = true)
    boardRoot(doc).observeDeep(observeBoard)
    const handleTransaction = (transaction: Y.Transaction): void => {
      if (!isBoardTouched && touched.size === 0) return
      const before = this.store.get()
      const recordsBefore = this.#records
      this.#records = updated(doc, recordsBefore, touched)
      const facts = isBoardTouched ? readBoard(doc) : before.facts
      const change: SnapshotChange = {
        transaction,
        touched: new Map(touched),
        isBoardTouched,
        before,
        modelBefore: () => modelOf(this.#boardId, before.facts, recordsBefore),
      }
      const after = derive(this.#records, touched, before, facts)
      touched.clear()
      isBoardTouched = false
      this.store.set(after)
      this.changes.emit(change)
    }
    doc.on('afterTransaction', handleTransaction)
    this.#detach = () => {
      for (const stop of observers) stop()
      boardRoot(doc).unobserveDeep(observeBoard)
      doc.off('afterTransaction', handleTransaction)
    }
    const all: Touched = new Map(collectionNames.map((name) => [name, new Set(['*'])]))
    const derived = derive(this.#records, all, emptySnapshot, readBoard(doc))
    this.store.set({ ...derived, isLoaded })
  }

  markLoaded(): void {
    if (!this.store.get().isLoaded) this.store.set({ ...this.store.get(), isLoaded: true })
  }

  /** The whole board as a change model, made on demand. */
  model(): ChangeModel {
    return modelOf(this.#boardId, this.store.get().facts, this.#records)
  }

  stop(): void {
    this.#detach()
  }
}

function modelOf(boardId: string, facts: BoardSnapshot['facts'], records: Records): ChangeModel {
  const lists = Object.fromEntries(
    collectionNames.map((name) => [name, [...records[name].values()]]),
  ) as unknown as { [Name in CollectionName]: RecordOf<Name>[] }
  return assembleModel({ id: boardId, ...facts }, lists)
}

function readAll(doc: Y.Doc): Records {
  return Object.fromEntries(
    collectionNames.map((name) => [name, readRecords(doc, name)]),
  ) as unknown as Records
}

function updated(doc: Y.Doc, before: Records, touched: Touched): Records {
  const after: Record<string, ReadonlyMap<string, unknown>> = { ...before }
  for (const [name, ids] of touched) after[name] = updatedList(doc, name, before[name], ids)
  return after as Records
}

function updatedList(
  doc: Y.Doc,
  name: CollectionName,
  before: ReadonlyMap<string, unknown>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  if (ids.size > 50) return keepIdentity(before, readRecords(doc, name), ids)
  const after = new Map(before)
  let isOrderTouched = false
  for (const id of ids) {
    const record = readRecord(doc, name, id)
    if (record === undefined) after.delete(id)
    else {
      if (!after.has(id) || orderOf(after.get(id)) !== orderOf(record)) isOrderTouched = true
      after.set(id, record)
    }
  }
  return isOrderTouched ? inOrder(doc, name, after) : after
}

function inOrder(
  doc: Y.Doc,
  name: CollectionName,
  records: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const ranks = new Map([...records.keys()].map((id) => [id, readRank(doc, name, id)]))
  return new Map(
    [...records].toSorted(
      ([one], [other]) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0) || (one < other ? -1 : 1),
    ),
  )
}

function keepIdentity(
  before: ReadonlyMap<string, unknown>,
  after: Map<string, unknown>,
  touched: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  for (const id of after.keys()) {
    const same = before.get(id)
    if (same !== undefined && !touched.has(id)) after.set(id, same)
  }
  return after
}

function derive(
  records: Records,
  touched: Touched,
  before: BoardSnapshot,
  facts: BoardSnapshot['facts'],
): BoardSnapshot {
  const isLinkTouched =
    touched.has('links') ||
    (touched.has('elements') && !hasSameKeys(before.elements, records.elements))
  const links = isLinkTouched ? attachedLinks(records) : before.links
  const isAssumptionTouched = isLinkTouched || touched.has('assumptions')
  return {
    isLoaded: before.isLoaded,
    facts,
    lanes: touched.has('lanes') ? [...records.lanes.values()] : before.lanes,
    elements: records.elements,
    links,
    assumptions: records.assumptions,
    evidence: records.evidence,
    stakeholders: records.stakeholders,
    indicators: records.indicators,
    costs: records.costs,
    valuationItems: records.valuationItems,
    scenarios: records.scenarios,
    stories: records.stories,
    referenceProjects: records.referenceProjects,
    linksFrom: isLinkTouched ? grouped(links, (link) => [link.from]) : before.linksFrom,
    linksTo: isLinkTouched ? grouped(links, (link) => [link.to]) : before.linksTo,
    assumptionsOn: isAssumptionTouched
      ? assumptionsByTarget(records.assumptions, links)
      : before.assumptionsOn,
  }
}

function attachedLinks(records: Records): BoardSnapshot['links'] {
  return new Map(
    [...records.links].filter(
      ([, link]) => records.elements.has(link.from) && records.elements.has(link.to),
    ),
  )
}

function assumptionsByTarget(
  assumptions: Records['assumptions'],
  links: BoardSnapshot['links'],
): ReadonlyMap<string, readonly string[]> {
  const byTarget = grouped(assumptions, (assumption) => [assumption.on.ref])
  for (const [linkId, link] of links) {
    const named = link.assumptionIds.filter((id) => assumptions.has(id))
    if (named.length > 0)
      byTarget.set(linkId, [...new Set([...named, ...(byTarget.get(linkId) ?? [])])])
  }
  return byTarget
}

function grouped<T>(
  records: ReadonlyMap<string, T>,
  keysOf: (record: T) => readonly string[],
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, record] of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [id])
      else group.push(id)
    }
  }
  return groups
}

function hasSameKeys(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key))
}

function orderOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'order' in record
    ? record.order
    : undefined
}

const emptyRecords = Object.fromEntries(
  collectionNames.map((name) => [name, new Map()]),
) as unknown as Records

const emptySnapshot: BoardSnapshot = {
  isLoaded: false,
  facts: { primaryLanguage: 'en', languages: ['en'], title: {} },
  lanes: [],
  elements: new Map(),
  links: new Map(),
  assumptions: new Map(),
  evidence: new Map(),
  stakeholders: new Map(),
  indicators: new Map(),
  costs: new Map(),
  valuationItems: new Map(),
  scenarios: new Map(),
  stories: new Map(),
  referenceProjects: new Map(),
  linksFrom: new Map(),
  linksTo: new Map(),
  assumptionsOn: new Map(),
}
