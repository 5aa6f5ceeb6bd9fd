import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Message } from '#shared/text/define.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import type { Narrator } from './narratives.ts'

/** Says what it is, where a made-up identifier would say that a register knows the organisation. */
const unregistered = 'NOT-REGISTERED'

/** The organisation's own identifier; IATI does without / & | ? and white space (rules 1.14.1 and 1.14.13). */
function knownReference({ organisation }: ChangeModel): string | undefined {
  const identifier = organisation?.identifier?.trim() ?? ''
  return /^[^/&|?\s]+$/.test(identifier) ? identifier : undefined
}

/** Begins with the organisation's reference and differs from it (rules 1.1.3 and 1.1.21). */
export function identifierOf(model: ChangeModel): string {
  const own = (model.id ?? '').replaceAll(/[^\w.-]+/g, '-')
  return `${knownReference(model) ?? unregistered}-${own === '' ? 'theory-of-change' : own}`
}

interface Reporting {
  readonly element: XmlElement
  readonly toFillIn: readonly Message<string>[]
}

export function reportingOrganisation(model: ChangeModel, narrator: Narrator): Reporting {
  const ref = knownReference(model)
  // OrganisationType 90: other. What kind it is, a board does not know.
  const attributes = { ref: ref ?? unregistered, type: '90' }
  return {
    element: xml('reporting-org', attributes, namesOf(model, narrator)),
    toFillIn: ref === undefined ? [iatiTexts.fillIdentifier] : [],
  }
}

/** OrganisationRole: 1 funding, 4 implementing. */
export function organisations(model: ChangeModel, narrator: Narrator): readonly XmlElement[] {
  const funders = model.stakeholders.filter(({ role }) => role === 'funder')
  return [
    ...funders.flatMap(({ name }) => {
      const narratives = narrator.narratives(name)
      return narratives.length === 0 ? [] : [xml('participating-org', { role: 1 }, narratives)]
    }),
    xml('participating-org', { ref: knownReference(model), role: 4 }, namesOf(model, narrator)),
  ]
}

function namesOf({ organisation }: ChangeModel, narrator: Narrator): readonly XmlElement[] {
  const names = narrator.narratives(narrator.plain(organisation?.name))
  return names.length > 0 ? names : narrator.narratives(narrator.own(iatiTexts.organisationUnknown))
}
