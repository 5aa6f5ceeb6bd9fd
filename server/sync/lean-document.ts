import * as Y from 'yjs'

/**
 * Lets the texts of a document share what stays empty here: nobody observes a text on the server, and the gate lets no
 * attribute of a text in. A board has a hundred texts for every five cards, most of them empty. Whoever writes into
 * what is shared throws.
 */
export function makeLean(doc: Y.Doc): void {
  for (const structs of doc.store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item) makeLeanContent(struct.content)
}

function makeLeanContent(content: Y.Item['content']): void {
  if (content instanceof Y.ContentAny) {
    // Yjs fills its arrays one by one, and V8 then keeps room for seventeen.
    content.arr = content.arr.slice()
  } else if (content instanceof Y.ContentType && content.type instanceof Y.Text) {
    content.type._map = noAttributes
    content.type._eH = noObservers
    content.type._dEH = noDeepObservers
    // Where somebody last wrote in it: for texts much longer than these.
    content.type._searchMarker = null
  }
}

class NoAttributes extends Map<string, Y.Item> {
  override set(): never {
    throw new Error('an attribute of a text')
  }
}

const noAttributes = new NoAttributes()

const noObservers: Y.Text['_eH'] = { l: [] }
const noDeepObservers: Y.Text['_dEH'] = { l: [] }
for (const { l } of [noObservers, noDeepObservers]) Object.freeze(l)
