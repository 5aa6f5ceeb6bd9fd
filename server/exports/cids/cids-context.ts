import { catenaNamespace } from '../parts/namespace.ts'
import type { CidsObject } from './cids-object.ts'

/** The official context of CIDS 3.2.1. */
export const cidsContextUrl = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld'

const link = (iri: string) => ({ '@id': iri, '@type': '@id' })

/** Terms of CIDS 3.2.1 that its official context lacks or types wrongly: a JSON-LD processor would drop them. */
const ownTerms: Readonly<Record<string, unknown>> = {
  contributes: link('cids:contributes'),
  dateCreated: { '@id': 'sch:dateCreated', '@type': 'xsd:dateTime' },
  forIndicatorReport: link('cids:forIndicatorReport'),
  forTarget: link('cids:forTarget'),
  hasActualAmount: link('cids:hasActualAmount'),
  hasAmount: link('cids:hasAmount'),
  hasPlannedAmount: link('cids:hasPlannedAmount'),
  hasTarget: link('cids:hasTarget'),
  // The official context says xsd:string; the shapes ask for an act:Resource.
  hasType: link('cids:hasType'),
  inputFor: link('cids:inputFor'),
  partOf: link('oep:partOf'),
  wasGeneratedBy: link('prov:wasGeneratedBy'),
}

/** Writes objects as JSON with the context that each needs, as each object of a capsule carries its own. */
export function writerInContext(): (object: CidsObject) => string {
  // A board has thousands of objects, and few sets of terms.
  const contexts = new Map<string, string>()
  return (object) => {
    const terms = Object.keys(object).filter((key) => key in ownTerms)
    const name = terms.join(' ')
    const context = contexts.get(name) ?? contextWith(terms)
    contexts.set(name, context)
    // An object has an id at least: there is always something after the context.
    return `{"@context":${context},${JSON.stringify(object).slice(1)}`
  }
}

function contextWith(terms: readonly string[]): string {
  const own = Object.fromEntries([
    ['toc', catenaNamespace] as const,
    ...terms.map((key) => [key, ownTerms[key]] as const),
  ])
  return JSON.stringify([cidsContextUrl, own])
}
