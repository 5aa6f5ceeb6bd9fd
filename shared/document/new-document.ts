import * as Y from 'yjs'

/** Past this many parts at once Yjs' own way of clearing up takes longer than a walk over the whole document. */
const manyParts = 256

/**
 * An empty document that stays quick when much is deleted at once. Yjs joins what is left of deleted parts by cutting
 * them out of one long list one after the other, which is seconds for a large board that is replaced. Here everything
 * from the first deleted part on is joined in one walk, which leaves Yjs nothing to do; small deletions are left to Yjs.
 */
export function newDocument(): Y.Doc {
  const doc = new Y.Doc()
  doc.on('beforeObserverCalls', ({ deleteSet }: Y.Transaction) => {
    // After all who listen: whoever can undo says then what has to be kept.
    if (deletesMany(doc, deleteSet)) doc.once('afterTransaction', () => clearUp(doc, deleteSet))
  })
  return doc
}

function clearUp(doc: Y.Doc, { clients }: DeleteSet): void {
  for (const [client, ranges] of clients) {
    const [first] = ranges
    if (first === undefined) continue
    forgetContent(doc, structsOf(doc, client), ranges)
    joinNeighbours(structsOf(doc, client), first.clock)
  }
}

type DeleteSet = Y.Transaction['deleteSet']
type Ranges = NonNullable<ReturnType<DeleteSet['clients']['get']>>
type Structs = (Y.Item | Y.GC)[]

function structsOf(doc: Y.Doc, client: number): Structs {
  return doc.store.clients.get(client) ?? []
}

function deletesMany(doc: Y.Doc, { clients }: DeleteSet): boolean {
  let parts = 0
  for (const [client, ranges] of clients) {
    const structs = structsOf(doc, client)
    for (const { clock, len } of ranges) {
      parts += Y.findIndexSS(structs, clock + len - 1) - Y.findIndexSS(structs, clock) + 1
      if (parts > manyParts) return true
    }
  }
  return false
}

/** What Yjs does itself after a transaction, but for the joining. */
function forgetContent(doc: Y.Doc, structs: Structs, ranges: Ranges): void {
  for (const { clock, len } of ranges) {
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index]
      if (struct === undefined || struct.id.clock >= clock + len) break
      if (struct instanceof Y.Item && struct.deleted && !struct.keep && doc.gcFilter(struct))
        struct.gc(doc.store, false)
    }
  }
}

function joinNeighbours(structs: Structs, fromClock: number): void {
  let last = Math.max(0, Y.findIndexSS(structs, fromClock) - 1)
  for (let index = last + 1; index < structs.length; index += 1) {
    const left = structs[last]
    const right = structs[index]
    if (left === undefined || right === undefined) break
    if (isJoined(left, right)) keepInMap(left, right)
    else structs[(last += 1)] = right
  }
  structs.length = last + 1
}

function isJoined(left: Y.Item | Y.GC, right: Y.Item | Y.GC): boolean {
  if (left.deleted !== right.deleted) return false
  if (left instanceof Y.GC) return right instanceof Y.GC && left.mergeWith(right)
  return right instanceof Y.Item && left.mergeWith(right)
}

/** A map names the item that holds a key's value: that is the left one now. */
function keepInMap(left: Y.Item | Y.GC, right: Y.Item | Y.GC): void {
  if (!(left instanceof Y.Item && right instanceof Y.Item) || right.parentSub === null) return
  const parent = right.parent
  if (parent instanceof Y.AbstractType && parent._map.get(right.parentSub) === right)
    parent._map.set(right.parentSub, left)
}
