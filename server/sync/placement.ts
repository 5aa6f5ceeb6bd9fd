import * as Y from 'yjs'
import { rootNames, schemaVersion } from '#shared/document/roots.ts'
import { belongs, innerHolder, recordHolder, rootHolder, type Holder } from './places.ts'
import { RefusedUpdate, type ItemId, type ScannedItem, type ScannedUpdate } from './update-scan.ts'

/** Something that holds items: a root by its name, or a type by the item it came with. */
interface Container {
  readonly id: string
  readonly holder: Holder
  /** The root it is or stands in. */
  readonly root: string
}

/** Where an item stands; undefined where its surroundings are deleted, so that nothing is left of it. */
type Place = { readonly container: Container; readonly key: string | undefined } | undefined

export interface Placed {
  /** Whether Yjs cannot take it in these pieces, but could take all that we lack at once. */
  readonly isTorn: boolean
  /** Records that the update adds to each list. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Finds where everything stands that a whole update brings, and throws `RefusedUpdate` where it does not belong there:
 * a text among the records, letters in a list, neighbours of two different places. Yjs would take all of that, or
 * stumble half-way.
 */
export function placeUpdate({ items }: ScannedUpdate, doc: Y.Doc): Placed {
  const placement = new Placement(items, doc)
  for (const ofClient of items.values()) for (const item of ofClient) placement.place(item)
  return { isTorn: placement.isTorn, added: placement.added }
}

class Placement {
  readonly added = new Map<string, Set<string>>()
  isTorn = false
  readonly #items: ScannedUpdate['items']
  readonly #doc: Y.Doc
  readonly #places = new Map<ScannedItem, Place>()
  readonly #underWay = new Set<ScannedItem>()
  readonly #containers = new Map<string, Container | undefined>()

  constructor(items: ScannedUpdate['items'], doc: Y.Doc) {
    this.#items = items
    this.#doc = doc
  }

  /** What an item stands on comes first; by a list of what is left to do, because chains are long. */
  place(wanted: ScannedItem): void {
    const left = [wanted]
    for (let item = left.at(-1); item !== undefined; item = left.at(-1)) {
      const missing = this.#places.has(item) ? undefined : this.#firstUnplaced(item)
      if (missing !== undefined) {
        this.#underWay.add(item)
        if (this.#underWay.has(missing)) throw new RefusedUpdate('items that build on each other')
        left.push(missing)
        continue
      }
      left.pop()
      this.#underWay.delete(item)
      if (!this.#places.has(item)) this.#settle(item)
    }
  }

  #firstUnplaced(item: ScannedItem): ScannedItem | undefined {
    for (const id of this.#standsOn(item)) {
      const found = this.#find(id)
      if (found !== undefined && !this.#places.has(found)) return found
    }
    return undefined
  }

  #standsOn(item: ScannedItem): readonly ItemId[] {
    return typeof item.parent === 'object' ? [item.parent] : item.neighbours
  }

  #settle(item: ScannedItem): void {
    const place = this.#placeOf(item)
    this.#places.set(item, place)
    if (place === undefined) return
    const { container, key } = place
    if (!belongs(item.content, container.holder, key))
      throw new RefusedUpdate(`${item.content} in a ${container.holder.kind}`)
    // Whoever finds a schema newer than their own writes nothing any more.
    if (container.id === 'board' && key === 'schema' && !item.values.every(isKnownSchema))
      throw new RefusedUpdate('a schema that does not exist')
    if (container.holder.kind !== 'list' || item.content !== 'map' || key === undefined) return
    const added = this.added.get(container.root) ?? new Set()
    this.added.set(container.root, added.add(key))
  }

  #placeOf(item: ScannedItem): Place {
    if (item.content === 'gone') return undefined
    let place: Place
    if (item.neighbours.length > 0) {
      const [first, ...others] = item.neighbours.map((id) => this.#placeAt(id))
      if (first === undefined || others.includes(undefined)) return undefined
      place = first
      for (const other of others) refuseUnlessSame(first, other)
    } else {
      const container =
        typeof item.parent === 'string' ? this.#root(item.parent) : this.#typeAt(item.parent)
      if (container === undefined) return undefined
      place = { container, key: item.key }
    }
    const known = Y.getState(this.#doc.store, item.client)
    if (item.clock >= known) return place
    // The half of it that is known decides where the other half goes.
    const before = this.#placeAt({ client: item.client, clock: known - 1 })
    if (before === undefined) this.isTorn = true
    else refuseUnlessSame(place, before)
    return place
  }

  #placeAt(id: ItemId): Place {
    const scanned = this.#find(id)
    if (scanned !== undefined) return this.#places.get(scanned)
    const struct = structAt(this.#doc, id)
    if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return undefined
    const container = this.#containerOf(struct.parent)
    return container && { container, key: struct.parentSub ?? undefined }
  }

  /** The type that an item brought; undefined where it is deleted. */
  #typeAt(id: ItemId | undefined): Container | undefined {
    if (id === undefined) return undefined
    const scanned = this.#find(id)
    if (scanned === undefined) {
      const struct = structAt(this.#doc, id)
      if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted)
        return undefined
      if (!(struct.content instanceof Y.ContentType)) throw new RefusedUpdate('a parent of no type')
      return this.#containerOf(struct.content.type)
    }
    if (scanned.content === 'gone' || scanned.content === 'deleted') return undefined
    const place = this.#places.get(scanned)
    return place && this.#inner(idOf(scanned), scanned.content, place)
  }

  #containerOf(type: Y.AbstractType<unknown>): Container {
    if (type._item === null) {
      const name = rootNames.find((name) => this.#doc.share.get(name) === type)
      return this.#root(name ?? '')
    }
    const { id, parent, parentSub } = type._item
    const known = this.#containers.get(idOf(id))
    if (known !== undefined) return known
    if (!(parent instanceof Y.AbstractType)) throw new RefusedUpdate('a type that hangs in the air')
    const place = { container: this.#containerOf(parent), key: parentSub ?? undefined }
    return this.#inner(idOf(id), contentOf(type), place)
  }

  #root(name: string): Container {
    return this.#keep(name, () => {
      const holder = rootHolder(name)
      return holder && { id: name, holder, root: name }
    })
  }

  #inner(id: string, content: ScannedItem['content'], place: NonNullable<Place>): Container {
    const { container, key } = place
    return this.#keep(id, () => {
      if (!belongs(content, container.holder, key)) return undefined
      const holder =
        container.holder.kind === 'list'
          ? recordHolder(container.root)
          : innerHolder(content, container.holder)
      return holder && { id, holder, root: container.root }
    })
  }

  #keep(id: string, make: () => Container | undefined): Container {
    const container = this.#containers.get(id) ?? make()
    if (container === undefined) throw new RefusedUpdate('inside what holds nothing')
    this.#containers.set(id, container)
    return container
  }

  /** The run of the update that an id is in; undefined where the document has it. */
  #find({ client, clock }: ItemId): ScannedItem | undefined {
    if (clock < Y.getState(this.#doc.store, client)) return undefined
    const items = this.#items.get(client) ?? []
    let low = 0
    let high = items.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const item = items[middle]
      if (item === undefined) return undefined
      if (clock < item.clock) high = middle - 1
      else if (clock >= item.clock + item.length) low = middle + 1
      else return item
    }
    return undefined
  }
}

function refuseUnlessSame(one: NonNullable<Place>, other: Place): void {
  if (other?.container !== one.container || other.key !== one.key)
    throw new RefusedUpdate('neighbours of two places')
}

function isKnownSchema(value: unknown): boolean {
  return typeof value === 'number' && value <= schemaVersion
}

function structAt(doc: Y.Doc, { client, clock }: ItemId): Y.Item | Y.GC | undefined {
  const structs = doc.store.clients.get(client)
  return structs?.[Y.findIndexSS(structs, clock)]
}

function contentOf(type: Y.AbstractType<unknown>): ScannedItem['content'] {
  if (type instanceof Y.Text) return 'text'
  return type instanceof Y.Array ? 'array' : 'map'
}

function idOf({ client, clock }: ItemId): string {
  return `${client}:${clock}`
}
