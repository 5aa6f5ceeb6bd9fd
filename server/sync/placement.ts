import * as Y from 'yjs'
import { rootNames } from '#shared/document/roots.ts'
import { itemAt } from './item-at.ts'
import { areStorable, belongs, innerHolder, isRecordId, rootHolder, type Holder } from './places.ts'
import { RefusedUpdate, type ItemId, type ScannedItem, type ScannedUpdate } from './update-scan.ts'

/** Something that holds items: a root, a type in the document, or one that the update brings. */
export interface Container {
  readonly holder: Holder
  /** Undefined where the update brings it. */
  readonly type: Y.AbstractType<unknown> | undefined
  readonly broughtBy: ScannedItem | undefined
  /** What the update adds, by key; all under `undefined` where there are no keys. */
  readonly added: Map<string | undefined, ScannedItem[]>
}

/** Where an item stands; undefined where its surroundings are deleted, so that nothing is left of it. */
type Place = { readonly container: Container; readonly key: string | undefined } | undefined

export interface Placed {
  /** Whether Yjs cannot take it in these pieces, but could take all that we lack at once. */
  readonly isTorn: boolean
  /** All that the update adds to. */
  readonly containers: readonly Container[]
  /** What holds something in the document, as an update sees it. */
  readonly containerOf: (type: Y.AbstractType<unknown>) => Container
}

/**
 * Finds where everything stands that a whole update brings, and throws `RefusedUpdate` where it does not belong there:
 * a text among the records, letters in a list, neighbours of two different places, a value that its field does not
 * allow. Yjs would take all of that, or stumble half-way.
 */
export function placeUpdate({ items }: ScannedUpdate, doc: Y.Doc): Placed {
  const placement = new Placement(items, doc)
  for (const ofClient of items.values()) for (const item of ofClient) placement.place(item)
  return {
    isTorn: placement.isTorn,
    containers: placement.containers,
    containerOf: (type) => placement.containerOf(type),
  }
}

class Placement {
  isTorn = false
  readonly containers: Container[] = []
  readonly #items: ScannedUpdate['items']
  readonly #doc: Y.Doc
  readonly #places = new Map<ScannedItem, Place>()
  readonly #underWay = new Set<ScannedItem>()
  readonly #known = new Map<Y.AbstractType<unknown>, Container>()
  readonly #brought = new Map<ScannedItem, Container>()

  constructor(items: ScannedUpdate['items'], doc: Y.Doc) {
    this.#items = items
    this.#doc = doc
  }

  /** What an item stands on comes first; by a list of what is left to do, because chains are long. */
  place(wanted: ScannedItem): void {
    if (this.#places.has(wanted)) return
    if (this.#firstUnplaced(wanted) === undefined) return this.#settle(wanted)
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

  containerOf(type: Y.AbstractType<unknown>): Container {
    const known = this.#known.get(type)
    if (known !== undefined) return known
    const container = this.#open(this.#holderOf(type), { type, broughtBy: undefined })
    this.#known.set(type, container)
    return container
  }

  #firstUnplaced({ left, right, parent }: ScannedItem): ScannedItem | undefined {
    return (
      this.#unplaced(left) ??
      this.#unplaced(right) ??
      (typeof parent === 'object' ? this.#unplaced(parent) : undefined)
    )
  }

  #unplaced(id: ItemId | undefined): ScannedItem | undefined {
    const found = id && this.#find(id)
    return found === undefined || this.#places.has(found) ? undefined : found
  }

  #settle(item: ScannedItem): void {
    const place = this.#placeOf(item)
    this.#places.set(item, place)
    if (place === undefined) return
    const { container, key } = place
    const { holder } = container
    if (!belongs(item.content, holder, key))
      throw new RefusedUpdate(`${item.content} in a ${holder.kind}`)
    if (item.content === 'values' && !areStorable(item.values, holder, key))
      throw new RefusedUpdate('a value that its field does not allow')
    if (item.content === 'map' && !isRecordId(key ?? '', holder))
      throw new RefusedUpdate('an id that no record has')
    // Also where nothing else of it follows: a record needs more than itself.
    if (holder.kind === 'list') this.#typeAt(item)
    const added = container.added.get(key)
    if (added === undefined) container.added.set(key, [item])
    else added.push(item)
  }

  #placeOf(item: ScannedItem): Place {
    if (item.content === 'gone') return undefined
    const { left, right, parent } = item
    let place: Place
    if (left !== undefined || right !== undefined) {
      const first = left && this.#placeAt(left)
      const second = right && this.#placeAt(right)
      if (
        (left !== undefined && first === undefined) ||
        (right !== undefined && second === undefined)
      )
        return undefined
      place = first ?? second
      if (first !== undefined && second !== undefined) refuseUnlessSame(first, second)
    } else {
      const container = typeof parent === 'string' ? this.#root(parent) : this.#typeAt(parent)
      place = container && { container, key: item.key }
    }
    if (place === undefined) return undefined
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
    return { container: this.containerOf(struct.parent), key: struct.parentSub ?? undefined }
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
      return this.containerOf(struct.content.type)
    }
    const brought = this.#brought.get(scanned)
    if (brought !== undefined) return brought
    const place = this.#places.get(scanned)
    if (place === undefined || scanned.content === 'deleted') return undefined
    const { content } = scanned
    if (content !== 'array' && content !== 'map' && content !== 'text')
      throw new RefusedUpdate('a parent of no type')
    const holder = innerHolder(content, place.container.holder, place.key)
    const container = this.#open(holder, { type: undefined, broughtBy: scanned })
    this.#brought.set(scanned, container)
    return container
  }

  #root(name: string): Container {
    // A map is one of these; its events' types alone keep the compiler from seeing it.
    return this.containerOf(this.#doc.getMap(name) as Y.AbstractType<unknown>)
  }

  #open(holder: Holder | undefined, of: Pick<Container, 'type' | 'broughtBy'>): Container {
    if (holder === undefined) throw new RefusedUpdate('inside what holds nothing')
    const container = { holder, ...of, added: new Map() }
    this.containers.push(container)
    return container
  }

  #holderOf(type: Y.AbstractType<unknown>): Holder | undefined {
    if (type._item === null) {
      const name = rootNames.find((name) => this.#doc.share.get(name) === type)
      return rootHolder(name ?? '')
    }
    const { parent, parentSub } = type._item
    if (!(parent instanceof Y.AbstractType)) return undefined
    const { holder } = this.containerOf(parent)
    const content = contentOf(type)
    const key = parentSub ?? undefined
    return belongs(content, holder, key) ? innerHolder(content, holder, key) : undefined
  }

  /** The run of the update that an id is in; undefined where the document has it. */
  #find({ client, clock }: ItemId): ScannedItem | undefined {
    if (clock < Y.getState(this.#doc.store, client)) return undefined
    return itemAt(this.#items.get(client) ?? [], clock)
  }
}

function refuseUnlessSame(one: NonNullable<Place>, other: NonNullable<Place>): void {
  if (other.container !== one.container || other.key !== one.key)
    throw new RefusedUpdate('neighbours of two places')
}

function structAt(doc: Y.Doc, { client, clock }: ItemId): Y.Item | Y.GC | undefined {
  const structs = doc.store.clients.get(client)
  return structs?.[Y.findIndexSS(structs, clock)]
}

function contentOf(type: Y.AbstractType<unknown>): 'array' | 'map' | 'text' {
  if (type instanceof Y.Text) return 'text'
  return type instanceof Y.Array ? 'array' : 'map'
}
