import type { Element, Stakeholder } from '#shared/model/change-model.ts'
import { cidsObject, type CidsObject } from './cids-object.ts'
import { cidsClasses } from './classes.ts'
import { ownProperties } from './own-properties.ts'
import type { CidsSource } from './source.ts'

/** The people and organisations: what they benefit from, what they bring in. */
export function describeStakeholders(source: CidsSource): readonly CidsObject[] {
  const { model } = source
  const elements = elementsByStakeholder(model.elements)
  return model.stakeholders.map((stakeholder) => {
    const theirs = elements.get(stakeholder.id) ?? []
    const addressesOf = (passes: (element: Element) => boolean): readonly string[] =>
      theirs.filter(passes).map(({ id }) => source.address('elements', id))
    const benefits = addressesOf(
      ({ type, polarity }) => cidsClasses[type] === 'cids:Outcome' && polarity !== 'negative',
    )
    const brings = addressesOf(({ type }) => cidsClasses[type] === 'cids:Input')
    // A validator without inference knows a beneficial stakeholder for a stakeholder only if told.
    const types = [
      'cids:Stakeholder',
      ...(benefits.length > 0 ? ['cids:BeneficialStakeholder'] : []),
      ...(brings.length > 0 ? ['cids:ContributingStakeholder'] : []),
    ]
    return cidsObject(types, source.address('stakeholders', stakeholder.id), {
      hasName: source.say(stakeholder.name),
      forOrganization: source.organisation,
      hasCatchmentArea: stakeholder.area,
      partOf: source.pathway,
      benefitsFrom: benefits,
      contributes: brings,
      ...ownProperties('stakeholders', stakeholder, source.address, ['area']),
    })
  })
}

function elementsByStakeholder(
  elements: readonly Element[],
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>()
  for (const element of elements) {
    for (const id of new Set(element.stakeholderIds)) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [element])
      else known.push(element)
    }
  }
  return found
}

const importances = {
  high: 'highImportance',
  moderate: 'moderateImportance',
  neutral: 'neutral',
  unimportant: 'unimportant',
} as const

/**
 * What an outcome is for one stakeholder. CIDS asks whether they are underserved; where nobody has said so there is no
 * such object, and `benefitsFrom` alone says who it is for.
 */
export function describeStakeholderOutcomes(source: CidsSource): readonly CidsObject[] {
  const { model } = source
  const outcomes = model.elements.filter(({ type }) => cidsClasses[type] === 'cids:Outcome')
  return outcomes.flatMap((outcome) =>
    weighedStakeholders(outcome, source).map((stakeholder) => {
      const value = model.valuation?.items.find(
        (item) => item.outcomeId === outcome.id && item.stakeholderId === stakeholder.id,
      )
      const address = source.address('stakeholders', stakeholder.id)
      const importance = value?.importance
      return cidsObject(
        'cids:StakeholderOutcome',
        stakeholderOutcomeAddress(outcome.id, stakeholder.id, source),
        {
          hasName: `${source.say(outcome.title)} – ${source.say(stakeholder.name)}`,
          hasDescription: source.say(outcome.description),
          forOutcome: source.address('elements', outcome.id),
          forStakeholder: address,
          isUnderserved: stakeholder.underserved,
          fromPerspectiveOf: stakeholder.consulted === true ? address : undefined,
          intendedImpact: outcome.polarity ?? 'positive',
          hasImportance: importance === undefined ? undefined : importances[importance],
          hasIndicator: source
            .indicatorsOf(outcome.id)
            .map(({ id }) => source.address('indicators', id)),
        },
      )
    }),
  )
}

/** Those of an outcome of whom is known whether they are underserved. */
export function weighedStakeholders(
  { stakeholderIds }: Element,
  { model }: CidsSource,
): readonly Stakeholder[] {
  return model.stakeholders.filter(
    ({ id, underserved }) => underserved !== undefined && stakeholderIds.includes(id),
  )
}

export function stakeholderOutcomeAddress(
  outcomeId: string,
  stakeholderId: string,
  { address }: CidsSource,
): string {
  return `${address('elements', outcomeId)}/for/${encodeURIComponent(stakeholderId.toWellFormed())}`
}
