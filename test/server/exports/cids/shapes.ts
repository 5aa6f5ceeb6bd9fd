import rdf from '@zazuko/env'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toRDF, type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { cidsContextUrl } from '#server/exports/cids/cids-context.ts'
import type { Tier } from '#server/exports/cids/tier-requirements.ts'

const folder = join(import.meta.dirname, '../../../../../shared/standards/cids')

export const hasStandard = existsSync(folder)

export const noStandard = 'skipped: ../shared/standards/cids is not there'

/**
 * Basic is as published. In the published Essential and Full a generator wrote that no link may have a value and that
 * enumerations have no type, so that no document conforms; patch-shacl.mjs beside them says what was mended.
 */
const shapeFiles: Readonly<Record<Tier, string>> = {
  basic: 'cids.basictier.shacl.ttl',
  essential: 'cids.essentialtier.patched.shacl.ttl',
  full: 'cids.fulltier.patched.shacl.ttl',
}

export function readStandard(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

type Shapes = ReturnType<typeof rdf.dataset>

const read = new Map<Tier, Shapes>()

/** Read once: Full has as many triples as a large board. */
function shapesOf(tier: Tier): Shapes {
  const known = read.get(tier)
  if (known !== undefined) return known
  const shapes = rdf.dataset(new Parser().parse(readStandard(`shacl/${shapeFiles[tier]}`)))
  read.set(tier, shapes)
  return shapes
}

const shacl = 'http://www.w3.org/ns/shacl#'

/** What the shapes of a tier ask of each class: the names of properties with a minimum whose lack is a violation. */
export function requiredIn(tier: Tier): ReadonlyMap<string, readonly string[]> {
  const quads = [...shapesOf(tier)]
  const objectsOfQuads = (subject: string, predicate: string): readonly string[] =>
    quads
      .filter(
        (quad) => quad.subject.value === subject && quad.predicate.value === shacl + predicate,
      )
      .map((quad) => quad.object.value)
  const targets = quads.filter((quad) => quad.predicate.value === `${shacl}targetClass`)
  const found = new Map<string, readonly string[]>()
  for (const { subject, object } of targets) {
    if (!object.value.startsWith('https://ontology.commonapproach.org/cids#')) continue
    const properties = objectsOfQuads(subject.value, 'property').filter(
      (shape) =>
        objectsOfQuads(shape, 'minCount').includes('1') &&
        objectsOfQuads(shape, 'severity').length === 0,
    )
    found.set(
      object.value.replace(/^.*#/, ''),
      properties.flatMap((shape) => objectsOfQuads(shape, 'name')),
    )
  }
  return found
}

/** What in a document violates the shapes of a tier, in short. */
export async function violations(document: string, tier: Tier): Promise<readonly string[]> {
  const shapes = shapesOf(tier)
  const triples = rdf.dataset(new Parser({ format: 'N-Quads' }).parse(await toTriples(document)))
  // A validator without inference does not know that a beneficial stakeholder is one.
  for (const quad of shapes) if (quad.predicate.value.endsWith('subClassOf')) triples.add(quad)
  const { results } = await new SHACLValidator(shapes, { factory: rdf }).validate(triples)
  return results
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path, sourceConstraintComponent }) =>
      [focusNode, path, sourceConstraintComponent].map((term) => shortly(term?.value)).join(' '),
    )
}

/** Safe mode refuses what JSON-LD would else drop without a word: a property of no vocabulary, an id of no address. */
export async function toTriples(document: string): Promise<string> {
  // A constant of its own: the types of the library do not know safe mode yet.
  const options = {
    documentLoader: loadContext,
    format: 'application/n-quads',
    safe: true,
  } as const
  const triples: unknown = await toRDF(JSON.parse(document) as JsonLdDocument, options)
  return String(triples)
}

async function loadContext(url: string) {
  if (url !== cidsContextUrl) throw new Error(`would fetch ${url}`)
  // The types of the library say what a document is in two ways that do not agree.
  const document = JSON.parse(readStandard('contexts/cidsContext.jsonld')) as { '@id': string }
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document })
}

function shortly(address: string | undefined): string {
  return address?.replace(/^.*[#/]/, '') ?? ''
}
