import { randomInt } from 'node:crypto'
import * as Y from 'yjs'
import { rootNames } from '#shared/document/roots.ts'

/** A document that began just now, and whose its client ids are. */
export interface FreshDocument {
  readonly doc: Y.Doc
  readonly owners: ReadonlyMap<number, string>
}

/**
 * The same content in a document without a past: nothing deleted, and one client id for each participant who wrote
 * something of it, so that they can still be erased. Roots are copied as they stand, also what cannot be read as a model.
 */
export function withoutPast(old: Y.Doc, owners: ReadonlyMap<number, string>): FreshDocument {
  const doc = new Y.Doc()
  const nobody = doc.clientID
  const ownIds = new Map<string, number>()

  /** What is written next was written by whoever has this client id. */
  function writeAs(clientId: number | undefined): void {
    const owner = owners.get(clientId ?? nobody)
    doc.clientID = owner === undefined ? nobody : (ownIds.get(owner) ?? randomInt(1, 2 ** 32))
    if (owner !== undefined) ownIds.set(owner, doc.clientID)
  }

  doc.transact(() => {
    for (const name of rootNames) copyMap(old.getMap(name), doc.getMap(name), writeAs)
  })
  return { doc, owners: new Map([...ownIds].map(([owner, clientId]) => [clientId, owner])) }
}

type WriteAs = (clientId: number | undefined) => void

function copyMap(from: Y.Map<unknown>, to: Y.Map<unknown>, writeAs: WriteAs): void {
  for (const [key, value] of from) {
    writeAs(from._map.get(key)?.id.client)
    const copy = beginCopy(value)
    to.set(key, copy)
    finishCopy(value, copy, writeAs)
  }
}

function copyArray(from: Y.Array<unknown>, to: Y.Array<unknown>, writeAs: WriteAs): void {
  for (const item of itemsOf(from)) {
    for (const value of item.content.getContent() as readonly unknown[]) {
      writeAs(item.id.client)
      const copy = beginCopy(value)
      to.push([copy])
      finishCopy(value, copy, writeAs)
    }
  }
}

function copyText(from: Y.Text, to: Y.Text, writeAs: WriteAs): void {
  const isPlain = [...itemsOf(from)].every(({ content }) => content instanceof Y.ContentString)
  if (!isPlain || from._hasFormatting) {
    // Of a newer Catena: ours has no bold letters.
    to.applyDelta(from.toDelta())
    return
  }
  for (const item of itemsOf(from)) {
    writeAs(item.id.client)
    to.insert(to.length, item.content.getContent().join(''))
  }
}

/** Types that we write are filled once they have their place, because only then each part can have its author. */
function beginCopy(value: unknown): unknown {
  if (isOwnType(value)) return value._copy()
  return value instanceof Y.AbstractType ? value.clone() : value
}

function finishCopy(from: unknown, to: unknown, writeAs: WriteAs): void {
  if (!isOwnType(from)) return
  if (from instanceof Y.Text && to instanceof Y.Text) copyText(from, to, writeAs)
  else if (from instanceof Y.Map && to instanceof Y.Map) copyMap(from, to, writeAs)
  else if (from instanceof Y.Array && to instanceof Y.Array) copyArray(from, to, writeAs)
}

function isOwnType(value: unknown): value is Y.Map<unknown> | Y.Array<unknown> | Y.Text {
  return (
    value instanceof Y.AbstractType &&
    [Y.Map, Y.Array, Y.Text].some((type) => value.constructor === type)
  )
}

function* itemsOf(type: { readonly _start: Y.Item | null }): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right)
    if (!item.deleted && item.countable) yield item
}
