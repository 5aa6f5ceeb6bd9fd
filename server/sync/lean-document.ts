import * as Y from 'yjs'

/**
 * Lets a document share with all others what is empty or equal in them, now and after every edit: a small board is a
 * hundred texts, most of them empty, and a few dozen values, most of them the same everywhere. Nobody observes a record
 * or a text on the server, and the gate lets no attribute of a text in; whoever writes into what is shared throws.
 */
export function keepLean(doc: Y.Doc): void {
  for (const [client, structs] of doc.store.clients) {
    for (const struct of structs) makeLean(struct)
    // Yjs fills its arrays one by one, for which V8 keeps half as much again ready.
    doc.store.clients.set(client, structs.slice())
  }
  // For documents that come from elsewhere: promises of a day when they are there.
  for (const event of ['load', 'sync']) doc._observers.delete(event)
  // Yjs keeps the list of the next transactions ready until somebody writes. By then it is old, and V8 would keep with it
  // all that the transaction holds until it next looks through everything old.
  doc.on('afterAllTransactions', (_doc: Y.Doc, transactions: Y.Transaction[]) => {
    transactions.length = 0
  })
  doc.on('afterTransactionCleanup', ({ beforeState, afterState }: Y.Transaction) => {
    for (const [client, clock] of afterState) {
      const before = beforeState.get(client) ?? 0
      if (before !== clock) makeLeanFrom(doc.store.clients.get(client) ?? [], before)
    }
  })
}

/** At once rather than now and then: what falls away while it is young costs nothing. */
function makeLeanFrom(structs: readonly (Y.Item | Y.GC)[], clock: number): void {
  for (let at = structs.length - 1; at >= 0; at -= 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock + struct.length <= clock) return
    makeLean(struct)
  }
}

function makeLean(struct: Y.Item | Y.GC): void {
  if (!(struct instanceof Y.Item)) return
  const { content } = struct
  if (content instanceof Y.ContentAny) content.arr = leanValues(content.arr)
  else if (content instanceof Y.ContentType) makeLeanType(content.type)
}

function makeLeanType(type: Y.ContentType['type']): void {
  type._eH = noObservers
  type._dEH = noDeepObservers
  if (!(type instanceof Y.Text)) return
  type._map = noAttributes
  // Where somebody last wrote in it: for texts much longer than these.
  type._searchMarker = null
}

/** The values of an item, which Yjs replaces but never changes. */
function leanValues(values: unknown[]): unknown[] {
  // A copy, for V8 keeps room for seventeen where arrays are filled one by one.
  if (values.length !== 1 || !isOftenSaid(values[0])) return values.slice()
  const said = oftenSaid.get(values[0])
  // A map takes 0 and -0 for the same; an update does not.
  if (said !== undefined && Object.is(said[0], values[0])) return said
  if (oftenSaid.size >= maxOftenSaid) oftenSaid.clear()
  const own = Object.freeze(values.slice()) as unknown[]
  oftenSaid.set(own[0], own)
  return own
}

const oftenSaid = new Map<unknown, unknown[]>()
const maxOftenSaid = 1_000
const maxLetters = 32

function isOftenSaid(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= maxLetters
  return typeof value === 'number' || typeof value === 'boolean'
}

class NoAttributes extends Map<string, Y.Item> {
  override set(): never {
    throw new Error('an attribute of a text')
  }
}

const noAttributes = new NoAttributes()

const noObservers: Y.ContentType['type']['_eH'] = { l: [] }
const noDeepObservers: Y.ContentType['type']['_dEH'] = { l: [] }
for (const { l } of [noObservers, noDeepObservers]) Object.freeze(l)

// V8 gives each number from 2³¹ on, as most client ids are, a place of its own in every object whose field has never
// held anything but numbers: sixteen bytes for each part of each document.
Y.createID('' as never, 0)
