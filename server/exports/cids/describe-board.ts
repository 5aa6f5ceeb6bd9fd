import { stages } from '#shared/model/stages.ts'
import { cidsObject, type CidsObject } from './cids-object.ts'
import { inNamespace, ownProperties, ownValue } from './own-properties.ts'
import type { CidsSource } from './source.ts'

/** The organisation, the impact model and the programme: what all other objects belong to. */
export function describeBoard(source: CidsSource): readonly CidsObject[] {
  return [describeOrganisation(source), describePathway(source), ...describeProgramme(source)]
}

function describeOrganisation(source: CidsSource): CidsObject {
  const { organisation = {}, mission, elements } = source.model
  const { name, url, country, identifier } = organisation
  const directions = elements.filter(({ type }) => stages[type].setsDirection)
  const purposes = mission === undefined ? directions.map(({ title }) => title) : [mission]
  // The shapes of Full ask that hasPurpose and hasWebAddress be objects, the context that they be text; so the one
  // stands in the description, the other in our own words.
  return cidsObject('cids:Organization', source.organisation, {
    hasLegalName: name,
    hasDescription: purposes.map(source.say).join('\n'),
    hasID:
      identifier === undefined
        ? undefined
        : {
            '@type': 'org:OrganizationID',
            '@id': `${source.organisation}/id`,
            hasIdentifier: identifier,
          },
    hasOutcome: source.addresses('cids:Outcome'),
    hasIndicator: source.model.indicators.map(({ id }) => source.address('indicators', id)),
    hasProgram: hasProgramme(source) ? [source.programme] : [],
    hasStakeholder: addressesOfStakeholders(source),
    ...inNamespace({ country, url }),
  })
}

function describePathway(source: CidsSource): CidsObject {
  const { model } = source
  const { valuation, accountabilityLine } = model
  return cidsObject('cids:ImpactPathway', source.pathway, {
    hasName: source.say(model.title),
    hasDescription: descriptionOf(source),
    forOrganization: source.organisation,
    hasProgram: hasProgramme(source) ? [source.programme] : [],
    hasInput: source.addresses('cids:Input'),
    hasActivity: source.addresses('cids:Activity'),
    hasOutput: source.addresses('cids:Output'),
    hasOutcome: source.addresses('cids:Outcome'),
    hasIndicator: model.indicators.map(({ id }) => source.address('indicators', id)),
    ...inNamespace({
      id: model.id,
      primaryLanguage: model.primaryLanguage,
      languages: model.languages,
      title: ownValue(model.title),
      problem: ownValue(model.problem),
      mission: ownValue(model.mission),
      vision: ownValue(model.vision),
      programme: ownValue(model.programme),
      period: ownValue(model.period),
      currency: model.currency,
      valuationCurrency: valuation?.currency,
      discountRate: valuation?.discountRate,
      years: valuation?.years,
      beyond: accountabilityLine?.beyond.map((id) => ({ '@id': source.address('elements', id) })),
    }),
  })
}

/** What it is about, in the organisation's own words. */
function descriptionOf({ model, say }: CidsSource): string {
  return [model.problem, model.mission, model.vision]
    .map(say)
    .filter((text) => text !== '')
    .join('\n')
}

function hasProgramme({ model }: CidsSource): boolean {
  return model.programme !== undefined
}

function describeProgramme(source: CidsSource): readonly CidsObject[] {
  const { programme } = source.model
  if (programme === undefined) return []
  const isTarget = (id: string, isIn: 'cids:Outcome' | 'cids:Input'): boolean =>
    source.model.elements.some(
      ({ id: elementId, stakeholderIds, polarity }) =>
        source.isOf(isIn, elementId) &&
        stakeholderIds.includes(id) &&
        (isIn === 'cids:Input' || polarity !== 'negative'),
    )
  const stakeholders = (isIn: 'cids:Outcome' | 'cids:Input'): readonly string[] =>
    source.model.stakeholders
      .filter(({ id }) => isTarget(id, isIn))
      .map(({ id }) => source.address('stakeholders', id))
  return [
    cidsObject('cids:Program', source.programme, {
      hasName: typeof programme === 'string' ? programme : source.say(programme),
      hasDescription: descriptionOf(source),
      partOf: source.pathway,
      hasImpactModel: [source.pathway],
      hasInput: source.addresses('cids:Input'),
      hasOutput: source.addresses('cids:Output'),
      hasOutcome: source.addresses('cids:Outcome'),
      hasBeneficialStakeholder: stakeholders('cids:Outcome'),
      hasContributingStakeholder: stakeholders('cids:Input'),
    }),
  ]
}

function addressesOfStakeholders(source: CidsSource): readonly string[] {
  return source.model.stakeholders.map(({ id }) => source.address('stakeholders', id))
}

/** Records that CIDS has no class for at all, by the list of the model they are in. */
const ownClasses = {
  assumptions: 'toc:Assumption',
  evidence: 'toc:Evidence',
  costs: 'toc:Cost',
  scenarios: 'toc:Scenario',
  referenceProjects: 'toc:ReferenceProject',
} as const

export function describeOwnRecords(source: CidsSource): readonly CidsObject[] {
  const { model, address } = source
  const records = [
    ...model.assumptions.map((record) => ['assumptions', record, record.on] as const),
    ...model.evidence.map((record) => ['evidence', record, undefined] as const),
    ...model.costs.map((record) => ['costs', record, undefined] as const),
    ...model.scenarios.map((record) => ['scenarios', record, undefined] as const),
    ...(model.referenceProjects ?? []).map(
      (record) => ['referenceProjects', record, undefined] as const,
    ),
  ]
  return records.map(([list, record, on]) =>
    cidsObject(ownClasses[list], address(list, record.id), {
      ...ownProperties(list, record, address, ['on']),
      ...(on === undefined
        ? {}
        : { 'toc:on': { '@id': address(on.kind === 'link' ? 'links' : 'elements', on.ref) } }),
    }),
  )
}
