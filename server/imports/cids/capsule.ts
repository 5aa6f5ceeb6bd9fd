import { catenaNamespace } from '#server/exports/parts/namespace.ts'

/** One object of a capsule; names are without the prefixes of CIDS, ours keep `toc:`. */
export interface CapsuleNode {
  readonly id: string
  readonly types: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  /** Where it stands in the file, to speak about it. */
  readonly place: string
}

type Plain = Readonly<Record<string, unknown>>

/**
 * The objects in a capsule, whether they stand in an array, under `@graph` or inside each other. Contexts are not read
 * and nothing is fetched: the vocabularies of CIDS are known by their usual prefixes and addresses.
 */
export function readCapsule(found: unknown): readonly CapsuleNode[] {
  const nodes: CapsuleNode[] = []

  function visit(value: unknown, place: string, isAliased: boolean): unknown {
    if (Array.isArray(value)) {
      return value.map((member, index) => visit(member, `${place}[${index}]`, isAliased))
    }
    if (!isPlain(value)) return value
    const hasAliases = isAliased || '@context' in value
    if (value['@graph'] !== undefined) visit(value['@graph'], place, hasAliases)
    const properties = Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !key.startsWith('@'))
        .map(([key, inner]) => [localName(key), visit(inner, `${place}.${key}`, hasAliases)]),
    )
    const types = typesOf(value, hasAliases)
    const given = value['@id'] ?? value['id']
    // Also what has no type at all.
    if (types.every((type) => values.has(type))) {
      return { ...keywords(value), ...properties }
    }
    const id = typeof given === 'string' ? given : `_:${place}`
    nodes.push({ id, types, properties, place })
    return { '@id': id }
  }

  visit(found, '', false)
  return nodes
}

/** Nodes of these types are part of what they stand in. */
const values = new Set(['Measure', 'OrganizationID', 'Resource', 'Population', 'Address'])

// JSON-LD 1.1, 4.1.6: that `type` stands for `@type` is for a context to say; other JSON has types of its own.
function typesOf(value: Plain, hasAliases: boolean): readonly string[] {
  const told = value['@type'] ?? (hasAliases ? value['type'] : undefined)
  return [told]
    .flat()
    .filter((type) => typeof type === 'string')
    .map(localName)
}

function keywords(value: Plain): Plain {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith('@')))
}

/** Address of a vocabulary or its usual prefix; all of them are known by their local names. */
const vocabulary =
  /^(?:https?:\/\/(?:ontology\.commonapproach\.org|ontology\.eil\.utoronto\.ca|www\.w3\.org|schema\.org)\/(?:[^#]*#|)|(?:cids|sff|org|act|i72|ic|prov|oep|sch|schema):)/

function localName(name: string): string {
  if (name.startsWith(catenaNamespace)) return `toc:${name.slice(catenaNamespace.length)}`
  return name.replace(vocabulary, '')
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** All values of a property: JSON-LD writes one alone, several in an array. */
export function valuesOf(node: CapsuleNode, property: string): readonly unknown[] {
  const value = node.properties[property]
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** The addresses that a property leads to. */
export function linksOf(node: CapsuleNode, property: string): readonly string[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string') return [value]
    const id = isPlain(value) ? value['@id'] : undefined
    return typeof id === 'string' ? [id] : []
  })
}

/** The first value as text, of whatever language. */
export function textOf(node: CapsuleNode, property: string): string | undefined {
  const [first] = valuesOf(node, property)
  const value = isPlain(first) ? (first['@value'] ?? first['@id']) : first
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** What a measure says: the text of its number. */
export function measureIn(node: CapsuleNode, property: string): unknown {
  const [first] = valuesOf(node, property)
  if (!isPlain(first)) return first
  const told = first['hasNumericalValue'] ?? first['value'] ?? first['@value']
  const [value] = [told].flat()
  return isPlain(value) ? value['@value'] : value
}
