import { collectionNames, collections, type CollectionName } from '#shared/model/collections.ts'
import { languageTagPattern } from '#shared/model/language.ts'

/** The name under which records of a list have their ids. */
export type RecordList = CollectionName | 'targets' | 'measurements'

/** Gives the id of a record its address in the file. */
export type Address = (list: RecordList, id: string) => string

type Plain = Readonly<Record<string, unknown>>

/** Fields that name other records, by the list those are in. */
export const references: Readonly<
  Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>>
> = {
  elements: { stakeholderIds: 'stakeholders', evidenceIds: 'evidence' },
  links: {
    from: 'elements',
    to: 'elements',
    assumptionIds: 'assumptions',
    evidenceIds: 'evidence',
  },
  assumptions: { evidenceIds: 'evidence' },
  indicators: { elementId: 'elements' },
  costs: { elementId: 'elements' },
  valuationItems: { outcomeId: 'elements', stakeholderId: 'stakeholders' },
}

/**
 * What a record says beyond CIDS, as properties of our own namespace: references become links, and texts say their
 * languages. Fields that our model does not know stay out.
 */
export function ownProperties(
  list: CollectionName,
  record: Plain,
  address: Address,
  without: readonly string[] = [],
): Plain {
  const lists: Readonly<Record<string, CollectionName>> = references[list] ?? {}
  const told: Record<string, unknown> = {}
  for (const [field, name] of ownNames.get(list) ?? []) {
    const value = record[field]
    if (value === undefined || without.includes(field)) continue
    const target = lists[field]
    const own = target === undefined ? ownValue(value) : links(value, target, address)
    if (own !== undefined && own !== null) told[name] = own
  }
  return told
}

/** The fields of each list with their names in our namespace; an id is an address instead. */
const ownNames: ReadonlyMap<CollectionName, readonly (readonly [field: string, name: string])[]> =
  new Map(
    collectionNames.map((list) => [
      list,
      Object.keys(collections[list].schema.shape)
        .filter((field) => field !== 'id' && isName(field))
        .map((field) => [field, `toc:${field}`] as const),
    ]),
  )

/** The same properties under our prefix; none for what is not told. */
export function inNamespace(properties: Plain): Plain {
  const told: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined && value !== null && isName(key)) told[`toc:${key}`] = value
  }
  return told
}

/** A value as JSON-LD says it, with what is inside it in our namespace. */
export function ownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(ownValue)
  if (!isPlain(value)) return value
  if (isText(value)) {
    const spoken = Object.entries(value).map(([language, text]) => ({
      '@value': text,
      '@language': language,
    }))
    return spoken.length === 0 ? undefined : spoken
  }
  return inNamespace(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ownValue(inner)])),
  )
}

function links(value: unknown, list: CollectionName, address: Address): unknown {
  if (typeof value === 'string') return { '@id': address(list, value) }
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.map((id) => ({ '@id': address(list, String(id)) }))
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null
}

function isText(value: Plain): value is Readonly<Record<string, string>> {
  return Object.entries(value).every(
    ([key, text]) => typeof text === 'string' && languageTagPattern.test(key),
  )
}

// What other programs added may have names that no address can hold.
function isName(key: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(key)
}
