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

/** The object with the context it needs, as each object of a capsule carries its own. */
export function inContext(object: CidsObject): Readonly<Record<string, unknown>> {
  const terms = Object.keys(object)
    .filter((key) => key in ownTerms)
    .map((key) => [key, ownTerms[key]] as const)
  const own = Object.fromEntries([['toc', catenaNamespace] as const, ...terms])
  return { '@context': [cidsContextUrl, own], ...object }
}
