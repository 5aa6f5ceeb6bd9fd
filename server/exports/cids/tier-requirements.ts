/** The tiers of alignment with CIDS 3.2.1, each of which also asks what those before it ask. */
export const tiers = ['basic', 'essential', 'full'] as const

export type Tier = (typeof tiers)[number]

/** Properties that an object of a class must have exactly one or at least one of, by class. */
export type Requirements = Readonly<Record<string, readonly string[]>>

const described = ['hasName', 'hasDescription', 'partOf'] as const
const timed = ['startedAtTime', 'endedAtTime'] as const
const input = [...described, 'hasPlannedAmount', 'hasActualAmount', 'hasType', ...timed] as const

/**
 * From the shapes of each tier in the repository commonapproach/CIDS, folder validation/shacl: what has a minimum of
 * one and whose lack is a violation, for the classes that we write.
 */
export const tierRequirements: Readonly<Record<Tier, Requirements>> = {
  basic: {
    Organization: ['hasLegalName'],
    Theme: ['hasName'],
    Outcome: ['hasName', 'forOrganization'],
    Indicator: ['hasName', 'forOrganization', 'unitDescription'],
    IndicatorReport: ['hasName', 'forIndicator', 'forOrganization', 'value', ...timed],
  },
  essential: {
    Indicator: ['definedBy', 'hasBaseline'],
    IndicatorReport: ['forTarget'],
    Target: ['hasName', 'value', ...timed, 'dateCreated'],
    Stakeholder: ['hasName', 'forOrganization', 'hasCatchmentArea'],
    StakeholderOutcome: [
      'hasName',
      'hasDescription',
      'forOutcome',
      'forStakeholder',
      'isUnderserved',
    ],
    ImpactReport: [
      'hasName',
      'hasComment',
      'forOrganization',
      'forOutcome',
      'hasImpactScale',
      'hasImpactDepth',
      ...timed,
    ],
    ImpactScale: ['value'],
    ImpactDepth: ['value'],
    ImpactDuration: ['value'],
  },
  full: {
    Outcome: ['partOf'],
    Indicator: ['hasThreshold', 'hasIdentifier', 'wasGeneratedBy'],
    IndicatorReport: ['forStakeholder', 'wasGeneratedBy'],
    Stakeholder: ['partOf'],
    BeneficialStakeholder: ['benefitsFrom'],
    ContributingStakeholder: ['contributes'],
    StakeholderOutcome: ['fromPerspectiveOf', 'intendedImpact', 'hasImportance'],
    ImpactReport: ['hasExpectation', 'hasImpactDuration', 'hasReportedImpact'],
    ImpactDuration: [...timed],
    Counterfactual: ['hasDescription', 'value', ...timed, 'wasGeneratedBy'],
    DropOffRisk: ['hasIdentifier', 'hasDescription', 'hasLikelihood', 'hasConsequence'],
    ImpactPathway: ['hasName', 'hasDescription', 'forOrganization'],
    Program: [...described],
    Activity: [...described],
    Output: [...described],
    Input: input,
    FinancialInput: [...input, 'hasAmount'],
  },
}

/** What a document of a tier is about: the shapes hold of an empty one too, and that would claim too much. */
export const tierSubjects: Readonly<Record<Tier, readonly string[]>> = {
  basic: ['Outcome', 'Indicator'],
  essential: ['Target', 'Stakeholder'],
  full: ['Activity', 'IndicatorReport'],
}
