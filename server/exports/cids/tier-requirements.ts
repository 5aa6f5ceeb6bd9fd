import type { cidsClassTexts, cidsPropertyTexts } from '#shared/text/areas/cids.ts'

/** The tiers of alignment with CIDS 3.2.1, each of which also asks what those before it ask. */
export const tiers = ['basic', 'essential', 'full'] as const

export type Tier = (typeof tiers)[number]

/** A class or property that a tier asks for: we have words for each. */
export type CidsClass = keyof typeof cidsClassTexts
export type CidsProperty = keyof typeof cidsPropertyTexts

export interface Requirement {
  readonly className: CidsClass
  /** Of which an object of the class has exactly one, or at least one. */
  readonly properties: readonly CidsProperty[]
}

const described = ['hasName', 'hasDescription', 'partOf'] as const
const timed = ['startedAtTime', 'endedAtTime'] as const
const input = [...described, 'hasPlannedAmount', 'hasActualAmount', 'hasType', ...timed] as const

/**
 * From the shapes of each tier in the repository commonapproach/CIDS, folder validation/shacl: what has a minimum of
 * one and whose lack is a violation, for the classes that we write.
 */
export const tierRequirements: Readonly<Record<Tier, readonly Requirement[]>> = {
  basic: [
    { className: 'Organization', properties: ['hasLegalName'] },
    { className: 'Theme', properties: ['hasName'] },
    { className: 'Outcome', properties: ['hasName', 'forOrganization'] },
    { className: 'Indicator', properties: ['hasName', 'forOrganization', 'unitDescription'] },
    {
      className: 'IndicatorReport',
      properties: ['hasName', 'forIndicator', 'forOrganization', 'value', ...timed],
    },
  ],
  essential: [
    { className: 'Indicator', properties: ['definedBy', 'hasBaseline'] },
    { className: 'IndicatorReport', properties: ['forTarget'] },
    { className: 'Target', properties: ['hasName', 'value', ...timed, 'dateCreated'] },
    { className: 'Stakeholder', properties: ['hasName', 'forOrganization', 'hasCatchmentArea'] },
    {
      className: 'StakeholderOutcome',
      properties: ['hasName', 'hasDescription', 'forOutcome', 'forStakeholder', 'isUnderserved'],
    },
    {
      className: 'ImpactReport',
      properties: [
        'hasName',
        'hasComment',
        'forOrganization',
        'forOutcome',
        'hasImpactScale',
        'hasImpactDepth',
        ...timed,
      ],
    },
    { className: 'ImpactScale', properties: ['value'] },
    { className: 'ImpactDepth', properties: ['value'] },
    { className: 'ImpactDuration', properties: ['value'] },
  ],
  full: [
    { className: 'Outcome', properties: ['partOf'] },
    { className: 'Indicator', properties: ['hasThreshold', 'hasIdentifier', 'wasGeneratedBy'] },
    { className: 'IndicatorReport', properties: ['forStakeholder', 'wasGeneratedBy'] },
    { className: 'Stakeholder', properties: ['partOf'] },
    { className: 'BeneficialStakeholder', properties: ['benefitsFrom'] },
    { className: 'ContributingStakeholder', properties: ['contributes'] },
    {
      className: 'StakeholderOutcome',
      properties: ['fromPerspectiveOf', 'intendedImpact', 'hasImportance'],
    },
    {
      className: 'ImpactReport',
      properties: ['hasExpectation', 'hasImpactDuration', 'hasReportedImpact'],
    },
    { className: 'ImpactDuration', properties: [...timed] },
    {
      className: 'Counterfactual',
      properties: ['hasDescription', 'value', ...timed, 'wasGeneratedBy'],
    },
    {
      className: 'DropOffRisk',
      properties: ['hasIdentifier', 'hasDescription', 'hasLikelihood', 'hasConsequence'],
    },
    { className: 'ImpactPathway', properties: ['hasName', 'hasDescription', 'forOrganization'] },
    { className: 'Program', properties: [...described] },
    { className: 'Activity', properties: [...described] },
    { className: 'Output', properties: [...described] },
    { className: 'Input', properties: input },
    { className: 'FinancialInput', properties: [...input, 'hasAmount'] },
  ],
}

/** What a document of a tier is about: the shapes hold of an empty one too, and that would claim too much. */
export const tierSubjects: Readonly<Record<Tier, readonly CidsClass[]>> = {
  basic: ['Outcome', 'Indicator'],
  essential: ['Target', 'Stakeholder'],
  full: ['Activity', 'IndicatorReport'],
}
